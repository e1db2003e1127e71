import type { CommentNote } from '../api';
import { attribute, threadsIn } from '../comments';
import type { Package } from '../package';
import { children, closest, descendants, isWord, wordName } from '../xml/names';
import type { XmlPart } from '../xml/part';
import { create, type Editing } from './editing';
import { partFor } from './new-part';
import { typable } from './replace';
import { isolateRuns } from './runs';

/** Who a comment is by, as Word shows it beside the text. */
export interface CommentAuthor {
  readonly name: string;
  readonly initials: string;
}

/** Attach comments to places of paragraphs, each with a range and a reference (ISO 29500-1 §17.13.4). Ids of the new ones, in order. */
export function addComments(editing: Editing, pkg: Package, documentName: string, notes: readonly CommentNote[], author: CommentAuthor): readonly string[] {
  if (notes.length === 0) return [];
  const part = partFor(editing, pkg, documentName, 'comments');
  let last = Math.max(-1, ...children(part.root).filter((node) => isWord(node, 'comment')).map((node) => Number(attribute(node, 'id')) || 0));
  return notes.map((note) => {
    const id = String((last += 1));
    editing.history.insert(part.root, commentElement(part, id, typable(note.text), author), null);
    anchor(editing, note, id);
    return id;
  });
}

function commentElement(part: XmlPart, id: string, text: string, { name, initials }: CommentAuthor): Element {
  const { document, root } = part;
  const namespace = root.namespaceURI;
  const prefix = root.prefix ? `${root.prefix}:` : '';
  const make = (local: string, parent: Element | null): Element => {
    const element = document.createElementNS(namespace, prefix + local);
    parent?.appendChild(element);
    return element;
  };
  const comment = make('comment', null);
  for (const [key, value] of Object.entries({ id, author: name, initials })) comment.setAttributeNS(namespace, `${root.prefix ?? 'w'}:${key}`, value);
  for (const line of text.split('\n')) make('t', make('r', make('p', comment))).appendChild(document.createTextNode(line));
  return comment;
}

/** Put the marks of a comment's range around its text, and the reference behind; a point is marked at the paragraph's end. */
function anchor(editing: Editing, { paragraph, start, end }: CommentNote, id: string): void {
  const runs = isolateRuns(editing, paragraph, start, end);
  // Nothing of ours goes into what was deleted: the marks stand around it.
  const outer = (run: Element | undefined): Element | null => (run ? (closest(run, 'del') ?? run) : null);
  const [first, last] = [outer(runs[0]), outer(runs.at(-1))];
  const reference = create(editing, 'r');
  reference.appendChild(create(editing, 'commentReference', { id }));
  editing.history.insert(first?.parentNode ?? paragraph.element, create(editing, 'commentRangeStart', { id }), first);
  const close = create(editing, 'commentRangeEnd', { id });
  const holder = last?.parentNode ?? paragraph.element;
  editing.history.insert(holder, close, last?.nextSibling ?? null);
  editing.history.insert(holder, reference, close.nextSibling);
}

/** Take threads of comments out: their text, the marks of their ranges, their references, and what other parts say of them. */
export function removeComments(editing: Editing, pkg: Package, documentName: string, ids: ReadonlySet<string>): void {
  const gone = threadsIn(pkg, documentName).filter(({ id }) => ids.has(id));
  if (gone.length === 0) return;
  const marked = new Set(gone.map(({ id }) => id));
  const paraIds = new Set(gone.map(({ paraId }) => paraId).filter((id) => id !== ''));
  for (const { element } of gone) editing.history.remove(element);
  for (const kind of ['commentsExtended', 'commentsIds']) {
    for (const node of children(pkg.related(documentName, kind)?.root ?? editing.document)) {
      if (paraIds.has(attribute(node, 'paraId'))) editing.history.remove(node);
    }
  }
  const marks = [...descendants(editing.document)].filter((node) => MARKS.has(wordName(node)) && marked.has(attribute(node, 'id')));
  for (const mark of marks) {
    const run = mark.parentNode;
    const alone = wordName(mark) === 'commentReference' && isWord(run, 'r') && children(run).every((node) => node === mark || isWord(node, 'rPr'));
    editing.history.remove(alone && run ? run : mark);
  }
}

const MARKS: ReadonlySet<string> = new Set(['commentRangeStart', 'commentRangeEnd', 'commentReference']);
