import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SAMPLE_FILE } from '../../src/core/words/sample-file';
import { callCli as call } from '../support/call-cli';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongbao-'));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

describe('check --words', () => {
  beforeEach(() => writeFile(at('a.txt'), '关于做好春季绿化工作的通知\n县委督导小组到会指导，圆满完成各项任务。'));

  test('the department’s words are found', async () => {
    await writeFile(at('own.json'), SAMPLE_FILE);
    const { code, out } = await call('check', at('a.txt'), '--json', '--words', at('own.json'));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ findings: [
      { check: 'department-word', severity: 'warning', quote: '督导小组', message: '“督导小组”应为“督导组”', why: '县委通知中的称谓是督导组', fix: [{ text: '督导组' }] },
      { check: 'department-word', severity: 'hint', quote: '圆满完成', fix: null },
    ] }]);
    expect((await call('check', at('a.txt'), '--json')).out).not.toContain('department-word');
    expect((await call('check', at('a.txt'), '--strict', '--words', at('own.json'))).code).toBe(1);
  });

  test('a bad file stops with each reason, and nothing is checked', async () => {
    await writeFile(at('own.json'), '{"version":1,"words":[{"wrong":3},{"wrogn":"甲"}]}');
    const { code, out, err } = await call('check', at('a.txt'), '--words', at('own.json'));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/own\.json”不能使用：\nwords\[0\]\.wrong（第 1 条用词）：.*\nwords\[1\]\.wrogn（第 2 条用词）：.*是不是“wrong”/);
  });

  test('a missing file', async () => expect((await call('check', at('a.txt'), '--words', at('none.json'))).code).toBe(2));
});

describe('words --validate', () => {
  test('a good file: what is in it', async () => {
    await writeFile(at('own.json'), SAMPLE_FILE);
    expect(await call('words', '--validate', at('own.json'))).toEqual({ code: 0, out: `“${at('own.json')}”可以使用：用词 3 条，要点 1 条，例句 5 句都对。\n`, err: '' });
  });

  test('a bad one beside a good one: each mistake on a line', async () => {
    await writeFile(at('own.json'), SAMPLE_FILE);
    await writeFile(at('bad.json'), '{"version":1,"words":[{"wrong":"甲","examples":{"wrong":["乙"]}},]}');
    await writeFile(at('worse.json'), '{"version":1,"words":[{"wrong":"甲","examples":{"wrong":["乙"],"right":["甲"]}}]}');
    const { code, out, err } = await call('words', '--validate', at('bad.json'), at('worse.json'), at('own.json'));
    expect(code).toBe(2);
    expect(out).toContain('可以使用');
    expect(err).toMatch(/第 1 行.*最后一项后面不要逗号/);
    expect(err).toMatch(/worse\.json”不能使用，2 处要改：\n {2}words\[0\]\.examples\.wrong\[0\].*\n {2}words\[0\]\.examples\.right\[0\]/);
  });

  test.each([[['words', 'a.json'], /--validate/], [['words', '--validate'], /没有写用词文件/], [['words', '--validate', '--json', 'a'], /没有“--json”/]])('%j', async (args, says) => {
    const { code, err } = await call(...args);
    expect([code, says.test(err)]).toEqual([2, true]);
  });

  test('a file too large is not read as JSON', async () => {
    await writeFile(at('big.json'), ' '.repeat(1_000_001));
    expect((await call('words', '--validate', at('big.json'))).err).toMatch(/过大，超过 1 MB/);
  });
});
