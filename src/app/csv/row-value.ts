import type { FactPart } from '../../core/analysis';
import type { FactRow } from '../fact-rows';
import type { CellValues } from '../invocation';

const MARKS: Readonly<Record<FactPart, string>> = { year: '年', month: '月', day: '日', hour: '时', minute: '分' };

/** A row's value as one text: a date as 2027年1月16日, with the parts it has. */
export function joinCells(row: FactRow, valueOf: (cell: FactRow['cells'][number]) => string): string {
  return row.cells
    .map((cell) => {
      const value = valueOf(cell);
      return value === '' ? '' : value + (cell.part === null ? '' : MARKS[cell.part]);
    })
    .join('');
}

/**
 * One text as the values of a row's cells: of a date the parts the row asks for, from
 * 2027年1月16日, 2027-1-16, 2027.1.16 or, where the row has no year, 1月16日. Null when it
 * cannot be told which number is which part.
 */
export function splitCells(row: FactRow, text: string): CellValues | null {
  const value = text.trim();
  const [only] = row.cells;
  if (row.cells.length === 1 && only && (only.part === null || /^[0-9０-９]+$/.test(value))) return { [only.key]: value };
  const marked = new Map<FactPart, string>();
  for (const [, digits, mark] of value.normalize('NFKC').matchAll(/(\d{1,4})\s{0,2}([年月日号时点分])/g)) {
    const part = partOf(mark ?? '');
    if (part && digits !== undefined) marked.set(part, digits);
  }
  if (marked.size === 0) for (const [part, digits] of byPosition(value, row)) marked.set(part, digits);
  const found = row.cells.flatMap((cell) => {
    const digits = cell.part === null ? undefined : marked.get(cell.part);
    return digits === undefined ? [] : [[cell.key, digits] as const];
  });
  return found.length > 0 ? Object.fromEntries(found) : null;
}

function partOf(mark: string): FactPart | null {
  switch (mark) {
    case '年':
      return 'year';
    case '月':
      return 'month';
    case '日':
    case '号':
      return 'day';
    case '时':
    case '点':
      return 'hour';
    case '分':
      return 'minute';
    default:
      return null;
  }
}

function byPosition(value: string, row: FactRow): readonly (readonly [FactPart, string])[] {
  const numbers = value.normalize('NFKC').match(/\d{1,4}/g) ?? [];
  const whole: readonly FactPart[] = row.kind === 'time' ? ['hour', 'minute'] : ['year', 'month', 'day'];
  const asked = row.cells.flatMap((cell) => cell.part ?? []);
  const parts = numbers.length === whole.length ? whole : numbers.length === asked.length ? asked : [];
  return parts.flatMap((part, i) => {
    const digits = numbers[i];
    return digits === undefined ? [] : [[part, digits] as const];
  });
}
