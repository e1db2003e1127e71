import type { Paragraph } from '../../ooxml/api';
import type { PlayedDocument } from './played-document';
import { WordError } from './rich-api/errors';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function value(parent: Element, name: string): string | null {
  return parent.getElementsByTagNameNS(W, name)[0]?.getAttributeNS(W, 'val') ?? null;
}

/** The numbering a paragraph names itself, as XML; '' where it names none. */
function numberingOf(paragraph: Paragraph): string {
  const numPr = paragraph.element.getElementsByTagNameNS(W, 'numPr')[0];
  const id = numPr === undefined ? null : value(numPr, 'numId');
  if (numPr === undefined || id === null) return '';
  return `<w:numPr><w:ilvl w:val="${value(numPr, 'ilvl') ?? '0'}"/><w:numId w:val="${id}"/></w:numPr>`;
}

/**
 * The package with its last paragraph pulled into the list of the paragraph it
 * is put beside, as Word on the Mac does (pitfall 12).
 */
export function lastParagraphInList(flatOpc: string, beside: Paragraph): string {
  const numbering = numberingOf(beside);
  const body = flatOpc.lastIndexOf('</w:body>');
  const start = flatOpc.lastIndexOf('<w:p>', body);
  if (numbering === '' || body < 0 || start < 0) return flatOpc;
  const head = flatOpc.slice(0, start);
  const last = flatOpc.slice(start);
  // numPr follows pStyle in the schema's order (ISO 29500-1 §17.3.1.26).
  const style = /^<w:p><w:pPr>(<w:pStyle [^>]*\/>)?/.exec(last);
  if (style === null) return `${head}<w:p><w:pPr>${numbering}</w:pPr>${last.slice('<w:p>'.length)}`;
  return head + style[0] + numbering + last.slice(style[0].length);
}

/**
 * Take a paragraph out of its list: its element is rebuilt without numbering.
 * @returns the paragraph that stands there now.
 */
export function detachFromList(played: PlayedDocument, paragraph: Paragraph): Paragraph {
  const { document } = played;
  const fragment = document.fragmentOf(paragraph, paragraph);
  const from = fragment.indexOf('<w:numPr>');
  const to = fragment.indexOf('</w:numPr>');
  if (from < 0 || to < 0) throw new WordError('NotImplemented', 'Only numbering of its own can be taken off a paragraph here.');
  const without = fragment.slice(0, from) + fragment.slice(to + '</w:numPr>'.length);
  const [made] = played.insertFragment(without, { kind: 'after', paragraph });
  if (made === undefined) throw new WordError('GeneralException', 'The paragraph could not be rebuilt.');
  played.removeParagraph(paragraph);
  return made;
}
