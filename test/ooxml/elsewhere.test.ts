import { openDocx } from '../../src/ooxml/open';
import { docxOf, p, r } from '../support/docx-package';

const drawing = (text: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${p(r(text))}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice>` +
  `<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p(r(text))}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

test('headers, footers, notes, text boxes and hidden text, each once; empty ones not', () => {
  const doc = openDocx(
    docxOf({
      body: p(r('正文') + drawing('框内X')) + p(r('明') + r('暗', '<w:vanish/>')),
      headers: [p(r('页眉〔20xx〕')) + p(''), p(drawing('眉框'))],
      footers: [`<w:tbl><w:tr><w:tc>${p(r('页脚'))}</w:tc></w:tr></w:tbl>`],
      footnotes: `<w:footnote w:type="separator" w:id="-1">${p(r('线'))}</w:footnote><w:footnote w:id="2">${p(r('脚注'))}</w:footnote>`,
      endnotes: `<w:endnote w:id="2">${p(r('尾注'))}</w:endnote>`,
    }),
    'a.docx',
  );
  expect([...doc.elsewhere()].sort((a, b) => (a.part < b.part ? -1 : 1))).toEqual([
    { part: 'endnotes', text: '尾注' },
    { part: 'footer1', text: '页脚' },
    { part: 'footnotes', text: '脚注' },
    { part: 'header1', text: '页眉〔20xx〕' },
    { part: 'header2', text: '眉框' },
    { part: 'hidden', text: '暗' },
    { part: 'textbox', text: '框内X' },
  ]);
  expect(doc.paragraphs().map((x) => doc.text(x))).toEqual(['正文', '明']);
});
