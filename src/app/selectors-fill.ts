import type { FactGroup } from '../core/analysis';
import type { DocumentSnapshot } from '../core/document';
import { factRows, maskedTerms, type FactRow, type MaskedTerm } from './fact-rows';
import { fillEdits } from './fill-edits';
import type { AppState } from './state';

export interface FillGroup {
  readonly group: FactGroup;
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

/** What 待填 shows, under the filter by name. */
export function fillView({ reading, filter }: Pick<AppState, 'reading' | 'filter'>): FillView {
  if (!reading) return { groups: [], possible: [], masked: [], all: 0 };
  const rows = factRows(reading.analysis);
  const wanted = filter.trim() === '' ? rows : rows.filter((row) => row.label.includes(filter.trim()));
  const groups: { group: FactGroup; rows: FactRow[] }[] = [];
  for (const row of wanted) {
    if (!row.certain) continue;
    const last = groups[groups.length - 1];
    if (last && last.group === row.group) last.rows.push(row);
    else groups.push({ group: row.group, rows: [row] });
  }
  return {
    groups,
    possible: wanted.filter((row) => !row.certain),
    masked: maskedTerms(reading.analysis),
    all: rows.filter((row) => row.certain).length,
  };
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
  const { reading, drafts } = state;
  if (!reading || Object.keys(drafts).length === 0) return [];
  return factRows(reading.analysis).flatMap((row) => pendingOf(reading.snapshot, row, drafts));
}

function pendingOf(snapshot: DocumentSnapshot, row: FactRow, drafts: AppState['drafts']): readonly Pending[] {
  if (!row.cells.some((cell) => cell.key in drafts)) return [];
  const places = fillEdits(snapshot, row, drafts).length;
  return places > 0 ? [{ row, places }] : [];
}
