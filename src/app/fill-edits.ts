import { parseDate } from '../core/facts/rules/date-parts';
import type { DocumentSnapshot } from '../core/document';
import type { Edit } from '../host/port';
import type { FactRow } from './fact-rows';
import { valueFor, type FillablePlace } from './fact-value';
import type { CellValues } from './invocation';

/** The edit that puts a typed value in one place; null when there is nothing to write. */
export function fillEdit(snapshot: DocumentSnapshot, place: FillablePlace, typed: string): Edit | null {
  const value = valueFor(snapshot, place, typed);
  if (value === '' || value === place.text) return null;
  const { paragraph, start, end } = place;
  return { paragraph, start, end, expected: place.text, text: value };
}

/** The edits of all of a row's places whose cell has a value. */
export function fillEdits(snapshot: DocumentSnapshot, row: FactRow, values: CellValues): readonly Edit[] {
  return row.cells.flatMap((cell) => {
    const typed = typedFor(row, cell.key, values);
    return typed === '' ? [] : cell.placeholders.flatMap((p) => fillEdit(snapshot, p, typed) ?? []);
  });
}

/**
 * What was typed for one cell of a row: in it, or, of a date or a time, in another
 * cell of the row as a whole that has this part. '' for nothing. What is typed in a
 * cell itself comes first.
 */
export function typedFor(row: Pick<FactRow, 'cells'>, cell: string, values: CellValues): string {
  const own = values[cell] ?? '';
  if (own.trim() !== '') return own;
  const part = row.cells.find((c) => c.key === cell)?.part;
  if (part == null) return '';
  for (const other of row.cells) {
    const typed = values[other.key] ?? '';
    if (typed.trim() !== '' && parseDate(typed)?.[part] !== undefined) return typed;
  }
  return '';
}

/** The part of `values` that belongs to the row and says something. */
export function valuesOf(row: FactRow, values: CellValues): CellValues {
  const own: Record<string, string> = {};
  for (const cell of row.cells) {
    const typed = values[cell.key];
    if (typed !== undefined && typed.trim() !== '') own[cell.key] = typed;
  }
  return own;
}
