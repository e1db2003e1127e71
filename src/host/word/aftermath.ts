import type { DocumentSnapshot } from '../../core/document';
import { blockText } from '../../core/scaffolds/block';
import type { Change, Edit, EditOutcome, Removal } from '../port';

/** Where inserted blocks stand: the first one's paragraph and how many. */
export interface InsertedAt {
  readonly paragraph: number;
  readonly count: number;
}

/** What the body's texts must be after a change, and where its parts went. */
export interface Expectation {
  readonly texts: readonly string[];
  /** For each paragraph before the change, its index after it; null when it was removed. */
  readonly movedTo: readonly (number | null)[];
  readonly inserted: InsertedAt | null;
}

/** Whether an edit stands before another of its paragraph; of two at one point, the one given first does. */
function comesBefore(a: Edit, b: Edit, edits: readonly Edit[]): boolean {
  return a.start - b.start < 0 || (a.start === b.start && (a.end < b.end || (a.end === b.end && edits.indexOf(a) < edits.indexOf(b))));
}

/** The edits of one paragraph from its end backwards, so that offsets of those before stay true. */
function editsOf(edits: readonly Edit[], paragraph: number): readonly Edit[] {
  return edits.filter((edit) => edit.paragraph === paragraph).sort((a, b) => (comesBefore(a, b, edits) ? 1 : -1));
}

/** A paragraph's text with edits applied; `written` says what stands in the place of each. */
export function editedText(text: string, edits: readonly Edit[], written: (edit: Edit) => string): string {
  return edits.reduce((now, edit) => now.slice(0, edit.start) + written(edit) + now.slice(edit.end), text);
}

/** The body that an inverse puts back; only where nothing else stands in the document by now. */
export function leavingOf({ paragraphs }: DocumentSnapshot, { remove }: Change): Removal['leaving'] {
  if (!remove?.leaving || remove.paragraph > 1) return undefined;
  const isAll = paragraphs.every(({ text }, i) => text === '' || (i >= remove.paragraph && i < remove.paragraph + remove.expected.length));
  return isAll ? remove.leaving : undefined;
}

/** What a change makes of the texts, if Word does what it is asked. */
export function expectationOf(before: DocumentSnapshot, change: Change): Expectation {
  const { insert, remove } = change;
  const blocks = insert?.blocks.map(blockText) ?? [];
  if (insert?.at.kind === 'empty') {
    return { texts: blocks, movedTo: before.paragraphs.map(() => null), inserted: { paragraph: 0, count: blocks.length } };
  }
  const leaving = leavingOf(before, change);
  if (leaving) return { texts: Array<string>(leaving.paragraphs).fill(''), movedTo: before.paragraphs.map(() => null), inserted: null };
  const gap = insert === undefined ? -1 : insert.at.paragraph + (insert.at.kind === 'after' ? 1 : 0);
  const removedTo = remove === undefined ? -1 : remove.paragraph + remove.expected.length;
  const texts: string[] = [];
  const movedTo: (number | null)[] = [];
  let inserted: InsertedAt | null = null;
  const edited = new Set(change.edits.map((edit) => edit.paragraph));
  const atGap = (): void => {
    inserted = { paragraph: texts.length, count: blocks.length };
    texts.push(...blocks);
  };
  before.paragraphs.forEach(({ text }, i) => {
    if (i === gap) atGap();
    if (remove !== undefined && i >= remove.paragraph && i < removedTo) {
      movedTo.push(null);
      return;
    }
    movedTo.push(texts.length);
    texts.push(edited.has(i) ? editedText(text, editsOf(change.edits, i), (edit) => edit.text) : text);
  });
  if (gap === before.paragraphs.length) atGap();
  return { texts, movedTo, inserted };
}

/**
 * What became of the edits in one paragraph. With change tracking on, Word keeps
 * the old text beside the new one, and its texts show both (pitfall 4); WordApi 1.3
 * has no other sign of it. Null: neither the one nor the other stands there.
 */
export function outcomeIn(before: string, after: string, edits: readonly Edit[], paragraph: number): EditOutcome | null {
  const own = editsOf(edits, paragraph);
  if (editedText(before, own, (edit) => edit.text) === after) return 'done';
  const bothShown =
    editedText(before, own, (edit) => edit.expected + edit.text) === after ||
    editedText(before, own, (edit) => edit.text + edit.expected) === after;
  return bothShown ? 'tracked' : null;
}

/** An edit's place in its paragraph after all edits of that paragraph were made. */
export function placeAfter(edits: readonly Edit[], edit: Edit): { readonly start: number; readonly end: number } {
  const shift = edits
    .filter((other) => other.paragraph === edit.paragraph && other !== edit && comesBefore(other, edit, edits))
    .reduce((sum, other) => sum + other.text.length - (other.end - other.start), 0);
  const start = edit.start + shift;
  return { start, end: start + edit.text.length };
}
