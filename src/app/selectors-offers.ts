import type { FactRow } from './fact-rows';
import type { CellValues } from './invocation';
import { knownKey } from './known-keys';
import type { AppState, Reading } from './state';

/** A value the user may take over for a blank, and where it comes from. */
export interface Offer {
  /** In the text elsewhere; written by the pane before; kept on this computer. */
  readonly source: 'text' | 'before' | 'computer';
  readonly shown: string;
  /** What 采用 puts into the inputs. */
  readonly drafts: CellValues;
  /** For what is kept on this computer: its key, for 删除. */
  readonly key: string | null;
}

/** What can be offered under a row that asks for a value; nothing once something is typed. */
export function offersOf(row: FactRow, reading: Reading, { drafts, written, known }: Pick<AppState, 'drafts' | 'written' | 'known'>): readonly Offer[] {
  if (row.confirm || row.cells.some((cell) => drafts[cell.key])) return [];
  const key = knownKey(row);
  const [cell] = row.cells;
  const kept = key === null ? undefined : known?.[key];
  const offers = [
    inText(row, reading),
    fromCells(row, 'before', (k) => written[k] ?? ''),
    cell?.part === null && kept !== undefined ? { source: 'computer', shown: kept, drafts: { [cell.key]: kept }, key } as const : null,
  ];
  const shown = new Set<string>();
  return offers.flatMap((offer) => {
    if (!offer || shown.has(offer.shown)) return [];
    shown.add(offer.shown);
    return [offer];
  });
}

function inText(row: FactRow, { analysis }: Reading): Offer | null {
  const texts = new Map(row.cells.map((cell) => {
    const value = analysis.values.find((v) => v.fact === row.fact && v.index === row.index && v.part === cell.part);
    return [cell.key, value?.text ?? ''];
  }));
  return fromCells(row, 'text', (key) => texts.get(key) ?? '');
}

function fromCells(row: FactRow, source: Offer['source'], valueOf: (cell: string) => string): Offer | null {
  const values = row.cells.flatMap((cell) => {
    const value = valueOf(cell.key);
    return value === '' ? [] : [[cell.key, value] as const];
  });
  if (values.length === 0) return null;
  return { source, shown: values.map(([, value]) => value).join('-'), drafts: Object.fromEntries(values), key: null };
}
