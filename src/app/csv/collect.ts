import { factRows } from '../fact-rows';
import type { CellValues } from '../invocation';
import type { AppState } from '../state';
import { readCsv } from './csv-text';
import { COLUMNS, contextText, idOf } from './hand-out';
import { joinCells, splitCells } from './row-value';

/** One filled line of a sheet that came back. */
export interface Collected {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** What is typed or stands in the text now; '' for nothing. */
  readonly now: string;
  /**
   * new: nothing stands there yet; differs: another value does; unknown: the document
   * asks for no such thing; renamed: the number now stands for something else;
   * unreadable: the value does not fit (no date).
   */
  readonly fate: 'new' | 'differs' | 'unknown' | 'renamed' | 'unreadable';
  /** What 采用 puts into the inputs; null when it cannot be. */
  readonly drafts: CellValues | null;
}

/** What a sheet that came back would change; null when it is no such sheet (its first line lacks 编号 or 填写). */
export function collect(text: string, { reading, judgements, drafts }: Pick<AppState, 'reading' | 'judgements' | 'drafts'>): readonly Collected[] | null {
  const [head, ...lines] = readCsv(text);
  const column = (name: string): number => head?.findIndex((cell) => cell.trim() === name) ?? -1;
  const [id, label, value, context] = [column(COLUMNS.id), column(COLUMNS.label), column(COLUMNS.value), column(COLUMNS.context)];
  if (id < 0 || value < 0 || !reading) return null;
  const open = factRows(reading.analysis, judgements).filter((row) => row.certain);
  const rows = new Map(open.map((row) => [idOf(row), row]));
  const named = new Map<string, number>();
  for (const row of open) named.set(row.label, (named.get(row.label) ?? 0) + 1);
  return lines.flatMap((line): readonly Collected[] => {
    const filled = { id: (line[id] ?? '').trim(), label: (line[label] ?? '').trim(), value: (line[value] ?? '').trim() };
    if (filled.value === '') return [];
    const row = rows.get(filled.id);
    if (!row) return [{ ...filled, now: '', fate: 'unknown', drafts: null }];
    const now = joinCells(row, (cell) => drafts[cell.key] ?? cell.present);
    if (filled.label !== '' && filled.label !== row.label) return [{ ...filled, now, fate: 'renamed', drafts: null }];
    // Facts the table does not know are numbered by their order; where two have one name, the quoted text tells them apart.
    const quoted = line[context] ?? '';
    const alike = (named.get(row.label) ?? 0) > 1 && row.index === null;
    if (alike && quoted !== '' && quoted !== contextText(reading, row)) return [{ ...filled, now, fate: 'renamed', drafts: null }];
    const cells = splitCells(row, filled.value);
    if (!cells) return [{ ...filled, label: row.label, now, fate: 'unreadable', drafts: null }];
    if (now === joinCells(row, (cell) => cells[cell.key] ?? '')) return [];
    return [{ ...filled, label: row.label, now, fate: now === '' ? 'new' : 'differs', drafts: cells }];
  });
}
