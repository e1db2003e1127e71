import { blockText, type Block } from '../core/scaffolds/block';
import type { CharacterLook, Looks, ParagraphLook } from './looks';
import { paragraphProperties, runProperties } from './properties';
import { escapeXml } from './xml-text';

/** A run's content; tabs and line breaks are elements in WordprocessingML, not characters. */
function runContent(text: string): string {
  return text
    .split(/([\t\n\v])/)
    .map((piece) => {
      if (piece === '') return '';
      if (piece === '\t') return '<w:tab/>';
      if (piece === '\n' || piece === '\v') return '<w:br/>';
      return `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`;
    })
    .join('');
}

function run(text: string, look: CharacterLook, styleId?: string): string {
  if (text === '') return '';
  const style = styleId === undefined ? '' : `<w:rStyle w:val="${escapeXml(styleId)}"/>`;
  return `<w:r><w:rPr>${style}${runProperties(look)}</w:rPr>${runContent(text)}</w:r>`;
}

/**
 * A heading that runs into its paragraph must not be a heading paragraph: Word's
 * navigation pane would show the whole text. It is body with a lead in 楷体.
 */
function lookOf(block: Block, looks: Looks): ParagraphLook {
  const runsIn = block.role === 'heading-2' && block.text !== '';
  return looks.roles[runsIn && block.lead !== undefined ? 'body' : block.role];
}

/** What of a paragraph's look depends on the blocks before and after it. */
export type Beside = Partial<Pick<ParagraphLook, 'rightChars' | 'linesAfter' | 'keepWithNext'>>;

/** Somebody typed the indent of two characters; a style's own would come on top of it. */
const TYPED_INDENT = /^(?:\u3000{2}| {4}|\t)/;

/**
 * One block as a w:p. Fonts, indents and spacing stand in the style and again in
 * the paragraph itself, so that it looks right where a host drops the styles.
 *
 * @param beside what the look leaves to the blocks around it.
 */
export function paragraphXml(block: Block, looks: Looks, beside: Beside = {}): string {
  const own = lookOf(block, looks);
  const look = { ...own, ...(TYPED_INDENT.test(blockText(block)) && { firstLineChars: 0 }), ...beside };
  const wholeIsHeading = block.role === 'heading-2' && block.text === '';
  const lead = wholeIsHeading
    ? run(block.lead ?? '', look)
    : run(block.lead ?? '', looks.lead, looks.lead.styleId);
  return (
    `<w:p><w:pPr><w:pStyle w:val="${escapeXml(look.styleId)}"/>${paragraphProperties(look)}` +
    `<w:rPr>${runProperties(look)}</w:rPr></w:pPr>${lead}${run(block.text, look)}</w:p>`
  );
}
