import { escapeText } from './xml/serialize';
import { newArchive } from './zip/write';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The page of GB/T 9704-2012 5.1 and 5.2.1 in twentieths of a point: A4, 37 mm
 * above and 28 mm at the binding edge; 35 and 26 mm follow from the 156 × 225 mm
 * of text. Without a grid: LibreOffice makes 14 to 18 characters a line of one.
 */
const SECTION =
  '<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:footerReference w:type="even" r:id="rId4"/>' +
  '<w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1427" w:gutter="0"/>' +
  '<w:cols w:space="425"/></w:sectPr>';

/** Odd and even pages have footers of their own; Word opens the file as one of its own day, not in compatibility mode. */
const SETTINGS =
  '<w:evenAndOddHeaders/><w:characterSpacingControl w:val="doNotCompress"/>' +
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';

/** 7.5: 4号 (14 points) 宋体 between two 一字线, 7 mm below the text; one character from the outer edge. */
function footer(edge: 'right' | 'left'): string {
  const format =
    '<w:rPr><w:rFonts w:hint="eastAsia" w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体" w:cs="宋体"/><w:b w:val="0"/><w:i w:val="0"/><w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>';
  const run = (content: string): string => `<w:r>${format}${content}</w:r>`;
  return (
    '<w:p><w:pPr><w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="320" w:lineRule="exact"/>' +
    `<w:ind w:${edge}Chars="100" w:${edge}="280"/><w:jc w:val="${edge}"/></w:pPr>` +
    run('<w:t xml:space="preserve">— </w:t>') +
    run('<w:fldChar w:fldCharType="begin"/>') + run('<w:instrText xml:space="preserve"> PAGE </w:instrText>') +
    run('<w:fldChar w:fldCharType="separate"/>') + run('<w:t>1</w:t>') + run('<w:fldChar w:fldCharType="end"/>') +
    run('<w:t xml:space="preserve"> —</w:t>') +
    '</w:p>'
  );
}

/**
 * 3号 (16 points) 仿宋 for text (5.2.2), western text in Times New Roman; exactly 28
 * points a line and a quarter of a point less a character make the 22 lines of 28
 * characters of 5.2.3.
 */
const STYLES =
  `${HEAD}<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr>` +
  '<w:rFonts w:ascii="Times New Roman" w:eastAsia="仿宋_GB2312" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>' +
  '<w:spacing w:val="-5"/><w:kern w:val="2"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>' +
  '</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/>' +
  '<w:pPr><w:widowControl w:val="0"/><w:spacing w:line="560" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr></w:style>' +
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
      ['_rels/.rels', xml(relationships(['officeDocument', 'word/document.xml']))],
      ['word/document.xml', xml(`${HEAD}<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${body}${SECTION}</w:body></w:document>`)],
      ['word/_rels/document.xml.rels', xml(relationships(...BESIDE.map(({ kind, name }) => [kind, name] as const)))],
      ...BESIDE.map(({ name, content }) => [`word/${name}`, xml(content)] as const),
    ]),
  );
}

function paragraph(line: string): string {
  if (!line) return '<w:p/>';
  const pieces = line.split(/(\t)/).map((s) => (s === '\t' ? '<w:tab/>' : s && `<w:t xml:space="preserve">${escapeText(s)}</w:t>`));
  return `<w:p><w:r>${pieces.join('')}</w:r></w:p>`;
}

/** The parts beside the document itself, in the order of their relationships rId1 … */
const BESIDE: readonly { readonly kind: string; readonly name: string; readonly content: string }[] = [
  { kind: 'styles', name: 'styles.xml', content: STYLES },
  { kind: 'settings', name: 'settings.xml', content: `${HEAD}<w:settings xmlns:w="${W}">${SETTINGS}</w:settings>` },
  { kind: 'footer', name: 'footer1.xml', content: `${HEAD}<w:ftr xmlns:w="${W}">${footer('right')}</w:ftr>` },
  { kind: 'footer', name: 'footer2.xml', content: `${HEAD}<w:ftr xmlns:w="${W}">${footer('left')}</w:ftr>` },
];

function relationships(...list: readonly (readonly [kind: string, target: string])[]): string {
  const all = list.map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${R}/${kind}" Target="${target}"/>`);
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function contentTypes(): string {
  const overrides = [{ kind: 'document.main', name: 'document.xml' }, ...BESIDE].map(
    ({ kind, name }) => `<Override PartName="/word/${name}" ContentType="${TYPE}.${kind}+xml"/>`,
  );
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}
