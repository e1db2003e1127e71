import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { openDocx } from '../../src/ooxml/open';
import { docxOf, p, r } from '../support/docx-package';

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

/** A half-written report of our own. */
const LINES = [
  '关于XX局党组召开2026年度民主生活会情况的通报',
  '按照县委要求，xx局党组于20xx年x月xx日召开2026年度民主生活会。现将有关情况通报如下：',
  '一、会前准备情况',
  '（一）抓好学习。会前组织集体学习xx次。',
];
const docx = (): Uint8Array => docxOf({ body: LINES.map((line) => p(r(line))).join(''), headers: [p(r('×党〔20xx〕x号'))] });
const textsOf = async (name: string): Promise<string[]> => {
  const doc = openDocx(new Uint8Array(await readFile(at(name))), name);
  return doc.paragraphs().map((x) => doc.text(x));
};

interface Checked {
  file: string;
  placeholders: { paragraph: number; start: number; end: number; text: string; fact: string; part: string | null }[];
  elsewhere: { part: string; text: string; placeholder: string }[];
  facts: { id: string; places: number }[];
  outline: object[];
  findings: object[];
  ready: boolean;
}

describe('check --json', () => {
  test('one object a file, with the keys in their order; .txt and .docx say the same', async () => {
    await writeFile(at('a.docx'), docx());
    await writeFile(at('b.txt'), LINES.join('\r\n'));
    const { code, out, err } = await call('check', at('a.docx'), at('b.txt'), '--json');
    expect([code, err]).toEqual([1, '']);
    const [a, b] = JSON.parse(out) as [Checked, Checked];
    expect(Object.keys(a)).toEqual(['file', 'placeholders', 'elsewhere', 'facts', 'outline', 'findings', 'ready']);
    expect(Object.keys(a.placeholders[0]!)).toEqual(['paragraph', 'start', 'end', 'text', 'kind', 'label', 'fact', 'part', 'index', 'certainty']);
    expect(Object.keys(a.facts[0]!)).toEqual(['id', 'label', 'group', 'kind', 'places', 'value', 'confirm']);
    expect(Object.keys(a.outline[0]!)).toEqual(['element', 'phase', 'status', 'paragraph']);
    expect(Object.keys(a.findings[0]!)).toEqual(['check', 'severity', 'paragraph', 'start', 'end', 'quote', 'message', 'why', 'fix']);
    expect(a.placeholders).toEqual(b.placeholders);
    expect(a.placeholders.map((x) => x.text)).toEqual(['XX', 'xx', '20xx', 'x', 'xx', 'xx']);
    for (const x of a.placeholders) expect(LINES[x.paragraph]!.slice(x.start, x.end)).toBe(x.text);
    expect([a.file, a.ready, b.elsewhere]).toEqual([at('a.docx'), false, []]);
    expect(a.elsewhere.length).toBeGreaterThan(0);
    expect(a.elsewhere.every((x) => x.part === 'header1')).toBe(true);
  });

  test('a file that cannot be read: exit 2, one line on stderr, the others still checked', async () => {
    await writeFile(at('bad.docx'), 'no zip');
    await writeFile(at('ok.txt'), '甲');
    const { code, out, err } = await call('check', at('bad.docx'), at('none.docx'), at('ok.txt'), '--json');
    expect(code).toBe(2);
    expect((JSON.parse(out) as Checked[]).map((x) => x.file)).toEqual([at('ok.txt')]);
    expect(err.trim().split('\n')).toHaveLength(2);
    expect(err).toContain('bad.docx');
    expect(err).toContain('none.docx');
  });

  test('a text with nothing to say is ready', async () => {
    await writeFile(at('ok.txt'), '食堂开放时间\n每日七时至九时。\n');
    const { code, out } = await call('check', at('ok.txt'), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ placeholders: [], findings: [], ready: true }]);
  });
});

describe('check for people', () => {
  test('places counted from 1, the tally on the last line', async () => {
    await writeFile(at('a.docx'), docx());
    const { code, out } = await call('check', at('a.docx'));
    expect(code).toBe(1);
    expect(out).toContain('第4段');
    expect(out).toContain('会前组织集体学习【xx】次');
    expect(out).toContain('页眉');
    expect(out.trim().split('\n').at(-1)).toMatch(/^待填 \d+ 处，必改 \d+ 处/);
  });

  test('a folder stands for its documents', async () => {
    await writeFile(at('a.docx'), docx());
    await writeFile(at('b.txt'), '甲');
    await writeFile(at('~$a.docx'), 'lock');
    await writeFile(at('c.xlsx'), 'x');
    const { code, out, err } = await call('check', folder);
    expect([code, err]).toEqual([1, '']);
    expect(out.trim().split('\n').at(-1)).toMatch(/^共 2 份文稿：待填/);
  });
});

describe('fill', () => {
  const facts = (value: object): Promise<void> => writeFile(at('facts.json'), JSON.stringify({ facts: value }));

  test('every place of a fact, a date by its parts; the rest of the file stays', async () => {
    await writeFile(at('a.docx'), docx());
    const before = openDocx(docx(), 'a').paragraphs();
    expect(before).toHaveLength(LINES.length);
    const { out: json } = await call('check', at('a.docx'), '--json');
    const [checked] = JSON.parse(json) as [Checked];
    const name = checked.placeholders[0]!.fact;
    await facts({ [name]: '清河', 'meeting.date': '2027年01月16日', 'study.times': 4 });
    const { code, out, err } = await call('fill', at('a.docx'), at('facts.json'), '-o', at('out.docx'));
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`“${at('out.docx')}”`);
    expect(await textsOf('out.docx')).toEqual([
      '关于清河局党组召开2026年度民主生活会情况的通报',
      '按照县委要求，清河局党组于2027年1月16日召开2026年度民主生活会。现将有关情况通报如下：',
      '一、会前准备情况',
      '（一）抓好学习。会前组织集体学习4次。',
    ]);
    expect((await readdir(folder)).sort()).toEqual(['a.docx', 'facts.json', 'out.docx']);
  });

  test('what the values contradict is said at once, and written all the same', async () => {
    await writeFile(at('a.docx'), docx());
    await facts({ 'meeting.date': '2027年1月16日', 'sign.date': '2027-1-9', 'session.year': '2024', 'forms.sent': '10', 'forms.returned': '12份' });
    const { code, out } = await call('fill', at('a.docx'), at('facts.json'), '-o', at('out.docx'));
    expect(code).toBe(0);
    expect(out).toContain('请核对：成文日期 2027年1月9日 早于会议召开日期 2027年1月16日。');
    expect(out).toContain('请核对：回收 12 份，多于发放的 10 份。');
    expect(out).toContain('2024年度的民主生活会写的是2027年召开');
    expect((await textsOf('out.docx'))[1]).toContain('2027年1月16日');
  });

  test.each<readonly [string, string, string]>([
    ['an unknown id', '{"facts":{"superior.nam":"县委"}}', 'superior.nam'],
    ['a value that is none', '{"facts":{"superior.name":{}}}', 'facts.superior.name'],
    ['no facts', '{"values":{}}', 'facts'],
    ['no JSON', '{', 'facts.json'],
  ])('%s: it is named, exit 2, nothing is written', async (_, json, named) => {
    await writeFile(at('a.docx'), docx());
    await writeFile(at('facts.json'), json);
    const { code, err } = await call('fill', at('a.docx'), at('facts.json'), '-o', at('out.docx'));
    expect(code).toBe(2);
    expect(err).toContain(named);
    expect((await readdir(folder)).sort()).toEqual(['a.docx', 'facts.json']);
  });

  test('never overwrites without --force', async () => {
    await writeFile(at('a.docx'), docx());
    await writeFile(at('out.docx'), 'mine');
    await facts({ 'study.times': '4' });
    const refused = await call('fill', at('a.docx'), at('facts.json'), '-o', at('out.docx'));
    expect([refused.code, await readFile(at('out.docx'), 'utf8')]).toEqual([2, 'mine']);
    expect(refused.err).toContain('--force');
    const forced = await call('fill', at('a.docx'), at('facts.json'), '-o', at('out.docx'), '--force');
    expect(forced.code).toBe(0);
    expect((await textsOf('out.docx'))[3]).toContain('学习4次');
  });

  test('a folder that is not there: one line, nothing left behind', async () => {
    await writeFile(at('a.docx'), docx());
    await facts({ 'study.times': '4' });
    const { code, err } = await call('fill', at('a.docx'), at('facts.json'), '-o', at('none/out.docx'));
    expect(code).toBe(2);
    expect(err).toContain('没有写成');
    expect((await readdir(folder)).sort()).toEqual(['a.docx', 'facts.json']);
  });
});

describe('calls', () => {
  test.each([[['--help']], [['check', '--help']]])('%j prints the help', async (args) => {
    const { code, out, err } = await call(...args);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('用法');
  });

  test.each([[[]], [['chek']], [['check']], [['check', 'a.docx', '--jsn']], [['fill', 'a.docx']], [['fill', 'a', 'b', '-o']]])(
    '%j is refused with the help on stderr',
    async (args) => {
      const { code, out, err } = await call(...args);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('用法');
    },
  );
});
