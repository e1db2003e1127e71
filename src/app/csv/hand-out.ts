import type { FactGroup } from '../../core/analysis';
import { factRows, type FactRow } from '../fact-rows';
import { contextOf } from '../place-context';
import type { AppState, Reading } from '../state';
import { writeCsv } from './csv-text';
import { joinCells } from './row-value';

/** The columns of the sheet. What the others fill in is 填写; the first column tells the facts apart. */
export const COLUMNS = { id: '编号', group: '类别', label: '待填内容', value: '填写', places: '处数', context: '原文' } as const;

const GROUPS: Readonly<Record<FactGroup, string>> = {
  unit: '单位与上级', meeting: '会议', people: '人员', before: '会前数据', during: '会上数据', after: '整改数据', closing: '落款',
};

/** The open facts as .csv, for those who know the values: one line a fact, with what is typed or stands there already. */
export function handOut({ reading, judgements, drafts }: Pick<AppState, 'reading' | 'judgements' | 'drafts'>): string {
  if (!reading) return writeCsv([Object.values(COLUMNS)]);
  const rows = factRows(reading.analysis, judgements).filter((row) => row.certain);
  const lines = rows.map((row) => {
    const value = joinCells(row, (cell) => drafts[cell.key] ?? cell.present);
    return [idOf(row), GROUPS[row.group], row.label, value, String(row.placeholders.length), contextText(reading, row)];
  });
  return writeCsv([Object.values(COLUMNS), ...lines]);
}

/** The text around a row's first place, as the sheet quotes it. */
export function contextText(reading: Reading, row: Pick<FactRow, 'placeholders'>): string {
  const [first] = row.placeholders;
  if (!first) return '';
  const { before, token, after } = contextOf(reading.snapshot, first);
  return before + token + after;
}

/** What tells a row in the sheet: the fact, and the position in a list from 1. */
export function idOf(row: Pick<FactRow, 'fact' | 'index'>): string {
  return row.index === null ? row.fact : `${row.fact}#${row.index + 1}`;
}
