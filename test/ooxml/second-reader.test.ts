import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { openDocx } from '../../src/ooxml/open';
import { docxFromLines } from '../../src/ooxml/text-file';
import { blocksToFlatOpc } from '../../src/wordml/flat-opc';
import { FIXTURES } from '../support/docx-fixtures';

/** The .docx files of the tree that tests and the workbench open. */
function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesOf(path) : /^[^~].*\.docx$/.test(entry.name) ? [path] : [];
  });
}

/** Paragraph texts as mammoth reads them; it leaves line breaks and hidden marks out. */
async function mammothTexts(bytes: Uint8Array): Promise<string[]> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return value.split('\n\n').slice(0, -1);
}

function ourTexts(bytes: Uint8Array): string[] {
  const doc = openDocx(bytes, 'a.docx');
  return doc.paragraphs().map((x) => doc.text(x).replaceAll('\n', ''));
}

function inserted(): Uint8Array {
  const doc = openDocx(docxFromLines(['前', '后\t文']), 'a.docx');
  const flat = blocksToFlatOpc([{ role: 'title', text: '通报' }, { role: 'body', lead: '（一）学习。', text: '组织 4 次。' }]);
  doc.insertFragment(flat, { kind: 'after', paragraph: doc.paragraphs()[0]! });
  doc.replaceText(doc.paragraphs()[3]!, 0, 1, '末');
  return doc.save();
}

const root = join(__dirname, '../..');
const sources: [string, () => Uint8Array][] = [
  ...Object.entries(FIXTURES),
  ['made by us from lines', () => docxFromLines(['标题', '', ' 正文\t<&> '])],
  ['edited and saved by us', inserted],
  ...['test/fixtures', 'assets', 'src/workbench'].flatMap((folder) => filesOf(join(root, folder))).map((path): [string, () => Uint8Array] => [path.slice(root.length), () => new Uint8Array(readFileSync(path))]),
];

test.each(sources)('%s: another reader sees the same paragraphs', async (_, bytes) => {
  expect(ourTexts(bytes())).toEqual(await mammothTexts(bytes()));
});
