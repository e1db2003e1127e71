import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { openDocx } from '../../src/ooxml/open';
import { docxOf, p, r } from '../support/docx-package';
import { ownReport } from '../support/documents';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongbao-'));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const NOW = { year: 2027, month: 2, day: 8, hour: 15, minute: 4 };

async function call(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await run(args, { print: (text) => void (out += text), error: (line) => void (err += `${line}\n`) }, NOW);
  return { code, out, err };
}

const TITLE = '关于2026年度民主生活会召开情况的通报';
const tracked = '<w:ins w:id="7" w:author="林"><w:r><w:t>补一句。</w:t></w:r></w:ins>';
const docx = (): Uint8Array => docxOf({ body: p(r(TITLE)) + p(r('会前，共征求到意见建议X条。') + tracked), footers: [p(r('联系人：××'))] });

describe('check --sheet', () => {
  test('prints the sheet, with what a file knows beside its body', async () => {
    await writeFile(at('通报.docx'), docx());
    const { code, out, err } = await call('check', at('通报.docx'), '--sheet');
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(/^送审前核对单\n文稿：通报\.docx\n校核时间：2027年2月8日15时04分\n结论：暂不宜送审：待填 1 处，页眉、页脚等处待填 1 处，必改 \d+ 处，修订未处理 1 段\n/);
    expect(out).toContain('　　　　页脚：联系人：××\n');
    expect(out).toContain('　　　　1 段有未处理的修订\n');
    expect(out).not.toContain('看不出');
  });

  test('a finished report to be renewed: its values stand under their phases', async () => {
    await writeFile(at('旧稿.txt'), ownReport('town').join('\n'));
    const { code, out } = await call('check', at('旧稿.txt'), '--sheet');
    expect(code).toBe(1);
    expect(out).toMatch(/结论：暂不宜送审：待核对 \d+ 项/);
    expect(out).toContain('文稿：旧稿.txt');
  });

  test('-o writes a .docx and overwrites nothing unasked', async () => {
    await writeFile(at('通报.docx'), docx());
    const first = await call('check', at('通报.docx'), '--sheet', '-o', at('单.docx'));
    expect(first).toEqual({ code: 1, out: `已写入“${at('单.docx')}”。\n`, err: '' });
    const sheet = openDocx(new Uint8Array(await readFile(at('单.docx'))), '单.docx');
    expect(sheet.text(sheet.paragraphs()[1]!)).toBe('文稿：通报.docx');
    const again = await call('check', at('通报.docx'), '--sheet', '-o', at('单.docx'));
    expect([again.code, again.out]).toEqual([2, '']);
    expect(again.err).toContain('已存在，没有覆盖');
    expect((await call('check', at('通报.docx'), '--sheet', '-o', at('单.docx'), '--force')).code).toBe(1);
  });

  test('several files go into a folder, each under its own name', async () => {
    await writeFile(at('甲.docx'), docx());
    await writeFile(at('乙.txt'), TITLE);
    await mkdir(at('单'));
    const { code, err } = await call('check', at('甲.docx'), at('乙.txt'), '--sheet', '-o', at('单'));
    expect([code, err]).toEqual([1, '']);
    expect((await readdir(at('单'))).sort()).toEqual(['《乙》送审前核对单-20270208-1504.docx', '《甲》送审前核对单-20270208-1504.docx']);
    const refused = await call('check', at('甲.docx'), at('乙.txt'), '--sheet', '-o', at('一份.docx'));
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('不是文件夹')]);
  });

  test.each([
    [['--sheet', '--json'], '--sheet 和 --json 只能用一个'],
    [['-o', 'x.docx'], '-o 和 --force 只用于 --sheet'],
    [['--sheet', '-o'], '-o 后面没有写文件名'],
  ])('%j cannot be understood', async (more, complaint) => {
    const { code, err } = await call('check', at('通报.docx'), ...more);
    expect([code, err]).toEqual([2, expect.stringContaining(complaint)]);
  });
});
