import type { Paragraph } from '../api';
import { attr, child, closest, childrenNamed, descendants, isWord, wordName } from '../xml/names';
import { create, newRun, runPropertiesOfMark, textNode, type Editing } from './editing';
import { descend } from '../xml/names';
import { isolateRuns, splitRunsAt } from './runs';

/** What carries the id of a tracked change. */
const MARKS: ReadonlySet<string> = new Set(['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange', 'pPrChange', 'sectPrChange', 'tblPrChange', 'cellIns', 'cellDel']);

/** Who a tracked change is by, and whether the text shows what is deleted. */
export interface Tracking {
  readonly author: string;
  readonly showDeleted: boolean;
}

/**
 * Replace text[start, end) as a tracked change: the old runs go into w:del, the
 * new text into w:ins behind them (ISO 29500-1 §17.13.5). What the same author
 * had inserted before is simply replaced, as Word does.
 */
export function replaceTracked(editing: Editing, paragraph: Paragraph, start: number, end: number, text: string, tracking: Tracking): void {
  const length = editing.body.read(paragraph).text.length;
  if (!(0 <= start && start <= end && end <= length)) throw new RangeError(`${start}…${end} is not in a text of ${length}`);
  splitRunsAt(editing, paragraph, start);
  const runs = isolateRuns(editing, paragraph, start, end).filter((run) => !closest(run, 'del') && !closest(run, 'moveFrom'));
  const first = runs[0] ?? runBefore(editing, paragraph, start);
  const properties = first ? child(first, 'rPr') : runPropertiesOfMark(descend(paragraph.element, 'pPr', 'rPr'));
  const fresh = text ? newRun(editing, text, properties) : null;
  let removed = 0;
  let last: Node | null = runs.length ? null : first;
  for (const run of runs) {
    const own = closest(run, 'ins');
    if (own && attr(own, 'author') === tracking.author && run.parentNode === own) {
      removed += textLength(run);
      if (fresh && last === null) {
        editing.history.insert(own, fresh, run);
        last = fresh;
      }
      editing.history.remove(run);
      continue;
    }
    if (!tracking.showDeleted) removed += textLength(run);
    last = markDeleted(editing, run, tracking.author);
  }
  if (fresh && !fresh.parentNode) insertTracked(editing, paragraph, fresh, last, tracking.author, start === 0 && runs.length === 0);
  const at = tracking.showDeleted ? end - removed : start;
  editing.history.note({ paragraph, start: tracking.showDeleted && removed === 0 ? at : start, removed: Math.min(removed, end - start), inserted: text.length });
}

function textLength(run: Element): number {
  let length = 0;
  for (const n of descendants(run)) {
    const name = wordName(n);
    if (name === 't') length += n.textContent?.length ?? 0;
    else if (name === 'tab' || name === 'br' || name === 'cr') length += 1;
  }
  return length;
}

/** The last run that ends at or before an offset and is not deleted. */
function runBefore(editing: Editing, paragraph: Paragraph, offset: number): Element | null {
  let found: Element | null = null;
  for (const s of editing.body.read(paragraph).segments) {
    if (s.deleted) continue;
    if (s.start < offset || !found) found = s.run;
    if (s.start >= offset) break;
  }
  return found;
}

/** Wrap a run in w:del, its w:t made w:delText. Returns the w:del. */
function markDeleted(editing: Editing, run: Element, author: string): Element {
  const { history } = editing;
  const parent = run.parentNode;
  const wrapper = create(editing, 'del', { id: nextId(editing), author });
  if (!parent) return wrapper;
  history.insert(parent, wrapper, run);
  history.move(run, wrapper, null);
  for (const t of childrenNamed(run, 't')) {
    history.insert(run, textNode(editing, 'delText', t.textContent ?? ''), t);
    history.remove(t);
  }
  return wrapper;
}

function insertTracked(editing: Editing, paragraph: Paragraph, fresh: Element, after: Node | null, author: string, atStart: boolean): void {
  const parent = after?.parentNode ?? paragraph.element;
  const before = after ? (atStart ? after : after.nextSibling) : null;
  // An insertion holds no insertion: within one the new run needs no mark of its own.
  const holder = isWord(parent, 'ins') ? closest(parent, 'ins') : null;
  if (holder && attr(holder, 'author') === author) {
    editing.history.insert(parent, fresh, before);
    return;
  }
  const wrapper = create(editing, 'ins', { id: nextId(editing), author });
  wrapper.appendChild(fresh);
  if (!holder) {
    editing.history.insert(parent, wrapper, before);
    return;
  }
  divideInsertion(editing, holder, before);
  editing.history.insert(holder.parentNode ?? paragraph.element, wrapper, holder.nextSibling);
}

/** Move what follows a place in somebody else's insertion into a second one after it. */
function divideInsertion(editing: Editing, insertion: Element, from: Node | null): void {
  if (!from || !insertion.parentNode) return;
  const tail = insertion.cloneNode(false) as Element;
  editing.history.insert(insertion.parentNode, tail, insertion.nextSibling);
  for (let n: Node | null = from; n; ) {
    const next: Node | null = n.nextSibling;
    editing.history.move(n, tail, null);
    n = next;
  }
}

/** The highest id that was found in a document or given since: looked for once. */
const highestId = new WeakMap<Document, number>();

/** An id no mark of the document has. */
function nextId(editing: Editing): string {
  const id = (highestId.get(editing.document) ?? findHighest(editing.document)) + 1;
  highestId.set(editing.document, id);
  return String(id);
}

function findHighest(document: Document): number {
  let highest = 0;
  for (const n of descendants(document.documentElement)) {
    if (!MARKS.has(wordName(n))) continue;
    const id = Number(attr(n, 'id'));
    if (Number.isSafeInteger(id) && id > highest) highest = id;
  }
  return highest;
}
