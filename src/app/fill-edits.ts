import type { Placeholder } from '../core/analysis';
import type { DocumentSnapshot } from '../core/document';
import type { Edit } from '../host/port';
import type { FactRow } from './fact-rows';
import { valueFor } from './fact-value';
import type { CellValues } from './invocation';

/** The edit that puts a typed value in one place; null when there is nothing to write. */
export function fillEdit(snapshot: DocumentSnapshot, placeholder: Placeholder, typed: string): Edit | null {
  const text = snapshot.paragraphs[placeholder.paragraph]?.text ?? '';
  const value = valueFor(placeholder, typed, text);
  if (value === '' || value === placeholder.text) return null;
  const { paragraph, start, end } = placeholder;
  return { paragraph, start, end, expected: placeholder.text, text: value };
}

/** The edits of all of a row's places whose cell has a value. */
export function fillEdits(snapshot: DocumentSnapshot, row: FactRow, values: CellValues): readonly Edit[] {
  return row.cells.flatMap((cell) => {
    const typed = values[cell.key] ?? '';
    return cell.placeholders.flatMap((p) => fillEdit(snapshot, p, typed) ?? []);
  });
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
