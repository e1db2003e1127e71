/**
 * The page of GB/T 9704-2012: paper and margins (5.1, 5.2.1), page numbers (7.5).
 * The .docx that ooxml makes new has the same one; a test holds the two together,
 * since that room imports nothing of ours.
 */

/** Lengths in twentieths of a point: 1 mm is 56.69. Bottom and right follow from the 156 × 225 mm of text. */
export const PAGE = {
  /** A4. */
  width: 11906, height: 16838,
  top: 2098, right: 1474, bottom: 1984, left: 1588,
  /** From the paper's edge to the page number's line: so its dashes lie 7 mm below the text (7.5). */
  footer: 1427,
} as const;

/** 7.5: 4号 (14 pt) 宋体, half-width digits. */
const NUMBER_RUN = '<w:rPr><w:rFonts w:hint="eastAsia" w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体" w:cs="宋体"/><w:b w:val="0"/><w:i w:val="0"/><w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>';

/** Exact, so that the font in hand does not move the dashes. */
const NUMBER_LINE = '<w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="320" w:lineRule="exact"/>';

/** A 一字线, the page's number, a 一字线. */
function numberRuns(): string {
  const run = (content: string): string => `<w:r>${NUMBER_RUN}${content}</w:r>`;
  return (
    run('<w:t xml:space="preserve">— </w:t>') +
    run('<w:fldChar w:fldCharType="begin"/>') + run('<w:instrText xml:space="preserve"> PAGE </w:instrText>') +
    run('<w:fldChar w:fldCharType="separate"/>') + run('<w:t>1</w:t>') + run('<w:fldChar w:fldCharType="end"/>') +
    run('<w:t xml:space="preserve"> —</w:t>')
  );
}

/** 7.5: 单页码居右空一字，双页码居左空一字, one character of the number's own size. */
export function pageNumberXml(side: 'odd' | 'even'): string {
  const edge = side === 'odd' ? 'right' : 'left';
  return `<w:p><w:pPr>${NUMBER_LINE}<w:ind w:${edge}Chars="100" w:${edge}="280"/><w:jc w:val="${edge}"/></w:pPr>${numberRuns()}</w:p>`;
}

/** Section properties with this page; `footers` are the relationships of the odd and the even pages' footers. */
export function sectionXml(footers: { readonly odd: string; readonly even: string }): string {
  const { width, height, top, right, bottom, left, footer } = PAGE;
  return (
    `<w:sectPr><w:footerReference w:type="default" r:id="${footers.odd}"/><w:footerReference w:type="even" r:id="${footers.even}"/>` +
    `<w:pgSz w:w="${width}" w:h="${height}"/>` +
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="851" w:footer="${footer}" w:gutter="0"/>` +
    // No grid: the lines are exact, and a grid of characters gives 14 to 18 a line in LibreOffice.
    '<w:cols w:space="425"/></w:sectPr>'
  );
}

/** The inside of w:settings: odd and even pages differ, and Word opens the file as one of its own day, not in compatibility mode. */
export const SETTINGS =
  '<w:evenAndOddHeaders/><w:characterSpacingControl w:val="doNotCompress"/>' +
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';
