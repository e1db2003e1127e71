import type { FactPart } from '../../analysis';
import { parseCount } from './counts';
import { parseDate } from './date-parts';
import { factKey, type ValueMap } from './fact-key';

/** What the values say of one date; an absent part is not said or cannot be read. */
export interface KnownDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** The number of one part of a date or time; null when not said or none. Two-digit years are of this century. */
export function partOf(values: ValueMap, fact: string, part: FactPart): number | null {
  const value = values.get(factKey({ fact, part, index: null }));
  if (value === undefined) return null;
  const first = value.split(/[日号]?[至到—～~-]/)[0] ?? '';
  const plain = part === 'year' ? (parseDate(`${first.replace(/年度?$/, '')}年`)?.year ?? '') : first.replace(/^(?:上午|下午|晚上|中午|早上|凌晨)/, '').replace(/[月日号时点分]$/, '');
  return parseCount(plain);
}

export function dateOf(values: ValueMap, fact: string): KnownDate {
  const month = partOf(values, fact, 'month');
  return { year: partOf(values, fact, 'year'), month, day: partOf(values, fact, 'day') };
}

/** The days of a month; of February without a year the most it can have. */
export function daysIn(month: number, year: number | null): number {
  if (month === 2) return year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const FAR = 6;

/**
 * Whether one date is before the other: negative, 0 or positive, as far as both say
 * it; null where that cannot be told. Without a year months far apart may lie in
 * different years (12月, 1月).
 */
export function compareDates(a: KnownDate, b: KnownDate): number | null {
  if (a.year !== null && b.year !== null && a.year !== b.year) return a.year - b.year;
  if (a.month === null || b.month === null) return null;
  if ((a.year === null || b.year === null) && Math.abs(a.month - b.month) >= FAR) return null;
  if (a.month !== b.month) return a.month - b.month;
  return a.day === null || b.day === null ? null : a.day - b.day;
}

export function sayDate({ year, month, day }: KnownDate): string {
  return `${year === null ? '' : `${year}年`}${month === null ? '' : `${month}月`}${day === null ? '' : `${day}日`}`;
}
