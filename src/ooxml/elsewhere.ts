import type { Package } from './package';
import type { Body } from './text/body';
import { blockParagraphs } from './text/body';
import { chosen, readParagraph } from './text/segments';
import { attr, children, descendants, MC, wordName } from './xml/names';

/** A text outside of the body's paragraphs. */
export interface OutsideText {
  /** header1, footer2, footnotes, endnotes, textbox, hidden. */
  readonly part: string;
  readonly text: string;
}

/** Headers, footers and notes, then the body's text boxes and hidden text: one entry a paragraph that has text. */
export function readElsewhere(pkg: Package, documentName: string, body: Body, isHidden: (run: Element) => boolean): OutsideText[] {
  const out: OutsideText[] = [];
  const add = (part: string, container: Element): void => {
    for (const { element } of blockParagraphs(container)) {
      const { text, hidden } = readParagraph(element, { showDeleted: false, isHidden });
      if (text.trim()) out.push({ part, text });
      if (hidden.trim()) out.push({ part, text: hidden });
      for (const box of textBoxes(element)) add(part, box);
    }
  };
  const shown = sectionReferences(body.element);
  const seen = new Set<string>();
  for (const { id, type, target, external } of pkg.relationships(documentName)) {
    if (external || seen.has(target)) continue;
    if (type === 'header' || type === 'footer') {
      // One that no section names is a leftover that nobody sees.
      if (!shown.has(id)) continue;
      seen.add(target);
      const root = pkg.part(target)?.root;
      if (root) add(baseName(target), root);
    } else if (type === 'footnotes' || type === 'endnotes') {
      const root = pkg.part(target)?.root;
      // Separators are lines that Word draws, no notes (ISO 29500-1 §17.11.20).
      if (root) for (const note of children(root)) if (isNote(note)) add(type, note);
    }
  }
  for (const paragraph of body.paragraphs()) {
    for (const box of textBoxes(paragraph.element)) {
      add('textbox', box);
    }
    const { hidden } = body.read(paragraph);
    if (hidden.trim()) out.push({ part: 'hidden', text: hidden });
  }
  return out;
}

/** The relationship ids that sections name their headers and footers by. */
function sectionReferences(body: Element): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const node of descendants(body)) {
    const name = wordName(node);
    if (name !== 'headerReference' && name !== 'footerReference') continue;
    for (let i = 0; i < node.attributes.length; i++) {
      const a = node.attributes.item(i);
      if (a?.localName === 'id' && a.namespaceURI?.endsWith('/relationships')) ids.add(a.value);
    }
  }
  return ids;
}

function isNote(note: Element): boolean {
  const type = attr(note, 'type');
  return (wordName(note) === 'footnote' || wordName(note) === 'endnote') && (type === null || type === 'normal');
}

function baseName(part: string): string {
  return part.slice(part.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}

/** The contents of the outermost text boxes in a paragraph, each once: a drawing and its VML fallback are one box. */
function* textBoxes(node: Element): Generator<Element> {
  const inside = node.namespaceURI === MC && node.localName === 'AlternateContent' ? chosen(node) : node;
  if (!inside) return;
  if (wordName(inside) === 'txbxContent') {
    yield inside;
    return;
  }
  for (const child of children(inside)) yield* textBoxes(child);
}
