import type { CellValues } from './invocation';

/** Drafts after a cell was typed into; an emptied one goes, unless it is to stay empty. */
export function withDraft(drafts: CellValues, cell: string, text: string, keepEmpty: boolean): CellValues {
  if (text !== '' || keepEmpty) return { ...drafts, [cell]: text };
  const next: Record<string, string> = { ...drafts };
  delete next[cell];
  return next;
}
