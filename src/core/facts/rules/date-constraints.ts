import type { FactPart, Severity } from '../../analysis';
import { DICTIONARY } from '../dictionary';
import type { KnownFactId } from '../table';
import { compareDates, dateOf, daysIn, partOf, sayDate, type KnownDate } from './calendar';
import { factKey, type ValueMap } from './fact-key';
import { violation, type Violation } from './violation';

interface Order {
  readonly earlier: KnownFactId;
  readonly later: KnownFactId;
  readonly severity: Severity;
  /** {a} is the earlier date, {b} the later one. */
  readonly say: string;
}

/** The constraints of facts.json between dates. */
const ORDERS: readonly Order[] = [
  { earlier: 'meeting.date', later: 'sign.date', severity: 'error', say: '成文日期 {b} 早于会议召开日期 {a}。' },
  { earlier: 'study.date', later: 'meeting.date', severity: 'hint', say: '会前集中学习日期 {a} 晚于会议召开日期 {b}，是否有误？' },
  { earlier: 'meeting.date', later: 'deadline', severity: 'warning', say: '整改完成时限 {b} 早于会议召开日期 {a}。' },
  { earlier: 'meeting.date', later: 'branch.from', severity: 'hint', say: '组织生活会起始日期 {b} 早于会议召开日期 {a}，是否有误？' },
  { earlier: 'branch.from', later: 'branch.to', severity: 'error', say: '组织生活会截止日期 {b} 早于起始日期 {a}。' },
];

/** What of the dates and times cannot be, or stands in the wrong order. */
export function dateViolations(values: ValueMap): readonly Violation[] {
  const found: Violation[] = [];
  for (const { id, kind } of DICTIONARY) {
    if (kind === 'date') found.push(...impossibleDate(values, id));
    else if (kind === 'time') found.push(...impossibleTime(values, id));
  }
  for (const { earlier, later, severity, say } of ORDERS) {
    const a = dateOf(values, earlier);
    const b = inherited(dateOf(values, later), later === 'branch.to' ? a : null);
    const order = compareDates(a, b);
    if (order === null || order <= 0) continue;
    found.push(violation([saidPart(values, later), saidPart(values, earlier)], severity, say.replace('{a}', sayDate(a)).replace('{b}', sayDate(b))));
  }
  return [...found, ...sessionYear(values), ...lastMeeting(values)];
}

/** 2月10日至14日: the end says only what differs from the beginning. */
function inherited(date: KnownDate, from: KnownDate | null): KnownDate {
  return from && date.month === null ? { year: date.year ?? from.year, month: from.month, day: date.day } : date;
}

/** The key under which a date is complained of: its smallest part that is said. */
function saidPart(values: ValueMap, fact: string): string {
  const parts: readonly FactPart[] = ['day', 'month', 'year'];
  const part = parts.find((p) => values.has(factKey({ fact, part: p, index: null }))) ?? null;
  return factKey({ fact, part, index: null });
}

function impossibleDate(values: ValueMap, fact: string): readonly Violation[] {
  const key = (part: FactPart): string => factKey({ fact, part, index: null });
  const said = (part: FactPart): string => values.get(key(part)) ?? '';
  const found: Violation[] = [];
  const { year, month, day } = dateOf(values, fact);
  const strange = (part: FactPart, what: string): number => found.push(violation([key(part)], 'error', `“${said(part)}”${what}`));
  if (isNumeral(said('year')) && (year === null || year < 1900 || year > 2100)) strange('year', '不是四位数的年份。');
  if (isNumeral(said('month')) && (month === null || month < 1 || month > 12)) strange('month', '不是月份。');
  else if (isNumeral(said('day')) && (day === null || day < 1 || day > 31)) strange('day', '不是日期。');
  else if (month !== null && day !== null && day > daysIn(month, year)) {
    found.push(violation([key('day'), key('month')], 'error', `${year === null ? '' : `${year}年`}${month}月没有${day}日。`));
  }
  return found;
}

function impossibleTime(values: ValueMap, fact: string): readonly Violation[] {
  return ([['hour', 24, '钟点'], ['minute', 59, '分钟数']] as const).flatMap(([part, most, what]) => {
    const key = factKey({ fact, part, index: null });
    const value = values.get(key) ?? '';
    const number = partOf(values, fact, part);
    return isNumeral(value) && (number === null || number > most) ? [violation([key], 'error', `“${value}”不是${what}。`)] : [];
  });
}

/** Words such as 今年 are no numerals and are left alone. */
function isNumeral(value: string): boolean {
  return /[0-9０-９]/.test(value);
}

/** A year's meeting is held in that year or in the first months of the next (review.md §0): two facts, never one. */
function sessionYear(values: ValueMap): readonly Violation[] {
  const of = partOf(values, 'session.year', 'year');
  const held = partOf(values, 'meeting.date', 'year');
  if (of === null || held === null || held === of || held === of + 1) return [];
  const message = held < of
    ? `${of}年度的民主生活会写的是${held}年召开，早于本年度。`
    : `${of}年度的民主生活会写的是${held}年召开，晚了${held - of}年，是否有误？`;
  return [violation(['session.year:year', 'meeting.date:year'], held < of ? 'error' : 'warning', message)];
}

function lastMeeting(values: ValueMap): readonly Violation[] {
  const of = partOf(values, 'session.year', 'year');
  const last = /(\d{4})年/.exec(values.get('last.name') ?? '')?.[1];
  if (of === null || last === undefined || Number(last) < of) return [];
  return [violation(['last.name', 'session.year:year'], 'hint', `上次会议写的是${last}年，本次是${of}年度，是否有误？`)];
}
