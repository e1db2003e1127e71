import { strToU8, zipSync } from 'fflate';
import { DocxError } from '../../src/ooxml/api';
import { newDocx, openDocx } from '../../src/ooxml/open';
import { docxOf, p, r } from '../support/docx-package';

function refusal(bytes: Uint8Array): DocxError {
  try {
    openDocx(bytes, '通报.docx');
  } catch (error) {
    if (error instanceof DocxError) return error;
    throw error;
  }
  throw new Error('it was opened');
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (s: string): number[] => [...s].flatMap((c) => [c.charCodeAt(0), 0]);
const good = (): Uint8Array => docxOf({ body: p(r('文')) });
const withDocument = (xml: string): Uint8Array => {
  const entries = { 'word/document.xml': strToU8(xml) };
  return zipSync(entries);
};
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A zip whose entries of a megabyte declare another size in the directory. */
function declaring(size: number, bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === MEGABYTE) view.setUint32(at + 24, size, true);
  }
  return bytes;
}
const MEGABYTE = 1024 * 1024;
const zeros = new Uint8Array(MEGABYTE);

describe('what cannot be opened says so in one line that names the file', () => {
  test.each<readonly [string, string, () => Uint8Array]>([
    ['an empty file', 'not-zip', () => new Uint8Array()],
    ['text', 'not-zip', () => strToU8('这不是文档')],
    ['half a zip', 'not-zip', () => good().slice(0, 300)],
    ['a .doc', 'old-doc', () => new Uint8Array([...OLE, ...utf16('WordDocument')])],
    ['an encrypted .docx', 'encrypted', () => new Uint8Array([...OLE, 0, 0, ...utf16('EncryptedPackage')])],
    ['another zip', 'no-document', () => zipSync({ 'a.txt': strToU8('a') })],
    ['a document part of something else', 'no-document', () => withDocument('<html/>')],
    ['a document without a body', 'no-document', () => withDocument(`<w:document ${W}/>`)],
    ['broken XML', 'bad-xml', () => withDocument(`<w:document ${W}><w:body><w:p></w:body></w:document>`)],
    ['nested beyond measure', 'bad-xml', () => withDocument(`<w:document ${W}><w:body>${'<w:sdt>'.repeat(9000)}${'</w:sdt>'.repeat(9000)}</w:body></w:document>`)],
    ['nested beyond measure in a run', 'bad-xml', () => withDocument(`<w:document ${W}><w:body><w:p><w:r>${'<w:ruby>'.repeat(9000)}${'</w:ruby>'.repeat(9000)}</w:r></w:p></w:body></w:document>`)],
    ['broken styles', 'bad-xml', () => docxOf({ body: p(''), styles: '<w:style>' })],
    ['an unknown entity', 'bad-xml', () => withDocument(`<w:document ${W}><w:body><w:p>&x;</w:p></w:body></w:document>`)],
    ['a document type', 'bad-xml', () => withDocument(`<!DOCTYPE a [<!ENTITY x "y">]><w:document ${W}><w:body/></w:document>`)],
    ['bytes that are no UTF-8', 'bad-xml', () => zipSync({ 'word/document.xml': new Uint8Array([0x3c, 0xff, 0xfe, 0x80]) })],
    ['a bomb that says its size', 'too-large', () => declaring(200 * MEGABYTE, zipSync({ 'word/document.xml': zeros }))],
    ['a bomb beside the document', 'too-large', () => declaring(200 * MEGABYTE, docxOf({ body: p(''), files: { 'word/media/a.bin': zeros } }))],
    ['a bomb that lies', 'too-large', () => declaring(1000, zipSync({ 'word/document.xml': zeros }))],
  ])('%s', (_, code, bytes) => {
    const error = refusal(bytes());
    expect(error.code).toBe(code);
    expect(error.message).toContain('“通报.docx”');
    expect(error.message).not.toContain('\n');
  });

  test('a damaged entry', () => {
    const bytes = good();
    const name = strToU8('word/document.xml');
    const at = bytes.findIndex((_, i) => name.every((b, k) => bytes[i + k] === b));
    bytes.fill(0xaa, at + name.length + 2, at + name.length + 12);
    expect(refusal(bytes).code).toBe('unreadable');
  });
});

describe('what opens', () => {
  test('a document part of another name, as Word on the web writes', () => {
    const doc = openDocx(docxOf({ body: p(r('文')), documentName: 'word/document2.xml' }), 'a.docx');
    expect(doc.paragraphs().map((x) => doc.text(x))).toEqual(['文']);
  });

  test('UTF-16, and it is saved as UTF-16', () => {
    const xml = `\uFEFF<?xml version="1.0" encoding="UTF-16"?><w:document ${W}><w:body><w:p><w:r><w:t>文</w:t></w:r></w:p></w:body></w:document>`;
    const doc = openDocx(zipSync({ 'word/document.xml': new Uint8Array([...xml].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])) }), 'a.docx');
    doc.replaceText(doc.paragraphs()[0]!, 0, 1, '章');
    const again = openDocx(doc.save(), 'a.docx');
    expect(again.text(again.paragraphs()[0]!)).toBe('章');
    expect(again.partSource('word/document.xml')).toContain('encoding="UTF-16"');
  });

  test('stored entries, and names with backslashes', () => {
    const doc = openDocx(zipSync({ 'word\\document.xml': [strToU8(`<w:document ${W}><w:body><w:p/></w:body></w:document>`), { level: 0 }] }), 'a.docx');
    expect(doc.paragraphs()).toHaveLength(1);
  });

  test('an empty document of ours: one paragraph, the page of GB/T 9704', () => {
    const doc = openDocx(newDocx(), 'a.docx');
    expect(doc.paragraphs().map((x) => [doc.text(x), doc.styleName(x)])).toEqual([['', 'Normal']]);
    expect(doc.partSource('word/document.xml')).toContain('w:top="2098"');
    expect(newDocx()).toEqual(newDocx());
  });
});

test.each([0, 1, 9] as const)('entries deflated at level %i open', (level) => {
  const bytes = zipSync({ 'word/document.xml': [strToU8(`<w:document ${W}><w:body><w:p/></w:body></w:document>`), { level }] });
  expect(openDocx(bytes, 'a.docx').paragraphs()).toHaveLength(1);
});
