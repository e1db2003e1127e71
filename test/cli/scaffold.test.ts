import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sessionNamed, sessionWord, unitNamed } from '../../src/cli/chosen-drafting';
import { run } from '../../src/cli/run';
import { analyze } from '../../src/core/analyze';
import { snapshotOfLines } from '../../src/core/document';
import { SESSIONS } from '../../src/core/packs/sessions';
import { UNIT_KINDS } from '../../src/core/packs/unit-kinds';
import { openDocx } from '../../src/ooxml/open';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongbao-'));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

async function call(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await run(['scaffold', ...args], { print: (text) => void (out += text), error: (line) => void (err += `${line}\n`) });
  return { code, out, err };
}

async function read(name: string): Promise<{ lines: string[]; xml: string }> {
  const doc = openDocx(new Uint8Array(await readFile(at(name))), name);
  return { lines: doc.paragraphs().map((p) => doc.text(p)), xml: doc.partSource('word/document.xml') ?? '' };
}

describe('scaffold', () => {
  test('a whole report in a new file: the model’s parts, their blanks, the page', async () => {
    const { code, out, err } = await call('--session', '2025', '--unit', '局党组', '-o', at('a.docx'));
    expect([code, err]).toEqual([0, '']);
    const { lines, xml } = await read('a.docx');
    const { outline, placeholders } = analyze(snapshotOfLines(lines));
    expect(outline.filter(({ phase, status }) => phase !== null && status === 'present').length).toBeGreaterThanOrEqual(10);
    expect(out).toContain(`待填 ${placeholders.filter((p) => p.certainty === 'certain').length} 处`);
    expect(xml).toContain('<w:pgMar w:top="2098" w:right="1474"');
  });

  test('without options: what is usual', async () => {
    const { code, out } = await call('-o', at('a.docx'));
    expect([code, out.includes('部门党组'), out.includes('2026年度民主生活会')]).toEqual([0, true, true]);
  });

  test('the department’s spacing, fonts and seal reach the file', async () => {
    await call('--lines', '29', '--body-font', '仿宋_GB2312', '--seal', '-o', at('a.docx'));
    const { xml } = await read('a.docx');
    expect(xml).toContain('w:line="580"');
    expect(xml).not.toContain('w:line="560"');
    expect(xml).toContain('w:eastAsia="仿宋_GB2312"');
    expect(xml).toContain('w:rightChars="400"');
  });

  test('is the same file every time', async () => {
    await call('--unit', '镇党委', '-o', at('a.docx'));
    await call('--unit', '镇党委', '-o', at('b.docx'));
    expect((await readFile(at('a.docx'))).equals(await readFile(at('b.docx')))).toBe(true);
  });

  test('an existing file stays without --force', async () => {
    await writeFile(at('a.docx'), 'mine');
    const { code, err } = await call('-o', at('a.docx'));
    expect([code, err]).toEqual([2, `“${at('a.docx')}”已存在，没有覆盖。要覆盖请加 --force。\n`]);
    expect(await readFile(at('a.docx'), 'utf8')).toBe('mine');
    expect((await call('-o', at('a.docx'), '--force')).code).toBe(0);
  });

  test.each<[string, readonly string[], string]>([
    ['a meeting nobody knows', ['--session', '2031'], '没有“2031”这个年度（会型），可以写：2026、2025'],
    ['a unit of no kind', ['--unit', '俱乐部'], '看不出“俱乐部”是哪类单位，可以写：'],
    ['a style', ['--style', '1.'], '--style 没有“1.”，可以写：（一）、一是'],
    ['a name of every object', ['--style', 'toString'], '--style 没有“toString”'],
    ['a length', ['--length', 'long'], '--length 没有“long”'],
    ['lines that overlap', ['--lines', '12'], '--lines 是固定行距的磅数'],
    ['lines in words', ['--lines', '二十八'], '--lines 是固定行距的磅数'],
    ['an option without a value', ['--session'], '--session 后面没有写年度（会型）'],
    ['a document', ['旧稿.docx'], '“旧稿.docx”多余'],
  ])('refuses %s, writes nothing', async (_name, args, message) => {
    const { code, err } = await call('-o', at('a.docx'), ...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(await readdir(folder)).toEqual([]);
  });

  test.each([
    ['no name', [], '没有写新文稿的名字'],
    ['another kind of file', ['-o', 'a.pdf'], '“a.pdf”要以 .docx 结尾'],
  ])('refuses %s', async (_name, args, message) => {
    expect((await call(...args)).err).toContain(message);
  });
});

describe('names on the command line', () => {
  test('each meeting that ships has one of its own', () => {
    expect(new Set(SESSIONS.map(sessionWord)).size).toBe(SESSIONS.length);
    for (const pack of SESSIONS) expect(sessionNamed(sessionWord(pack))).toBe(pack);
    for (const pack of SESSIONS) expect(sessionNamed(pack.name)).toBe(pack);
  });

  test.each([
    ['2025年度', '2025年度民主生活会'],
    ['2023', '学习贯彻习近平新时代中国特色社会主义思想主题教育专题民主生活会'],
    ['2023年主题教育', '学习贯彻习近平新时代中国特色社会主义思想主题教育专题民主生活会'],
    ['2015三严三实专题教育', '“三严三实”专题民主生活会'],
    [' 以案促改专题民主生活会 ', '以案促改专题民主生活会'],
  ])('%s', (word, name) => expect(sessionNamed(word).name).toBe(name));

  test.each([
    ['局党组', 'bureau-group'], ['县委常委会', 'county'], ['局党委', 'bureau-committee'], ['公司党委', 'enterprise'], ['镇党委', 'town'],
    ['街道党工委', 'street'], ['高校党委', 'university'], ['医院党委', 'hospital'], ['党支部', 'branch'], ['county', 'county'],
    ['中共清河市水务局党组', 'bureau-group'],
    ['国企党委', 'enterprise'],
    ['部门党委', 'bureau-committee'],
    ['学校党委', 'school'],
  ])('%s', (word, id) => expect(unitNamed(word).id).toBe(id));

  test('each kind of unit can be named', () => {
    for (const kind of UNIT_KINDS) expect(unitNamed(kind.name)).toBe(kind);
  });
});
