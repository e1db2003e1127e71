import { formatNumber } from '../../src/ooxml/numbering/number-format';
import { openDocx } from '../../src/ooxml/open';
import { docxOf, p, r } from '../support/docx-package';

test.each<readonly [string, Readonly<Record<number, string>>]>([
  ['decimal', { 1: '1', 12: '12' }],
  ['decimalZero', { 1: '01', 12: '12' }],
  ['decimalFullWidth', { 3: '３', 12: '１２' }],
  ['decimalEnclosedCircleChinese', { 1: '①', 20: '⑳', 21: '21' }],
  ['decimalEnclosedParen', { 2: '⑵' }],
  ['decimalEnclosedFullstop', { 2: '⒉' }],
  ['chineseCounting', { 1: '一', 10: '十', 11: '十一', 20: '二十', 21: '二十一', 99: '九十九', 100: '一〇〇' }],
  ['chineseCountingThousand', { 1: '一', 10: '十', 19: '十九', 30: '三十', 100: '一百', 105: '一百零五', 110: '一百一十', 1001: '一千零一' }],
  ['chineseLegalSimplified', { 1: '壹', 10: '壹拾', 12: '壹拾贰' }],
  ['japaneseCounting', { 1: '一', 10: '十', 12: '十二', 20: '二十', 120: '百二十' }],
  ['ideographTraditional', { 1: '甲', 10: '癸', 11: '11' }],
  ['ideographZodiac', { 1: '子', 12: '亥' }],
  ['ideographDigital', { 1: '一', 10: '一〇' }],
  ['lowerLetter', { 1: 'a', 26: 'z', 27: 'aa', 28: 'bb' }],
  ['upperLetter', { 3: 'C' }],
  ['lowerRoman', { 4: 'iv', 9: 'ix', 14: 'xiv' }],
  ['upperRoman', { 1994: 'MCMXCIV' }],
  ['ordinal', { 1: '1st', 11: '11th', 22: '22nd' }],
  ['none', { 5: '' }],
  ['noSuchFormat', { 5: '5' }],
])('numbers as %s', (format, expected) => {
  for (const [n, text] of Object.entries(expected)) expect(formatNumber(format, Number(n))).toBe(text);
});

const lvl = (ilvl: number, format: string, text: string, more = '', start = 1): string =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, inner: string): string => `<w:abstractNum w:abstractNumId="${id}">${inner}</w:abstractNum>`;
const num = (id: number, of: number, inner = ''): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${inner}</w:num>`;
const item = (numId: number, ilvl = 0): string => p(r('x'), `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`);
const styled = (id: string): string => p(r('x'), `<w:pStyle w:val="${id}"/>`);

function labels(numbering: string, body: string, styles = ''): string[] {
  const doc = openDocx(docxOf({ body, numbering, styles }), 'a.docx');
  return doc.paragraphs().map((x) => doc.label(x));
}

const CHINESE = abstract(0, lvl(0, 'chineseCountingThousand', '%1、') + lvl(1, 'chineseCounting', '（%2）') + lvl(2, 'decimal', '%3.'));
const LEGAL = abstract(0, lvl(0, 'chineseCounting', '第%1章') + lvl(1, 'decimal', '%1.%2', '<w:isLgl/>') + lvl(2, 'decimal', '%1.%2.%3', '<w:isLgl/>'));

test.each<readonly [string, string, string, readonly string[]]>([
  ['levels restart below a higher one', CHINESE + num(1, 0), item(1) + item(1, 1) + item(1, 1) + item(1, 2) + item(1) + item(1, 1), ['一、', '（一）', '（二）', '1.', '二、', '（一）']],
  ['paragraphs between do not count', CHINESE + num(1, 0), item(1) + p(r('x')) + item(1), ['一、', '', '二、']],
  ['numId 0 takes the number away', CHINESE + num(1, 0), item(1) + item(0) + item(1), ['一、', '', '二、']],
  ['two nums over one definition count on', CHINESE + num(1, 0) + num(2, 0), item(1) + item(2), ['一、', '二、']],
  ['startOverride starts anew, once', CHINESE + num(1, 0) + num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'), item(1) + item(1) + item(2) + item(2), ['一、', '二、', '一、', '二、']],
  ['an overridden level', CHINESE + num(1, 0, `<w:lvlOverride w:ilvl="0">${lvl(0, 'upperLetter', '%1)')}</w:lvlOverride>`), item(1) + item(1), ['A)', 'B)']],
  ['start', abstract(0, lvl(0, 'decimal', '%1.', '', 5)) + num(1, 0), item(1) + item(1), ['5.', '6.']],
  ['legal numbering in decimal', LEGAL + num(1, 0), item(1) + item(1, 1) + item(1, 2) + item(1) + item(1, 1), ['第一章', '1.1', '1.1.1', '第二章', '2.1']],
  ['a level that was never used counts as begun', LEGAL + num(1, 0), item(1, 1) + item(1, 1), ['1.1', '1.2']],
  ['lvlRestart 0 counts through', abstract(0, lvl(0, 'decimal', '%1.') + lvl(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>')) + num(1, 0), item(1) + item(1, 1) + item(1) + item(1, 1), ['1.', '1)', '2.', '2)']],
  ['bullets and none are no numbers', abstract(0, lvl(0, 'bullet', '\uF0B7') + lvl(1, 'none', '附%2')) + num(1, 0), item(1) + item(1, 1), ['', '附']],
  ['in tables too', CHINESE + num(1, 0), `<w:tbl><w:tr><w:tc>${item(1)}</w:tc><w:tc>${item(1)}</w:tc></w:tr></w:tbl>${item(1)}`, ['一、', '二、', '三、']],
  ['no such list', CHINESE + num(1, 0), item(7), ['']],
])('labels: %s', (_, numbering, body, expected) => {
  expect(labels(numbering, body)).toEqual(expected);
});

test('labels through styles: based on, and the level tied to the style', () => {
  const numbering = abstract(0, lvl(0, 'chineseCounting', '%1、', '<w:pStyle w:val="h1"/>') + lvl(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="h2"/>')) + num(1, 0);
  const styles =
    '<w:style w:type="paragraph" w:styleId="h1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="h2"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="h1a"><w:basedOn w:val="h1"/></w:style>';
  expect(labels(numbering, styled('h1') + styled('h2') + styled('h1a') + styled('none'), styles)).toEqual(['一、', '（一）', '二、', '']);
});

test('a definition that only names a list style', () => {
  const numbering = abstract(0, '<w:numStyleLink w:val="L"/>') + abstract(1, '<w:styleLink w:val="L"/>' + lvl(0, 'ideographTraditional', '%1.')) + num(1, 0) + num(2, 1);
  const styles = '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
  expect(labels(numbering, item(1) + item(1), styles)).toEqual(['甲.', '乙.']);
});

test('labels follow structural edits and undo', () => {
  const doc = openDocx(docxOf({ body: item(1) + item(1) + item(1) + '<w:sectPr/>', numbering: CHINESE + num(1, 0) }), 'a.docx');
  const all = (): string[] => doc.paragraphs().map((x) => doc.label(x));
  expect(all()).toEqual(['一、', '二、', '三、']);
  doc.removeParagraph(doc.paragraphs()[0]!);
  expect(all()).toEqual(['一、', '二、']);
  doc.undo();
  doc.splitParagraph(doc.paragraphs()[1]!, 1);
  expect(all()).toEqual(['一、', '二、', '三、', '四、']);
});
