import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copiedRuns, sampleTexts } from './samples';
import { idleTests, invisibleCharacters, machinePaths } from './text-hygiene';
import { committedPaths, ROOT, sources, type SourceFile } from './tree';
import { avoidedWords } from './words';

const TEXT = /(\.(ts|tsx|mjs|js|json|md|txt|html|css|xml|svg|yml|yaml)|(^|\/)(LICENSE|run|\.[a-z]+))$/;

const paths = committedPaths().filter((path) => existsSync(join(ROOT, path)));
const texts: readonly SourceFile[] = paths
  .filter((path) => TEXT.test(path) && path !== 'package-lock.json')
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
const one = (text: string): readonly SourceFile[] => [{ path: 'x.ts', text }];

/** Files that speak to the user in words of the tool itself; data and checks quote the documents' own words. */
const SPEAKING = /^src\/(app|taskpane|ribbon|cli|workbench\/page)\//;

test('no invisible characters', () => expect(invisibleCharacters(texts)).toEqual([]));
test('no paths of one machine', () => expect(machinePaths(texts)).toEqual([]));
test('the tool’s own words are those of the trade', () => {
  expect(avoidedWords(sources().filter(({ path }) => SPEAKING.test(path)))).toEqual([]);
});

test('no test is left out or singled out', () => {
  expect(idleTests(texts.filter(({ path }) => path.startsWith('test/') && path !== 'test/house/text.test.ts'))).toEqual([]);
});

test('package-lock.json names no registry', () => {
  expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved":\s*"https?:/);
});

test('Microsoft’s files are not carried by this repository', () => {
  const office = /(^|\/)(office(\.debug)?\.js|o15apptofilemappingtable\.js|(word|excel|outlook)-(web|win32|mac|ios)[^/]*\.js)$/i;
  expect(paths.filter((path) => office.test(path))).toEqual([]);
  expect(office.test('dist/office/office.js')).toBe(true);
});

const samples = sampleTexts();
if (samples) {
  test('no sentence of a sample is in the tree', () => {
    expect(samples.length).toBeGreaterThan(0);
    expect(copiedRuns(texts, samples)).toEqual([]);
  });
} else {
  test('the samples are not beside this checkout: nothing to compare with', () => {
    console.info('not run: comparison with the samples');
  });
}

describe('these tests can fail', () => {
  test('an invisible character', () => {
    expect(invisibleCharacters(one('a\nb\u200Bc'))).toEqual(['x.ts:2 U+200B']);
  });
  test.each([`const p = '/${'work'}/main';`, `see /${'home'}/me/x`, `"C:\\${'Users'}\\me"`])('a machine path: %s', (line) => {
    expect(machinePaths(one(line))).toHaveLength(1);
  });
  test.each(['https://server/home/a', 'a/work/b', './tmp/x', '<Url>https://x/tmp/y</Url>'])('no machine path: %s', (line) => {
    expect(machinePaths(one(line))).toEqual([]);
  });
  test('an avoided word, in a literal and in markup', () => {
    expect(avoidedWords([{ path: 'x.tsx', text: 'const a = <b title="占位符">全文检查{`还有 ${1} 个空槽`}</b>;' }])).toHaveLength(3);
    expect(avoidedWords(one(`const a = '信息 → 检查问题 → 检查文档'; const b = '检查文档';`))).toEqual(['x.ts:1 检查']);
    expect(avoidedWords(one(`// 占位符\nconst a = '对照检查材料';`))).toEqual([]);
  });
  test.each(['it.skip(', 'test.only(', 'describe.each.skip(', 'xit(', 'fdescribe('])('an idle test: %s', (call) => {
    expect(idleTests(one(`  ${call}'a', () => {});`))).toHaveLength(1);
  });
  test('a test that runs is not idle', () => expect(idleTests(one(`test.each([1])('exit(0)', skip);`))).toEqual([]));
  test('a copied run, over a line’s end too', () => {
    const sample = '这是一段只为测试而写的话，用来比较是否抄录，长度足够。';
    expect(copiedRuns(one(`x ${sample.slice(2, 12)}\n${sample.slice(12, 24)} y`), [sample])).toEqual([`x.ts: ${sample.slice(2, 24)}`]);
    expect(copiedRuns(one(sample.slice(0, 19)), [sample])).toEqual([]);
  });
});
