import type { Looks } from './looks';
import { paragraphProperties, runProperties } from './properties';
import { escapeXml } from './xml-text';

/** All styles of the looks as w:style elements, based on nothing, so that the document's Normal has no say. */
export function stylesXml(looks: Looks): string {
  const paragraphs = Object.values(looks.roles).map(
    (look) =>
      `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${escapeXml(look.styleId)}">` +
      `<w:name w:val="${escapeXml(look.styleName)}"/>` +
      // Enter at the end of any of them goes on with body text.
      `<w:next w:val="${escapeXml(looks.roles.body.styleId)}"/><w:qFormat/>` +
      `<w:pPr>${paragraphProperties(look)}</w:pPr><w:rPr>${runProperties(look)}</w:rPr></w:style>`,
  );
  const lead =
    `<w:style w:type="character" w:customStyle="1" w:styleId="${escapeXml(looks.lead.styleId)}">` +
    `<w:name w:val="${escapeXml(looks.lead.styleName)}"/><w:qFormat/>` +
    `<w:rPr>${runProperties(looks.lead)}</w:rPr></w:style>`;
  return paragraphs.join('') + lead;
}
