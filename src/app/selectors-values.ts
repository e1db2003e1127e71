import type { DocumentSnapshot } from '../core/document';
import { violations } from '../core/facts/rules/constraints';
import { parseDate, type DateParts } from '../core/facts/rules/date-parts';
import { factKey, type ValueMap } from '../core/facts/rules/fact-key';
import { proposals } from '../core/facts/rules/totals';
import { twins, type Twin } from '../core/facts/rules/twins';
import type { Violation } from '../core/facts/rules/violation';
import type { Analysis, FactPart } from '../core/analysis';
import { factRows, type FactCell, type FactRow } from './fact-rows';
import { typedFor } from './fill-edits';
import type { CellValues } from './invocation';
import type { AppState } from './state';
import { valueNotes } from './value-notes';

/** 采用: a value that follows from others. */
export interface RowProposal {
  readonly value: string;
  /** In Chinese. */
  readonly why: string;
  /** What taking it types. */
  readonly cells: CellValues;
}

/** What is to be said under one row while it is typed. */
export interface RowAdvice {
  readonly violations: readonly Violation[];
  readonly proposal: RowProposal | null;
}

const NO_ADVICE: ReadonlyMap<string, RowAdvice> = new Map();

type Typing = Pick<AppState, 'reading' | 'drafts' | 'judgements'>;

let last: { readonly of: Typing; readonly advice: ReadonlyMap<string, RowAdvice> } | null = null;

/**
 * What the values say against each other and what follows from them, by row key:
 * what is typed over what stands in the text. Rows without anything to say are absent.
 */
export function adviceByRow(state: Typing): ReadonlyMap<string, RowAdvice> {
  if (!state.reading) return NO_ADVICE;
  const { of, advice } = last ?? { of: null, advice: NO_ADVICE };
  if (of && of.reading === state.reading && of.drafts === state.drafts && of.judgements === state.judgements) return advice;
  last = { of: { reading: state.reading, drafts: state.drafts, judgements: state.judgements }, advice: adviceOn(state.reading, state) };
  return last.advice;
}

interface Read {
  readonly snapshot: DocumentSnapshot;
  readonly analysis: Analysis;
}

interface KeyedCell {
  readonly row: FactRow;
  readonly cell: FactCell;
}

function adviceOn({ snapshot, analysis }: Read, { drafts, judgements }: Typing): ReadonlyMap<string, RowAdvice> {
  const cells = new Map<string, KeyedCell>();
  const typed = new Map<string, string>();
  const rows = factRows(analysis, judgements);
  for (const row of rows) {
    for (const cell of row.cells) {
      const key = factKey({ fact: row.fact, part: cell.part, index: row.index });
      // A certain row and a doubtful one of the same fact: the certain one is asked.
      if (!cells.has(key) || row.certain) cells.set(key, { row, cell });
      const value = typedPart(row, cell, drafts);
      if (value !== '') typed.set(key, value);
    }
    for (const [part, value] of partsWithoutCell(row, drafts)) typed.set(factKey({ fact: row.fact, part, index: row.index }), value);
  }
  const values = new Map([...standing(analysis), ...typed]);
  const advice = new Map<string, { violations: Violation[]; proposal: RowProposal | null }>();
  const of = (row: FactRow): { violations: Violation[]; proposal: RowProposal | null } => {
    const known = advice.get(row.key) ?? { violations: [], proposal: null };
    advice.set(row.key, known);
    return known;
  };
  for (const row of rows) {
    const notes = row.cells.some((cell) => cell.key in drafts) ? valueNotes(snapshot, analysis, row, drafts) : [];
    if (notes.length > 0) of(row).violations.push(...notes);
  }
  for (const found of violations(values, new Set(typed.keys()))) {
    const at = cells.get(found.key) ?? found.keys.flatMap((key) => cells.get(key) ?? [])[0];
    if (at) of(at.row).violations.push(found);
  }
  for (const found of proposals(values, new Set(cells.keys()))) {
    const at = cells.get(found.key);
    if (at && !at.row.confirm) of(at.row).proposal = { value: found.value, why: found.why, cells: { [at.cell.key]: found.value } };
  }
  return advice;
}

/** The part of what is typed that belongs to the cell; a value of no date as it is typed. */
function typedPart(row: FactRow, cell: FactCell, drafts: CellValues): string {
  const typed = typedFor(row, cell.key, drafts).trim();
  return cell.part === null ? typed : (parseDate(typed)?.[cell.part] ?? typed);
}

const DATE_PARTS: readonly FactPart[] = ['year', 'month', 'day'];

/** What a whole date says of parts that the row has no cell for, because the text has them written out. */
function partsWithoutCell(row: FactRow, drafts: CellValues): readonly (readonly [FactPart, string])[] {
  if (row.kind !== 'date') return [];
  return row.cells.flatMap((cell) => {
    const parts = cell.part === null ? null : parseDate(drafts[cell.key] ?? '');
    return DATE_PARTS.flatMap((part) => {
      const value = parts?.[part];
      return value === undefined || row.cells.some((c) => c.part === part) ? [] : [[part, value] as const];
    });
  });
}

/** The values that stand in the text, the first of each. */
function standing(analysis: Analysis): ValueMap {
  const values = new Map<string, string>();
  for (const value of analysis.values) if (!values.has(factKey(value))) values.set(factKey(value), value.text);
  return values;
}

/**
 * 同一日期另有 n 处: where the text has parts of the row's date written out with other
 * values than those typed. To be asked with what is typed, before it is written or
 * right after; a row to confirm changes all its places itself and has none.
 */
export function twinsOfRow(reading: Read, row: FactRow, values: CellValues): readonly Twin[] {
  if ((row.kind !== 'date' && row.kind !== 'time') || row.confirm) return [];
  const parts = Object.assign(
    {},
    ...row.cells.map((cell) => parseDate(values[cell.key] ?? '') ?? {}),
    ...row.cells.map((cell) => {
      const value = cell.part === null ? '' : typedPart(row, cell, values);
      return cell.part === null || value === '' ? {} : { [cell.part]: value };
    }),
  ) as DateParts;
  return twins(reading.snapshot, reading.analysis, row.fact, parts);
}
