import type { DocumentSnapshot } from '../document';

/** The same shape as the port's InsertAt, which the core must not know. */
export type PlanAt =
  | { readonly kind: 'after' | 'before'; readonly paragraph: number; readonly expected: string }
  | { readonly kind: 'empty' };

function inTable({ paragraphs }: DocumentSnapshot, index: number): boolean {
  return (paragraphs[index]?.tableDepth ?? 0) > 0;
}

/** Nothing is inserted into a table: a gap inside one moves behind its last paragraph. */
export function outsideTables(snapshot: DocumentSnapshot, gap: number): number {
  let at = gap;
  while (at > 0 && inTable(snapshot, at - 1) && inTable(snapshot, at)) at += 1;
  return at;
}

/**
 * A gap outside tables as a place the port takes: after the paragraph before it,
 * or before the one that follows a table. Null where a table ends or begins the
 * document and no paragraph is next to the gap.
 */
export function insertAt(snapshot: DocumentSnapshot, gap: number): PlanAt | null {
  const before = snapshot.paragraphs[gap - 1];
  if (before && !inTable(snapshot, gap - 1)) return { kind: 'after', paragraph: gap - 1, expected: before.text };
  const after = snapshot.paragraphs[gap];
  if (after && !inTable(snapshot, gap)) return { kind: 'before', paragraph: gap, expected: after.text };
  return null;
}
