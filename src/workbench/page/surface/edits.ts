import type { Paragraph, Position, TextSplice, WordDocument } from '../../../ooxml/api';

/** What is selected: anchor where it began, focus where the caret is. */
export interface Selected {
  readonly anchor: Position;
  readonly focus: Position;
}

export const collapsedAt = (position: Position): Selected => ({ anchor: position, focus: position });

export const isCollapsed = ({ anchor, focus }: Selected): boolean =>
  anchor.paragraph === focus.paragraph && anchor.offset === focus.offset;

/** The selection's ends in document order. */
export function inOrder(document: WordDocument, { anchor, focus }: Selected): readonly [Position, Position] {
  if (anchor.paragraph === focus.paragraph) return anchor.offset <= focus.offset ? [anchor, focus] : [focus, anchor];
  const all = document.paragraphs();
  return all.indexOf(anchor.paragraph) <= all.indexOf(focus.paragraph) ? [anchor, focus] : [focus, anchor];
}

/** Where a position is after the text changed; an insertion at the very position moves it along when `after`. */
export function follow(position: Position, splices: readonly TextSplice[], after = true): Position {
  let { offset } = position;
  for (const splice of splices) {
    if (splice.paragraph !== position.paragraph || splice.start > offset) continue;
    if (splice.start === offset && !after) continue;
    offset = offset >= splice.start + splice.removed ? offset - splice.removed + splice.inserted : splice.start + splice.inserted;
  }
  return { paragraph: position.paragraph, offset };
}

/**
 * Delete what is selected, over paragraphs too. Paragraphs of one body or one cell are
 * joined; over the border of a table only texts go, so that no cell is ever lost.
 *
 * @returns the caret after it
 */
export function deleteSelected(document: WordDocument, selected: Selected): Position {
  const [from, to] = inOrder(document, selected);
  if (from.paragraph === to.paragraph) {
    if (from.offset !== to.offset) document.replaceText(from.paragraph, from.offset, to.offset, '');
    return from;
  }
  const all = document.paragraphs();
  const first = all.indexOf(from.paragraph);
  const between = all.slice(first + 1, all.indexOf(to.paragraph));
  const clear = (paragraph: Paragraph, start: number, end: number): void => {
    if (end > start) document.replaceText(paragraph, start, end, '');
  };
  clear(from.paragraph, from.offset, document.text(from.paragraph).length);
  clear(to.paragraph, 0, to.offset);
  const parent = from.paragraph.element.parentNode;
  const oneContainer = [...between, to.paragraph].every((paragraph) => paragraph.element.parentNode === parent);
  for (const paragraph of between) {
    if (oneContainer) document.removeParagraph(paragraph);
    else clear(paragraph, 0, document.text(paragraph).length);
  }
  if (oneContainer) document.mergeWithNext(from.paragraph);
  return from;
}

/** Replace what is selected by text; each line of the text after the first begins a paragraph. */
export function typeText(document: WordDocument, selected: Selected, text: string): Position {
  const [first = '', ...more] = text.replace(/\r\n?/g, '\n').split('\n');
  let [at, to] = inOrder(document, selected);
  if (at.paragraph === to.paragraph) {
    // One replacement, so that the new text takes the format of what it replaces.
    if (first !== '' || at.offset !== to.offset) document.replaceText(at.paragraph, at.offset, to.offset, first);
  } else {
    at = deleteSelected(document, selected);
    to = at;
    if (first !== '') document.replaceText(at.paragraph, at.offset, at.offset, first);
  }
  at = { paragraph: at.paragraph, offset: at.offset + first.length };
  for (const line of more) {
    const next = document.splitParagraph(at.paragraph, at.offset);
    if (line !== '') document.replaceText(next, 0, 0, line);
    at = { paragraph: next, offset: line.length };
  }
  return at;
}

/** A line break within the paragraph (Shift+Enter). */
export function breakLine(document: WordDocument, selected: Selected): Position {
  const at = isCollapsed(selected) ? selected.focus : deleteSelected(document, selected);
  document.replaceText(at.paragraph, at.offset, at.offset, '\n');
  return { paragraph: at.paragraph, offset: at.offset + 1 };
}

export function splitAt(document: WordDocument, selected: Selected): Position {
  const at = isCollapsed(selected) ? selected.focus : deleteSelected(document, selected);
  return { paragraph: document.splitParagraph(at.paragraph, at.offset), offset: 0 };
}

/** The offset one character before or after, never inside a surrogate pair. */
function stepped(text: string, offset: number, direction: 1 | -1): number {
  const next = offset + direction;
  const low = text.charCodeAt(direction > 0 ? offset + 1 : offset - 1);
  const high = text.charCodeAt(direction > 0 ? offset : offset - 2);
  const pair = low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff;
  return pair ? next + direction : next;
}

/**
 * Backspace or Delete with nothing selected: a character, or at the paragraph's edge
 * the join with its neighbour of the same body or cell. At a table's border nothing.
 */
export function deleteOne(document: WordDocument, at: Position, direction: 1 | -1): Position {
  const text = document.text(at.paragraph);
  const next = stepped(text, at.offset, direction);
  if (next >= 0 && next <= text.length) {
    const start = Math.min(at.offset, next);
    document.replaceText(at.paragraph, start, Math.max(at.offset, next), '');
    return { paragraph: at.paragraph, offset: start };
  }
  const all = document.paragraphs();
  const neighbour = all[all.indexOf(at.paragraph) + direction];
  if (neighbour === undefined || neighbour.element.parentNode !== at.paragraph.element.parentNode) return at;
  const [upper, lower] = direction > 0 ? [at.paragraph, neighbour] : [neighbour, at.paragraph];
  const seam = document.text(upper).length;
  // An empty paragraph before gives way whole, so that the text below keeps its own format.
  if (seam === 0) {
    document.removeParagraph(upper);
    return { paragraph: lower, offset: 0 };
  }
  return document.mergeWithNext(upper) ? { paragraph: upper, offset: seam } : at;
}
