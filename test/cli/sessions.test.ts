import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDocx } from '../../src/ooxml/open';
import { callCli as call } from '../support/call-cli';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongbao-'));
  await writeFile(at('own.json'), JSON.stringify({
    version: 1,
    sessions: [{ kind: '年度', year: 2026, theme: '坚持学用结合，推动工作落实', lastMeeting: '2024年度民主生活会' }],
    unit: { kind: '乡镇党委', name: '中共石桥镇委员会' },
  }));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

async function linesOf(name: string): Promise<string[]> {
  const doc = openDocx(new Uint8Array(await readFile(at(name))), name);
  return doc.paragraphs().map((p) => doc.text(p));
}

test('scaffold --sessions drafts with the department’s words, for its unit', async () => {
  const { code, out } = await call('scaffold', '--sessions', at('own.json'), '-o', at('a.docx'));
  expect([code, out.includes('乡镇党委，2026年度民主生活会')]).toEqual([0, true]);
  const text = (await linesOf('a.docx')).join('\n');
  expect(text).toContain('中共石桥镇委员会');
  expect(text).toContain('坚持学用结合，推动工作落实');
});

test('what the call says goes before the file', async () => {
  const { out } = await call('scaffold', '--sessions', at('own.json'), '--session', '2025', '--unit', '局党组', '-o', at('a.docx'));
  expect(out).toContain('部门党组，2025年度民主生活会');
});

test('check --sessions holds a report against the department’s own packs', async () => {
  await writeFile(at('a.txt'), [
    '中共石桥镇委员会关于2026年度民主生活会召开情况的通报', '一、会前准备情况', '会上通报了2025年度民主生活会整改措施落实情况。', '二、会议情况', '开展批评。', '三、会后整改', '整改。',
  ].join('\n'));
  const found = async (...more: string[]): Promise<string> => (await call('check', at('a.txt'), '--json', ...more)).out;
  expect(await found('--sessions', at('own.json'))).toContain('是否应为“2024年度民主生活会”');
  expect(await found()).not.toContain('last-meeting');
});

test.each([['check', ['a.txt']], ['scaffold', ['-o', 'b.docx']]])('%s: a bad file stops with each reason, and nothing is written', async (command, rest) => {
  await writeFile(at('a.txt'), '通知');
  await writeFile(at('bad.json'), '{"version":1,"sessions":[{"kind":"季度","year":2026}]}');
  const { code, out, err } = await call(command, '--sessions', at('bad.json'), ...rest.map((arg) => (arg.startsWith('-') ? arg : at(arg))));
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/bad\.json”不能使用：\nsessions\[0\]\.kind/);
  await expect(stat(at('b.docx'))).rejects.toThrow();
});
