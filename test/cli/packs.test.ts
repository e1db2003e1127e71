import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callCli as call } from '../support/call-cli';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongbao-'));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

describe('packs', () => {
  test('--json: what there is, what of it is known, and entries that can be used as they are', async () => {
    const { code, out } = await call('packs', '--json');
    const { sessions, units } = JSON.parse(out) as { sessions: { key: string; unknown: string[]; entry: object }[]; units: { id: string }[] };
    expect(code).toBe(0);
    expect(sessions[0]).toMatchObject({ key: 'annual 2026', known: [], unknown: expect.arrayContaining(['theme', 'lastMeeting']) });
    expect(sessions.find(({ key }) => key === 'annual 2025')).toMatchObject({ name: '2025年度民主生活会', known: expect.arrayContaining(['theme', 'aspects']), unknown: ['reading'] });
    expect(units).toContainEqual(expect.objectContaining({ id: 'bureau-group', designation: '局党组' }));
    await writeFile(at('all.json'), JSON.stringify({ version: 1, sessions: sessions.map(({ entry }) => entry) }));
    expect(await call('packs', '--validate', at('all.json'))).toMatchObject({ code: 0, out: expect.stringContaining(`可以使用：${sessions.length} 次会。`) });
  });
  test('in words', async () => {
    const { out } = await call('packs');
    expect(out).toContain('2026年度民主生活会：以上级通知为准');
    expect(out).toContain('部门党组（局党组）');
  });
});

describe('packs --validate', () => {
  test('good files and bad ones: every mistake named, 2', async () => {
    await writeFile(at('good.json'), '{"version":1,"sessions":[{"kind":"年度","year":2027}],"unit":{"place":"青川县"}}');
    await writeFile(at('bad.json'), '{"version":1,"sessions":[{"kind":"年度","year":"2027"},{"kind":"季度","them":"甲"}]}');
    const { code, out, err } = await call('packs', '--validate', at('good.json'), at('bad.json'));
    expect(code).toBe(2);
    expect(out).toContain('good.json”可以使用：1 次会，单位设置 1 项。');
    expect(err).toMatch(/bad\.json”不能使用，3 处要改：\n {2}sessions\[0\]\.year（第 1 个会，年度）.*\n {2}sessions\[1\]\.them（第 2 个会）.*“theme”.*\n {2}sessions\[1\]\.kind/);
  });
  test('too large, or not there', async () => {
    await writeFile(at('big.json'), ' '.repeat(1_000_001));
    expect((await call('packs', '--validate', at('big.json'))).err).toContain('文件过大');
    expect((await call('packs', '--validate', at('none.json'))).code).toBe(2);
  });
  test.each([[['packs', 'a.json']], [['packs', '--validate']], [['packs', '--validate', '--json', 'a.json']], [['packs', '--x']]])('wrong calls are refused: %j', async (args) => {
    expect((await call(...args)).code).toBe(2);
  });
});
