import type { FactGroup } from '../core/analysis';
import type { DocumentSnapshot } from '../core/document';
import { factRows, maskedTerms, type FactRow, type MaskedTerm } from './fact-rows';
import { fillEdits } from './fill-edits';
import type { AppState } from './state';

export interface FillGroup {
  /** Null when the rows stand in the order of the text. */
  readonly group: FactGroup | null;
  readonly rows: readonly FactRow[];
}

export interface FillView {
  readonly groups: readonly FillGroup[];
  /** 可能不用填 */
  readonly possible: readonly FactRow[];
  readonly masked: readonly MaskedTerm[];
  /** Rows before the filter. */
  readonly all: number;
}

type Shown = Pick<AppState, 'reading' | 'filter' | 'order' | 'judgements'>;

/** What 待填 shows, under the filter by name, by group or in the order of the text. */
export function fillView({ reading, filter, order, judgements }: Shown): FillView {
  if (!reading) return { groups: [], possible: [], masked: [], all: 0 };
  const rows = factRows(reading.analysis, judgements);
  const wanted = filter.trim() === '' ? rows : rows.filter((row) => row.label.includes(filter.trim()));
  const certain = wanted.filter((row) => row.certain);
  return {
    groups: order === 'document' ? inDocumentOrder(certain) : byGroup(certain),
    possible: wanted.filter((row) => !row.certain),
    masked: maskedTerms(reading.analysis),
    all: rows.filter((row) => row.certain).length,
  };
}

function byGroup(rows: readonly FactRow[]): readonly FillGroup[] {
  const groups: { group: FactGroup; rows: FactRow[] }[] = [];
  for (const row of rows) {
    const last = groups[groups.length - 1];
    if (last && last.group === row.group) last.rows.push(row);
    else groups.push({ group: row.group, rows: [row] });
  }
  return groups;
}

function inDocumentOrder(rows: readonly FactRow[]): readonly FillGroup[] {
  if (rows.length === 0) return [];
  const at = (row: FactRow): readonly [number, number] => [row.placeholders[0]?.paragraph ?? 0, row.placeholders[0]?.start ?? 0];
  return [{ group: null, rows: [...rows].sort((a, b) => at(a)[0] - at(b)[0] || at(a)[1] - at(b)[1]) }];
}

/** The rows a key walks through, in the order shown. */
export function walkOrder(view: FillView): readonly FactRow[] {
  return view.groups.flatMap((g) => g.rows);
}

/** What of the drafts is ready to be written: rows with their edits. */
export interface Pending {
  readonly row: FactRow;
  readonly places: number;
}

/** 录了 n 项: the rows with something typed that can be written. */
export function pendingRows(state: AppState): readonly Pending[] {
  const { reading, drafts, judgements } = state;
  if (!reading || Object.keys(drafts).length === 0) return [];
  return factRows(reading.analysis, judgements).flatMap((row) => pendingOf(reading.snapshot, row, drafts));
}

function pendingOf(snapshot: DocumentSnapshot, row: FactRow, drafts: AppState['drafts']): readonly Pending[] {
  if (!row.cells.some((cell) => cell.key in drafts)) return [];
  const places = fillEdits(snapshot, row, drafts).length;
  return places > 0 ? [{ row, places }] : [];
}

/** Whether 翻新旧稿 is offered: blanks keep the values that stand in the text from being listed by themselves. */
export function canRenew({ reading, renew }: Pick<AppState, 'reading' | 'renew'>): boolean {
  if (!reading) return false;
  return renew || (!reading.analysis.renewing && reading.analysis.placeholders.some((p) => p.certainty === 'certain'));
}
