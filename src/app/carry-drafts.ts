import type { Analysis } from '../core/analysis';
import type { DocumentSnapshot } from '../core/document';
import { factRows, type FactRow } from './fact-rows';
import type { CellValues } from './invocation';

/** UTF-16 units of context, on each side, by which a nameless blank is recognised again. */
const REACH = 8;

interface Read {
  readonly snapshot: DocumentSnapshot;
  readonly analysis: Analysis;
}

/**
 * What becomes of row keys from one reading to the next. A fact of the table keeps
 * its id; the numbers of `other.N` are given in order of appearance, so filling one
 * renames those after it, and a draft kept by number would land in another blank.
 * They are followed by the text around them; what cannot be followed is dropped.
 */
export function followRows(before: Read, after: Read): (row: string) => string | null {
  const nameless = (row: FactRow): boolean => row.fact.startsWith('other.');
  const now = new Map<string, string[]>();
  for (const row of factRows(after.analysis).filter(nameless)) {
    const anchor = anchorOf(after.snapshot, row);
    const there = now.get(anchor);
    if (there) there.push(row.key);
    else now.set(anchor, [row.key]);
  }
  const moved = new Map<string, string | null>();
  for (const row of factRows(before.analysis).filter(nameless)) {
    moved.set(row.key, now.get(anchorOf(before.snapshot, row))?.shift() ?? null);
  }
  return (row) => (moved.has(row) ? (moved.get(row) ?? null) : row);
}

/** Drafts under the keys their rows have after the reading. */
export function carryDrafts(drafts: CellValues, follow: (row: string) => string | null): CellValues {
  const next: Record<string, string> = {};
  let same = true;
  for (const [cell, value] of Object.entries(drafts)) {
    const slash = cell.lastIndexOf('/');
    const row = cell.slice(0, slash);
    const to = follow(row);
    if (to !== row) same = false;
    if (to !== null) next[to + cell.slice(slash)] = value;
  }
  return same ? drafts : next;
}

function anchorOf(snapshot: DocumentSnapshot, row: FactRow): string {
  const first = row.placeholders[0];
  if (!first) return '';
  const text = snapshot.paragraphs[first.paragraph]?.text ?? '';
  const before = text.slice(Math.max(0, first.start - REACH), first.start);
  return `${before}|${first.text}|${text.slice(first.end, first.end + REACH)}`;
}
