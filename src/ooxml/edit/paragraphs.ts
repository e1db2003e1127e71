import type { FragmentPlace, Paragraph } from '../api';
import { child, children, descend, isElement, isWord, wordName } from '../xml/names';
import { create, newRun, runPropertiesOfMark, type Editing } from './editing';
import { splitRunsAt } from './runs';

/** Siblings of paragraphs that are no content: two paragraphs with only these between them are neighbours. */
const MARKS = new Set(['bookmarkStart', 'bookmarkEnd', 'proofErr', 'permStart', 'permEnd', 'commentRangeStart', 'commentRangeEnd']);
const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';

/** A copy of a paragraph's properties, without the section break it may carry. */
function propertiesLike(paragraph: Element): Element | null {
  const properties = child(paragraph, 'pPr');
  if (!properties) return null;
  const copy = properties.cloneNode(true) as Element;
  for (const n of children(copy)) if (isWord(n, 'sectPr') || isWord(n, 'pPrChange')) copy.removeChild(n);
  return copy;
}

/** Split at an offset. The new paragraph follows and has the same properties; a section break stays at the end. */
export function splitParagraph(editing: Editing, paragraph: Paragraph, offset: number): Paragraph {
  const { history } = editing;
  const { element } = paragraph;
  const length = editing.body.read(paragraph).text.length;
  if (!(0 <= offset && offset <= length)) throw new RangeError(`${offset} is not in a text of ${length}`);
  splitRunsAt(editing, paragraph, offset);
  const { segments } = editing.body.read(paragraph);
  const first = segments.find((s) => s.start >= offset);
  const second = create(editing, 'p');
  const properties = propertiesLike(element);
  if (properties) second.appendChild(properties);
  keepRunFormat(editing, second, segments[segments.length - 1]?.run ?? null, first !== undefined);
  const parent = element.parentNode;
  if (!parent) throw new Error('the paragraph is not in the document');
  history.insert(parent, second, element.nextSibling);
  const section = descend(element, 'pPr', 'sectPr');
  if (section) {
    const target = child(second, 'pPr');
    if (target) history.move(section, target, child(target, 'pPrChange'));
  }
  if (first) moveTail(editing, element, second, first.run);
  history.note({ paragraph, start: offset, removed: length - offset, inserted: 0 });
  return editing.body.of(second);
}

/** An empty paragraph keeps the format of the text before it in its mark, so that typing goes on alike. */
function keepRunFormat(editing: Editing, paragraph: Element, run: Element | null, hasText: boolean): void {
  const format = run && !hasText ? child(run, 'rPr') : null;
  if (!format) return;
  let properties = child(paragraph, 'pPr');
  if (!properties) {
    properties = create(editing, 'pPr');
    paragraph.appendChild(properties);
  }
  const old = child(properties, 'rPr');
  if (old) properties.removeChild(old);
  properties.appendChild(format.cloneNode(true));
}

/** Move a run and all that follows it into another paragraph; a wrapper that spans the border is divided. */
function moveTail(editing: Editing, from: Element, to: Element, run: Element): void {
  const { history } = editing;
  let node: Node = run;
  while (node.parentNode && node.parentNode !== from) {
    const wrapper: Node = node.parentNode;
    if (node.previousSibling && isElement(wrapper) && wordName(wrapper) !== 'sdtContent') {
      const second = wrapper.cloneNode(false) as Element;
      const grand = wrapper.parentNode;
      if (!grand) return;
      history.insert(grand, second, wrapper.nextSibling);
      moveFrom(editing, node, second);
      node = second;
    } else node = wrapper;
  }
  moveFrom(editing, node, to);
}

function moveFrom(editing: Editing, first: Node, to: Element): void {
  for (let n: Node | null = first; n; ) {
    const next: Node | null = n.nextSibling;
    editing.history.move(n, to, null);
    n = next;
  }
}

/** Append the next paragraph's content to this one. False when it does not stand beside it in one parent. */
export function mergeWithNext(editing: Editing, paragraph: Paragraph): boolean {
  const { history, body } = editing;
  let next: Node | null = paragraph.element.nextSibling;
  while (next && (!isElement(next) || MARKS.has(wordName(next)))) next = next.nextSibling;
  if (!isWord(next, 'p')) return false;
  const length = body.read(paragraph).text.length;
  const added = body.read(body.of(next)).text.length;
  const section = descend(next, 'pPr', 'sectPr');
  if (section) adoptSection(editing, paragraph.element, section);
  for (const node of [...next.childNodes]) {
    if (!isWord(node, 'pPr')) history.move(node, paragraph.element, null);
  }
  history.remove(next);
  history.note({ paragraph, start: length, removed: 0, inserted: added });
  return true;
}

/** Give a paragraph the section break of one that goes. One that it has itself ends there: the sections become one. */
function adoptSection(editing: Editing, paragraph: Element, section: Element): void {
  let properties = child(paragraph, 'pPr');
  if (!properties) {
    properties = create(editing, 'pPr');
    editing.history.insert(paragraph, properties, paragraph.firstChild);
  }
  const own = child(properties, 'sectPr');
  if (own) editing.history.remove(own);
  editing.history.move(section, properties, child(properties, 'pPrChange'));
}

/**
 * Delete a paragraph. The last one of the body, a cell or a control is only
 * emptied (each must hold one). A section break goes to the paragraph before.
 */
export function removeParagraph(editing: Editing, paragraph: Paragraph): void {
  const { history } = editing;
  const { element } = paragraph;
  const parent = element.parentNode;
  if (!parent) return;
  const section = descend(element, 'pPr', 'sectPr');
  let before: Node | null = element.previousSibling;
  while (before && !isElement(before)) before = before.previousSibling;
  if (mustStay(element) || (section && !isWord(before, 'p'))) {
    emptyParagraph(editing, paragraph);
    return;
  }
  if (section && isElement(before)) {
    if (descend(before, 'pPr', 'sectPr')) return emptyParagraph(editing, paragraph);
    adoptSection(editing, before, section);
  }
  history.remove(element);
}

/** A cell must end in a paragraph, and so must a body before its section properties. */
function mustStay(element: Element): boolean {
  const parent = element.parentNode;
  let next: Node | null = element.nextSibling;
  while (next && (!isElement(next) || MARKS.has(wordName(next)))) next = next.nextSibling;
  if (next && !isWord(next, 'sectPr')) return false;
  let before: Node | null = element.previousSibling;
  while (before && (!isElement(before) || MARKS.has(wordName(before)))) before = before.previousSibling;
  return !isWord(before, 'p') || (isWord(parent, 'tc') && !isWord(before, 'p'));
}

function emptyParagraph(editing: Editing, paragraph: Paragraph): void {
  const length = editing.body.read(paragraph).text.length;
  for (const node of children(paragraph.element)) {
    if (!isWord(node, 'pPr') && !MARKS.has(wordName(node))) editing.history.remove(node);
  }
  if (length) editing.history.note({ paragraph, start: 0, removed: length, inserted: 0 });
}

/** A new paragraph with the properties of its neighbour and of that one's last run. */
export function insertParagraph(editing: Editing, at: FragmentPlace, text: string): Paragraph {
  const fresh = create(editing, 'p');
  const like = at.paragraph?.element ?? null;
  const properties = like && propertiesLike(like);
  if (properties) fresh.appendChild(properties);
  const segments = at.paragraph ? editing.body.read(at.paragraph).segments : [];
  const run = segments[segments.length - 1]?.run ?? null;
  const format = run ? child(run, 'rPr') : like ? runPropertiesOfMark(descend(like, 'pPr', 'rPr')) : null;
  if (text) fresh.appendChild(newRun(editing, text, format));
  insertBlocks(editing, [fresh], at);
  return editing.body.of(fresh);
}

/** Insert block-level nodes between paragraphs, or instead of the whole body (its section properties stay). */
export function insertBlocks(editing: Editing, nodes: readonly Element[], at: FragmentPlace): void {
  const { history, body } = editing;
  if (at.kind === 'body') {
    for (const node of children(body.element)) if (!isWord(node, 'sectPr')) history.remove(node);
    const section = children(body.element).find((n) => isWord(n, 'sectPr')) ?? null;
    for (const node of nodes) history.insert(body.element, node, section);
    return;
  }
  const reference = at.paragraph?.element;
  const parent = reference?.parentNode;
  if (!reference || !parent) throw new Error('the paragraph is not in the document');
  const before = at.kind === 'before' ? reference : reference.nextSibling;
  for (const node of nodes) history.insert(parent, node, before);
}

/** Paragraph ids must be unique (w14:paraId): a copy goes without. */
export function dropParagraphIds(root: Element): void {
  for (const n of [root, ...children(root)]) {
    n.removeAttributeNS(W14, 'paraId');
    n.removeAttributeNS(W14, 'textId');
  }
}
