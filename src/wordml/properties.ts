import type { CharacterLook, ParagraphLook } from './looks';
import { escapeXml } from './xml-text';

/** Twentieths of a point, Word's unit of length. */
function twips(points: number): number {
  return Math.round(points * 20);
}

/**
 * The inside of w:rPr. `hint` eastAsia gives quotation marks, dashes and × the
 * Chinese font, where they would else come out in the Latin one, half as wide.
 */
export function runProperties(look: CharacterLook): string {
  const ascii = escapeXml(look.ascii[0]);
  const eastAsia = escapeXml(look.eastAsia[0]);
  return (
    `<w:rFonts w:hint="eastAsia" w:ascii="${ascii}" w:hAnsi="${ascii}" w:eastAsia="${eastAsia}" w:cs="${ascii}"/>` +
    // Said aloud, because a document's own default may be bold (the standard's headings are not).
    '<w:b w:val="0"/><w:bCs w:val="0"/><w:i w:val="0"/><w:iCs w:val="0"/><w:color w:val="000000"/>' +
    // Said aloud as well: a style's own spacing would else win over none.
    `<w:spacing w:val="${twips(look.letterPoints)}"/>` +
    `<w:sz w:val="${look.halfPoints}"/><w:szCs w:val="${look.halfPoints}"/>`
  );
}

/** The inside of w:pPr after w:pStyle, in the order the schema (ISO/IEC 29500-1, CT_PPrBase) asks for. */
export function paragraphProperties(look: ParagraphLook): string {
  const line = twips(look.linePoints);
  const fullWidth = twips(look.halfPoints / 2);
  const { firstLineChars, rightChars } = look;
  return (
    (look.keepWithNext ? '<w:keepNext/>' : '') +
    // Word keeps two lines of a paragraph together unless told not to, and then a page has 21 lines.
    '<w:widowControl w:val="0"/>' +
    (look.spaceAroundDigits ? '' : '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>') +
    // The document may have a grid of characters: the paragraph goes by its own measures.
    '<w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/>' +
    `<w:spacing w:before="${Math.round(look.linesBefore * line)}" w:beforeAutospacing="0"` +
    ` w:after="${Math.round(look.linesAfter * line)}" w:afterAutospacing="0" w:line="${line}" w:lineRule="exact"/>` +
    // …Chars is what Word follows, so that the indent stays two characters whatever the size; the twips are for others.
    '<w:ind w:leftChars="0" w:left="0"' +
    ` w:rightChars="${Math.round(rightChars * 100)}" w:right="${Math.round(rightChars * fullWidth)}"` +
    ` w:firstLineChars="${Math.round(firstLineChars * 100)}" w:firstLine="${Math.round(firstLineChars * fullWidth)}"/>` +
    `<w:jc w:val="${look.align}"/>` +
    (look.outlineLevel === null ? '' : `<w:outlineLvl w:val="${look.outlineLevel}"/>`)
  );
}
