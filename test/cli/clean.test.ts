import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { MEMORY } from '../../src/host/port';
import { DocxHost } from '../../src/host/docx/docx-host';
import { openDocx } from '../../src/ooxml/open';
import { docxFromLines } from '../../src/ooxml/text-file';

const OTHER = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongbao-'));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const bytesOf = async (name: string): Promise<Uint8Array> => new Uint8Array(await readFile(at(name)));

async function call(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await run(args, { print: (text) => void (out += text), error: (line) => void (err += `${line}\n`) });
  return { code, out, err };
}

const plain = (): Uint8Array => docxFromLines(['会议于X日召开。']);

/** A file that this tool and another add-in have left something in. */
async function marked(): Promise<Uint8Array> {
  const doc = openDocx(plain(), 'a');
  doc.setAddInSettings(OTHER, { x: '1' });
  await new DocxHost(doc).writeMemory('{"version":1}');
  return doc.save();
}

const left = async (name: string): Promise<unknown> => {
  const doc = openDocx(await bytesOf(name), name);
  return [doc.addInSettings(MEMORY.addIn), doc.addInSettings(OTHER), doc.paragraphs().map((x) => doc.text(x))];
};

const CLEAN = [null, { x: '1' }, ['会议于X日召开。']];

test('-o: the marks are gone from the new file, the old one and everything else stays', async () => {
  const before = await marked();
  await writeFile(at('a.docx'), before);
  const { code, out, err } = await call('clean', at('a.docx'), '-o', at('b.docx'));
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('已删除填写记录（13 字符）、对加载项的引用');
  expect(out).toContain(at('b.docx'));
  expect(await left('b.docx')).toEqual(CLEAN);
  expect(await bytesOf('a.docx')).toEqual(before);
  expect((await readdir(folder)).sort()).toEqual(['a.docx', 'b.docx']);
});

test('--in-place: the file itself, who may read it unchanged; a second time there is nothing to do', async () => {
  await writeFile(at('a.docx'), await marked());
  await chmod(at('a.docx'), 0o600);
  expect(await call('clean', at('a.docx'), '--in-place')).toMatchObject({ code: 0, err: '' });
  expect(await left('a.docx')).toEqual(CLEAN);
  expect((await stat(at('a.docx'))).mode & 0o777).toBe(0o600);
  const before = await stat(at('a.docx'));
  const again = await call('clean', at('a.docx'), '--in-place');
  expect([again.code, again.out]).toEqual([0, `${at('a.docx')}：没有本工具的标记，文件未动。\n`]);
  expect((await stat(at('a.docx'))).ino).toBe(before.ino);
});

test('through a link the file it names is cleaned', async () => {
  await writeFile(at('a.docx'), await marked());
  await symlink(at('a.docx'), at('link.docx'));
  await call('clean', at('link.docx'), '--in-place');
  expect(await left('a.docx')).toEqual(CLEAN);
});

test('without either it only looks: 1 when there is something', async () => {
  const before = await marked();
  await writeFile(at('a.docx'), before);
  await writeFile(at('b.docx'), plain());
  const { code, out } = await call('clean', folder);
  expect(code).toBe(1);
  expect(out).toContain(`${at('a.docx')}：有填写记录`);
  expect(out).toContain(`${at('b.docx')}：没有本工具的标记。`);
  expect(await bytesOf('a.docx')).toEqual(before);
  expect((await call('clean', at('b.docx'))).code).toBe(0);
});

test('a reference alone, and a value that cannot be read, are told and removed too', async () => {
  const doc = openDocx(plain(), 'a');
  doc.setAddInSettings(MEMORY.addIn, { [MEMORY.key]: '{"v":1}', 'Office.AutoShowTaskpaneWithDocument': 'true' });
  await writeFile(at('a.docx'), doc.save());
  const { out } = await call('clean', at('a.docx'), '--in-place');
  expect(out).toContain('已删除读不出来的填写记录、1 项设置、对加载项的引用');
  const saved = Buffer.from(await bytesOf('a.docx')).toString('latin1');
  expect(saved).not.toContain('webextension');
  expect(saved).toContain('word/document.xml');
});

test('never overwrites without --force', async () => {
  await writeFile(at('a.docx'), await marked());
  await writeFile(at('b.docx'), 'mine');
  const refused = await call('clean', at('a.docx'), '-o', at('b.docx'));
  expect([refused.code, await readFile(at('b.docx'), 'utf8')]).toEqual([2, 'mine']);
  expect(refused.err).toContain('--force');
  expect((await call('clean', at('a.docx'), '-o', at('b.docx'), '--force')).code).toBe(0);
  expect(await left('b.docx')).toEqual(CLEAN);
});

test('several files into a folder; one that cannot be read does not stop the others', async () => {
  await writeFile(at('a.docx'), await marked());
  await writeFile(at('bad.docx'), 'no zip');
  await writeFile(at('c.docx'), plain());
  await mkdir(at('out'));
  const { code, err } = await call('clean', at('a.docx'), at('bad.docx'), at('c.docx'), '-o', at('out'));
  expect(code).toBe(2);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect((await readdir(at('out'))).sort()).toEqual(['a.docx', 'c.docx']);
  expect(await left('out/a.docx')).toEqual(CLEAN);
  expect(await bytesOf('out/c.docx')).toEqual(plain());
  const none = await call('clean', at('a.docx'), at('c.docx'), '-o', at('none'));
  expect([none.code, none.err]).toEqual([2, expect.stringContaining('文件夹') as string]);
});

test('a folder that cannot be written to: one line, nothing left behind', async () => {
  await writeFile(at('a.docx'), await marked());
  const { code, err } = await call('clean', at('a.docx'), '-o', at('none/b.docx'));
  expect([code, err.trim().split('\n').length]).toEqual([2, 1]);
  expect(await readdir(folder)).toEqual(['a.docx']);
});

test.each([[['clean']], [['clean', 'a.docx', '--inplace']], [['clean', 'a.docx', '-o']], [['clean', 'a.docx', '-o', 'b.docx', '--in-place']]])(
  '%j is refused with the help on stderr',
  async (args) => {
    const { code, out, err } = await call(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('用法');
  },
);

test('comments of ours go, those of people and those they answered stay, and so does the text', async () => {
  const doc = openDocx(plain(), 'a');
  const [paragraph] = doc.paragraphs();
  const note = (text: string) => ({ paragraph: paragraph!, start: 0, end: 2, text });
  doc.addComments([note('〔通报助手〕必改：标点重复'), note('请再核实'), note('参见〔通报助手〕')], { name: '林', initials: '林' });
  await writeFile(at('a.docx'), doc.save());
  expect(await call('clean', at('a.docx'))).toEqual({ code: 1, out: `${at('a.docx')}：有批注 1 条，没有改动。要删除请加 --in-place，或用 -o 另存。\n`, err: '' });
  expect((await call('clean', at('a.docx'), '-o', at('b.docx'))).out).toContain('已删除批注 1 条');
  const after = openDocx(await bytesOf('b.docx'), 'b');
  expect(after.comments().map(({ text }) => text)).toEqual(['请再核实', '参见〔通报助手〕']);
  expect(after.paragraphs().map((x) => after.text(x))).toEqual(['会议于X日召开。']);
});
