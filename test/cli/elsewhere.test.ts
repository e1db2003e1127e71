import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { docxOf, p, r, type DocxContents } from '../support/docx-package';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongbao-'));
});
afterEach(() => rm(folder, { recursive: true }));

interface Checked {
  placeholders: unknown[];
  elsewhere: { part: string; text: string; placeholder: string }[];
  findings: { severity: string }[];
  ready: boolean;
}

async function checked(contents: DocxContents): Promise<Checked & { code: number }> {
  const name = join(folder, 'a.docx');
  await writeFile(name, docxOf(contents));
  let out = '';
  const code = await run(['check', name, '--json'], { print: (text) => void (out += text), error: () => undefined });
  return { ...(JSON.parse(out) as [Checked])[0], code };
}

const TEXT = p(r('食堂每日七时至九时开放。'));
const box = (inner: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice>` +
  `<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const hidden = r('共征求意见X条', '<w:vanish/>');

/** One blank each, where the body's paragraphs do not hold it. */
const PLACES: readonly (readonly [where: string, part: string, contents: DocxContents])[] = [
  ['a header', 'header1', { body: TEXT, headers: [p(r('第X号'))] }],
  ['a table in a footer', 'footer1', { body: TEXT, footers: [`<w:tbl><w:tr><w:tc>${p(r('联系人：××'))}</w:tc></w:tr></w:tbl>`] }],
  ['a footnote', 'footnotes', { body: TEXT, footnotes: `<w:footnote w:id="2">${p(r('截至X月。'))}</w:footnote>` }],
  ['an endnote', 'endnotes', { body: TEXT, endnotes: `<w:endnote w:id="2">${p(r('截至X月。'))}</w:endnote>` }],
  ['a text box', 'textbox', { body: p(r('食堂') + box(p(r('共X人')))) }],
  ['a text box in a table', 'textbox', { body: `<w:tbl><w:tr><w:tc>${p(box(p(r('共X人'))))}</w:tc></w:tr></w:tbl>${TEXT}` }],
  ['a text box in a header', 'header1', { body: TEXT, headers: [p(box(p(r('第X号'))))] }],
  ['hidden text', 'hidden', { body: p(r('食堂') + hidden) }],
  ['hidden text in a header', 'header1', { body: TEXT, headers: [p(hidden)] }],
];

test.each(PLACES)('a blank in %s: told, and the file is not ready', async (_, part, contents) => {
  const { code, elsewhere, placeholders, ready } = await checked(contents);
  expect(elsewhere.map((each) => each.part)).toEqual([part]);
  expect([placeholders, ready, code]).toEqual([[], false, 1]);
});

test('without one the file is ready, whatever else stands there', async () => {
  const { code, elsewhere, ready } = await checked({ body: p(r('食堂') + box(p(r('共8人')))), headers: [p(r('第8号'))], footers: [p(r('— 1 —'))] });
  expect([elsewhere, ready, code]).toEqual([[], true, 0]);
});
