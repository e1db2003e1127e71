import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingPaths, missingScripts } from './doc-paths';
import { ROOMS } from './rooms';
import { filesUnder, ROOT } from './tree';

const read = (path: string) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') });
const documents = [...['README.md', 'README.zh-CN.md', 'CHANGELOG.md'].map(read), ...filesUnder('docs', ['.md'])];
const exists = (path: string): boolean => existsSync(join(ROOT, path));
const manifest = JSON.parse(read('package.json').text) as { version: string; scripts: Record<string, string> };

test('every path that a document names exists', () => {
  expect(documents.flatMap((document) => missingPaths(document, exists))).toEqual([]);
});

test('every script that a document names exists', () => {
  expect(documents.flatMap((document) => missingScripts(document, Object.keys(manifest.scripts)))).toEqual([]);
});

test('ARCHITECTURE tells of every room', () => {
  const { text } = read('docs/ARCHITECTURE.md');
  const top = [...new Set(ROOMS.map(({ path }) => path.split('/').slice(0, 2).join('/')))];
  expect(top.filter((room) => !text.includes(`\`${room}/`))).toEqual([]);
});

test('CHANGELOG has an entry for the version of package.json', () => {
  expect(read('CHANGELOG.md').text).toMatch(new RegExp(`^## \\[${manifest.version.replaceAll('.', '\\.')}\\]`, 'm'));
});

describe('these tests can fail', () => {
  const none = (): boolean => false;
  test('a missing path, quoted or linked', () => {
    expect(missingPaths({ path: 'docs/a.md', text: 'see `src/x.ts`, `tsx`, [y](../y.md) and [z](https://z.example)' }, none))
      .toEqual(['docs/a.md names src/x.ts', 'docs/a.md links to ../y.md']);
    expect(missingPaths({ path: 'docs/a.md', text: '[y](../y.md#part)' }, (path) => path === 'y.md')).toEqual([]);
  });
  test('a missing script', () => {
    expect(missingScripts({ path: 'a.md', text: '`npm run build`, `npm run -s tongbao -- check`, npm test' }, ['build'])).toEqual(['a.md runs tongbao', 'a.md runs test']);
  });
});
