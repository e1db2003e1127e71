import { strToU8, zipSync } from 'fflate';
import { openDocx } from '../../src/ooxml/open';
import { docxOf, p, r } from '../support/docx-package';

const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const box = (text: string): string => `<w:txbxContent>${p(r(text))}</w:txbxContent>`;

/** Paragraph content and the text that Word shows of it. */
const TEXTS: readonly (readonly [string, string, string])[] = [
  ['several runs', r('县') + r('委'), '县委'],
  ['tab, line break, carriage return', `<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:cr/></w:r>`, '甲\t乙\n丙\n'],
  ['a page break is no character', '<w:r><w:t>甲</w:t><w:br w:type="page"/><w:t>乙</w:t><w:br w:type="column"/></w:r>', '甲乙'],
  ['hyphens', '<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/></w:r>', 'a\u2011b\u00AD'],
  ['a symbol', '<w:r><w:sym w:font="Wingdings" w:char="F0A8"/><w:sym w:font="宋体" w:char="2460"/></w:r>', '□①'],
  ['a hyperlink', `<w:hyperlink w:anchor="a">${r('链接')}</w:hyperlink>。`.replace('。', r('。')), '链接。'],
  ['smart tag and custom XML', `<w:smartTag w:element="d">${r('二〇二七年')}</w:smartTag><w:customXml w:element="x">${r('自定')}</w:customXml>`, '二〇二七年自定'],
  ['a simple field', `<w:fldSimple w:instr="PAGE">${r('3')}</w:fldSimple>`, '3'],
  ['a complex field: result only', `${field('begin')}<w:r><w:instrText>DATE</w:instrText></w:r>${r('x')}${field('separate')}${r('2027年')}${field('end')}${r('止')}`, '2027年止'],
  ['a field in a field’s code', `${field('begin')}${field('begin')}${r('a')}${field('separate')}${r('b')}${field('end')}${field('separate')}${r('c')}${field('end')}`, 'c'],
  ['a result that began in an earlier paragraph', r('目录') + field('end') + r('后'), '目录后'],
  ['insertion shown, deletion not', `<w:ins w:id="1" w:author="a">${r('新')}</w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>旧</w:delText></w:r></w:del>`, '新'],
  ['moves', `<w:moveFrom w:id="1" w:author="a">${r('去')}</w:moveFrom><w:moveTo w:id="2" w:author="a">${r('来')}</w:moveTo>`, '来'],
  ['an inline content control', `<w:sdt><w:sdtPr/><w:sdtContent>${r('控件')}</w:sdtContent></w:sdt>`, '控件'],
  ['ruby: the base', `<w:r><w:ruby><w:rt>${r('zhu')}</w:rt><w:rubyBase>${r('注')}</w:rubyBase></w:ruby></w:r>`, '注'],
  ['alternate content is read once', `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>新</w:t></mc:Choice><mc:Fallback><w:t>旧</w:t></mc:Fallback></mc:AlternateContent></w:r>`, '新'],
  ['a text box is not body text', `${r('前')}<w:r><w:pict><v:shape><v:textbox>${box('框内')}</v:textbox></v:shape></w:pict></w:r>`, '前'],
  ['notes and comments have none', '<w:r><w:t>文</w:t><w:footnoteReference w:id="2"/><w:endnoteReference w:id="2"/></w:r>', '文'],
  ['hidden text', r('看') + r('藏', '<w:vanish/>') + r('见', '<w:vanish w:val="0"/>'), '看见'],
  ['hidden by a character style', r('看') + r('藏', '<w:rStyle w:val="h"/>'), '看'],
  ['space at the ends without preserve', '<w:r><w:t> 　甲 \n</w:t></w:r>', '　甲'],
  ['a line end inside w:t', '<w:r><w:t xml:space="preserve">甲\r\n乙</w:t></w:r>', '甲 乙'],
  ['CDATA and entities', '<w:r><w:t><![CDATA[<甲>]]>&amp;&#x4E59;</w:t></w:r>', '<甲>&乙'],
  ['bidirectional wrappers', `<w:bdo w:val="ltr">${r('甲')}</w:bdo><w:dir w:val="ltr">${r('乙')}</w:dir>`, '甲乙'],
];

describe('the text of a paragraph', () => {
  const styles = '<w:style w:type="character" w:styleId="h0"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="h"><w:basedOn w:val="h0"/></w:style>';
  test.each(TEXTS)('%s', (_, inner, expected) => {
    const doc = openDocx(docxOf({ body: p(inner), styles }), 'a.docx');
    expect(doc.paragraphs().map((x) => doc.text(x))).toEqual([expected]);
  });

  test('deletions are shown on demand', () => {
    const doc = openDocx(docxOf({ body: p(`${r('甲')}<w:del w:id="2" w:author="a"><w:r><w:delText>旧</w:delText></w:r></w:del>${r('乙')}`) }), 'a.docx');
    doc.showDeleted = true;
    expect(doc.text(doc.paragraphs()[0]!)).toBe('甲旧乙');
    doc.showDeleted = false;
    expect(doc.text(doc.paragraphs()[0]!)).toBe('甲乙');
  });
});

describe('the paragraphs of a body', () => {
  const cell = (inner: string): string => `<w:tc><w:tcPr/>${inner}</w:tc>`;
  const body =
    p(r('一')) +
    `<w:tbl><w:tblPr/><w:tr>${cell(p(r('二')))}${cell(`<w:tbl><w:tr>${cell(p(r('三')))}</w:tr></w:tbl>${p('')}`)}</w:tr></w:tbl>` +
    `<w:sdt><w:sdtPr/><w:sdtContent>${p(r('五'))}</w:sdtContent></w:sdt>` +
    `<w:customXml w:element="x">${p(r('六'))}</w:customXml>` +
    `<mc:AlternateContent><mc:Choice Requires="w14">${p(r('七'))}</mc:Choice><mc:Fallback>${p(r('旧'))}</mc:Fallback></mc:AlternateContent>` +
    '<w:p/><w:sectPr/>';
  const doc = openDocx(docxOf({ body }), 'a.docx');

  test('in document order, tables and controls included', () => {
    expect(doc.paragraphs().map((x) => doc.text(x))).toEqual(['一', '二', '三', '', '五', '六', '七', '']);
    expect(doc.paragraphs().map((x) => doc.tableDepth(x))).toEqual([0, 1, 2, 1, 0, 0, 0, 0]);
    expect(doc.paragraphs().map((x) => doc.inContentControl(x))).toEqual([false, false, false, false, true, false, false, false]);
  });

  test('keep their identity', () => {
    const [first] = doc.paragraphs();
    doc.replaceText(first!, 0, 1, '壹');
    expect(doc.paragraphs()[0]).toBe(first);
    doc.undo();
    expect(doc.paragraphs()[0]).toBe(first);
  });
});

test('style names come from styles.xml, the default style included', () => {
  const styles =
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>';
  const doc = openDocx(docxOf({ body: p(r('一'), '<w:pStyle w:val="1"/>') + p(r('二')), styles }), 'a.docx');
  expect(doc.paragraphs().map((x) => doc.styleName(x))).toEqual(['heading 1', 'Normal']);
});

test('a Strict document is read and edited in its own namespace', () => {
  const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
  const xml = `<w:document xmlns:w="${strict}"><w:body><w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>严</w:t></w:r></w:p></w:body></w:document>`;
  const doc = openDocx(zipSync({ 'word/document.xml': strToU8(xml) }), 'a.docx');
  const [first] = doc.paragraphs();
  doc.replaceText(first!, 0, 1, '格\t式');
  expect(doc.text(first!)).toBe('格\t式');
  expect(doc.partSource('word/document.xml')).toBe(xml.replace('<w:t>严</w:t>', '<w:t>格</w:t><w:tab/><w:t>式</w:t>'));
});
