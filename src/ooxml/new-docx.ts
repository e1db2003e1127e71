import { escapeText } from './xml/serialize';
import { newArchive } from './zip/write';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The page of GB/T 9704-2012 §5.1 and §5.2.1 in twentieths of a point: A4, 37 mm
 * above and 28 mm at the binding edge; 35 and 26 mm follow from the 156 × 225 mm
 * of text. The grid gives 22 lines a page (§5.2.3).
 */
const SECTION =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1400" w:gutter="0"/>' +
  '<w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="579"/></w:sectPr>';

/** 3号 (16 points) 仿宋 for text (§5.2.2), western text in Times New Roman. */
const STYLES =
  `${HEAD}<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr>` +
  '<w:rFonts w:ascii="Times New Roman" w:eastAsia="仿宋_GB2312" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>' +
  '<w:kern w:val="2"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>' +
  '</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/>' +
  '<w:pPr><w:widowControl w:val="0"/><w:jc w:val="both"/></w:pPr></w:style>' +
  '<w:style w:type="character" w:default="1" w:styleId="a0"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
  '</w:styles>';

/** An empty document on the page of GB/T 9704-2012. The same bytes every time. */
export function newDocx(): Uint8Array {
  return docxFromLines(['']);
}

/** A document with one paragraph a line: how a .txt is opened for editing. Tabs stay tabs. */
export function docxFromLines(lines: readonly string[]): Uint8Array {
  const body = (lines.length ? lines : ['']).map(paragraph).join('');
  const xml = (text: string): Uint8Array => new TextEncoder().encode(text);
  return newArchive(
    new Map([
      ['[Content_Types].xml', xml(contentTypes())],
      ['_rels/.rels', xml(relationships('officeDocument', 'word/document.xml'))],
      ['word/document.xml', xml(`${HEAD}<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${body}${SECTION}</w:body></w:document>`)],
      ['word/_rels/document.xml.rels', xml(relationships('styles', 'styles.xml'))],
      ['word/styles.xml', xml(STYLES)],
    ]),
  );
}

function paragraph(line: string): string {
  if (!line) return '<w:p/>';
  const pieces = line.split(/(\t)/).map((s) => (s === '\t' ? '<w:tab/>' : s && `<w:t xml:space="preserve">${escapeText(s)}</w:t>`));
  return `<w:p><w:r>${pieces.join('')}</w:r></w:p>`;
}

function relationships(type: string, target: string): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${R}/${type}" Target="${target}"/></Relationships>`;
}

function contentTypes(): string {
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/>` +
    `<Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`
  );
}
