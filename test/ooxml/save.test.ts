import { strToU8, unzipSync, zipSync } from 'fflate';
import { openDocx } from '../../src/ooxml/open';
import { docxOf, p, r } from '../support/docx-package';

/** Names and compressed bytes of a zip's entries, in order. */
function entriesOf(bytes: Uint8Array): [string, string][] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const out: [string, string][] = [];
  let at = 0;
  while (view.getUint32(at, true) === 0x04034b50) {
    const name = view.getUint16(at + 26, true);
    const start = at + 30 + name + view.getUint16(at + 28, true);
    const end = start + view.getUint32(at + 18, true);
    out.push([new TextDecoder().decode(bytes.subarray(at + 30, at + 30 + name)), Buffer.from(bytes.subarray(start, end)).toString('base64')]);
    at = end;
  }
  return out;
}

const body =
  '<!-- before -->\r\n' + p(r('一')) + '\r\n  ' + `<w:tbl>\n<w:tblPr><w:tblW w:w="0"/></w:tblPr><w:tr ><w:tc><w:p  w:rsidR='0' >${r('二&#x58;')}</w:p></w:tc></w:tr></w:tbl>` +
  '<?mso a="1>2"?>' + `<w:sdt><w:sdtPr><w:alias w:val="a > b"/></w:sdtPr><w:sdtContent>${p(r('三'))}</w:sdtContent></w:sdt><w:p/><w:sectPr />`;
const files = { 'word/media/image1.png': new Uint8Array([1, 2, 3, 4, 5]), 'customXml/item1.xml': strToU8('<not xml') };

test('what was not edited is saved as the very bytes', () => {
  const bytes = docxOf({ body, files });
  const doc = openDocx(bytes, 'a.docx');
  doc.paragraphs().forEach((x) => doc.text(x));
  doc.elsewhere();
  expect(doc.save()).toEqual(bytes);
});

test('one edit: every other entry keeps its compressed bytes and place, document.xml all but the paragraph', () => {
  const bytes = docxOf({ body, files, styles: '' });
  const doc = openDocx(bytes, 'a.docx');
  const before = doc.partSource('word/document.xml')!;
  doc.replaceText(doc.paragraphs()[1]!, 0, 2, '贰');
  const saved = doc.save();
  const [old, fresh] = [entriesOf(bytes), entriesOf(saved)];
  expect(fresh.map(([name]) => name)).toEqual(old.map(([name]) => name));
  expect(fresh.filter(([name], i) => name !== 'word/document.xml' && fresh[i]![1] !== old[i]![1])).toEqual([]);
  // Another reader of zip files agrees.
  const after = new TextDecoder().decode(unzipSync(saved)['word/document.xml']);
  expect(after).toBe(doc.partSource('word/document.xml'));
  expect(after).toBe(before.replace('<w:r><w:t xml:space="preserve">二&#x58;</w:t></w:r>', '<w:r><w:t xml:space="preserve">贰</w:t></w:r>'));
});

test('entries with data descriptors and comments are carried over', () => {
  const bytes = zipSync({ 'word/document.xml': [strToU8(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>`), { comment: '注', extra: { 0x7075: new Uint8Array([1, 2, 3]) } }], 'b.bin': [new Uint8Array(9), { level: 0 }] });
  const doc = openDocx(bytes, 'a.docx');
  doc.replaceText(doc.paragraphs()[0]!, 0, 0, '文');
  const again = unzipSync(doc.save());
  expect(Object.keys(again)).toEqual(['word/document.xml', 'b.bin']);
  expect(again['b.bin']).toEqual(new Uint8Array(9));
});
