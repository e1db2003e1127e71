import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { EMPTY_MEMORY } from '../../src/app/memory/document-memory';
import { encodeMemory } from '../../src/app/memory/memory-text';
import { NO_JUDGEMENTS } from '../../src/core/facts/judgements';
import { placeMark } from '../../src/core/place-mark';
import { DocxHost } from '../../src/host/docx/docx-host';
import { openDocx } from '../../src/ooxml/open';
import { docxFromLines } from '../../src/ooxml/text-file';
import { ownReport } from '../support/documents';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongbao-'));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

async function call(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await run(args, { print: (text) => void (out += text), error: (line) => void (err += `${line}\n`) });
  return { code, out, err };
}

interface Fact { id: string; label: string; value: string | null; confirm: boolean; places: number }
const factsOf = (out: string): Fact[] => (JSON.parse(out) as { facts: Fact[] }[])[0]?.facts ?? [];

describe('an older report, finished', () => {
  test('--json gives its values to be confirmed; that does not touch ready nor the exit code', async () => {
    await writeFile(at('a.txt'), ownReport('bureau').join('\n'));
    const { code, out } = await call('check', at('a.txt'), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ ready: true }]);
    const facts = new Map(factsOf(out).map((f) => [f.id, f]));
    expect(facts.get('meeting.date')).toMatchObject({ value: '2027年1月14日', confirm: true, places: 5 });
    expect(facts.get('session.year')).toMatchObject({ value: '2026', confirm: true, places: 3 });
    expect(facts.get('members')).toMatchObject({ value: '孟晓东、苏婉、高继民', confirm: true });
    expect(facts.get('sign.date')).toMatchObject({ value: '2027年1月28日', confirm: true });
  });

  test('for people it lists them under a heading of their own, and does not call the report ready to go', async () => {
    await writeFile(at('a.txt'), ownReport('bureau').join('\n'));
    const { out } = await call('check', at('a.txt'));
    expect(out).toContain('待核对（旧稿中的内容，没变或改为新的）');
    expect(out).toMatch(/谈心谈话人次　43　1 处/);
    expect(out.trim().split('\n').at(-1)).toMatch(/待核对 \d+ 项.*请先核对旧稿中的内容$/);
    expect(out).not.toContain('请人工复核后送审');
  });
});

test('--renew lists the values of a report that has blanks', async () => {
  await writeFile(at('a.txt'), ['关于召开2026年度民主生活会情况的通报', '征求意见X条、发放表格X份、谈心谈话43人次、集中学习X次、提出批评意见X条。'].join('\n'));
  expect(factsOf((await call('check', at('a.txt'), '--json')).out).some((f) => f.confirm)).toBe(false);
  const renewed = factsOf((await call('check', at('a.txt'), '--json', '--renew')).out);
  expect(renewed.find((f) => f.id === 'talk.total')).toMatchObject({ value: '43', confirm: true });
  expect(renewed.find((f) => f.id === 'opinions.total')).toMatchObject({ value: null, confirm: false });
});

describe('--facts', () => {
  beforeEach(() => writeFile(at('a.txt'), '关于召开民主生活会情况的通报\n撰写心得体会X篇。'));

  test('a department’s own facts are named', async () => {
    await writeFile(at('own.json'), JSON.stringify({ facts: [{ id: 'study.essays', label: '心得体会篇数', group: 'before', kind: 'number', before: ['心得体会'], after: ['篇'] }] }));
    expect(factsOf((await call('check', at('a.txt'), '--json', '--facts', at('own.json'))).out)).toEqual([
      expect.objectContaining({ id: 'study.essays', label: '心得体会篇数' }),
    ]);
  });

  test.each([['{', /不是有效的 JSON/], ['{"facts":[{"id":"a"}]}', /第 1 项的“label”应是/]])('a bad file stops with the reason: %s', async (text, reason) => {
    await writeFile(at('own.json'), text);
    const { code, out, err } = await call('check', at('a.txt'), '--facts', at('own.json'));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(reason);
  });
});

test('what was judged in the pane and is kept in the document holds: 此处不用填, 没变', async () => {
  const lines = ownReport('bureau').map((line) => line.replace('43人次', 'X人次'));
  const text = lines[7] ?? '';
  const start = text.indexOf('X人次');
  const doc = openDocx(docxFromLines(lines), 'a.docx');
  const judgements = {
    ...NO_JUDGEMENTS,
    notBlank: [placeMark(text, { start, end: start + 1 })],
    confirmed: [{ fact: 'forms.sent', part: null, index: null, value: '86' }],
  };
  expect(await new DocxHost(doc).writeMemory(encodeMemory({ ...EMPTY_MEMORY, judgements }))).toBe(true);
  await writeFile(at('a.docx'), doc.save());
  const { code, out } = await call('check', at('a.docx'), '--json');
  expect([code, JSON.parse(out)]).toEqual([0, [expect.objectContaining({ placeholders: [], ready: true })]]);
  expect(factsOf(out).find((f) => f.id === 'forms.sent')).toMatchObject({ value: '86', confirm: false });
});

describe('what was ignored in the pane', () => {
  const LINES = ['关于2026年度民主生活会召开情况的通报', '会前，，班子认真学习。', '会上，，班子成员开展批评。'];
  async function ignoring(reason: string): Promise<void> {
    const doc = openDocx(docxFromLines(LINES), 'a.docx');
    const mark = placeMark(LINES[1] ?? '', { start: 2, end: 4 });
    const judgements = { ...NO_JUDGEMENTS, ignored: [{ check: 'double-punctuation', scope: 'place', mark, nth: 0, reason } as const] };
    expect(await new DocxHost(doc).writeMemory(encodeMemory({ ...EMPTY_MEMORY, judgements }))).toBe(true);
    await writeFile(at('a.docx'), doc.save());
  }
  interface Found { check: string; paragraph: number; reason?: string }
  const read = (out: string) => (JSON.parse(out) as { findings: Found[]; ignored?: Found[] }[])[0];

  test('is no longer among the findings, and told apart with its reason', async () => {
    await ignoring('核对过，没写错');
    const doubled = (list: Found[] | undefined) => list?.filter((f) => f.check === 'double-punctuation').map((f) => [f.paragraph, f.reason]);
    const { out } = await call('check', at('a.docx'), '--json');
    expect(doubled(read(out)?.findings)).toEqual([[2, undefined]]);
    expect(doubled(read(out)?.ignored)).toEqual([[1, '核对过，没写错']]);
    const { out: told } = await call('check', at('a.docx'));
    expect(told).toMatch(/已忽略\n\s+第2段.*理由：核对过，没写错/);
    expect(told.trim().split('\n').at(-1)).toContain('已忽略 1 处');
  });

  test('where nothing was ignored the keys are as they always were', async () => {
    await writeFile(at('a.txt'), LINES.join('\n'));
    expect(read((await call('check', at('a.txt'), '--json')).out)).not.toHaveProperty('ignored');
  });
});

test('--also runs a check that is off unless asked for, and names what it does not know', async () => {
  await writeFile(at('a.txt'), '关于2026年度民主生活会召开情况的通报');
  expect((await call('check', at('a.txt'), '--also', 'heading-style-mix')).err).toBe('');
  const { code, err } = await call('check', at('a.txt'), '--also', 'count-claim');
  expect(code).toBe(2);
  expect(err).toMatch(/没有“count-claim”这一项可以另查，可以另查：.*heading-style-mix/);
  expect((await call('check', at('a.txt'), '--also')).err).toContain('--also 后面没有写要另查的项目');
});
