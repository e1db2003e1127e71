import type { FactPart } from '../../analysis';
import { halfWidth, parseCount } from './counts';

/** The parts of a date or time as they are written; what is not said is absent. */
export type DateParts = Readonly<Partial<Record<FactPart, string>>>;

const NUMERAL = '(\\d{1,2}|[一二三四五六七八九十廿卅]{1,4})';
const ARABIC_DATE = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?/;
const YEAR = /^(\d{4}|\d{2}|[一二三四五六七八九零〇○0]{4})年度?/;
const MONTH = new RegExp(`^${NUMERAL}月(?:份|底|末)?(?:之?前)?`);
const DAY = new RegExp(`^${NUMERAL}[日号](?:(?:至|到|-|—|～|~)${NUMERAL}[日号])?(?:之?前)?`);
const PERIOD = /^(?:上午|下午|晚上|中午|早上|凌晨)/;
const CLOCK = /^(\d{1,2}):(\d{2})/;
const HOUR = new RegExp(`^${NUMERAL}[时点](?:${NUMERAL}分|(半|整))?`);
const BARE_YEAR = /^\d{4}$/;
const RUN = /^(20\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])$/;
const CHINESE_YEAR_DIGITS = '零一二三四五六七八九';

/**
 * The parts of a whole written date, time, or both: 2027年1月16日, 2027-1-16,
 * 2027.01.16, 20270116, 1月16日, 二〇二七年一月十六日, 2027年6月底前, 1月16日至17日, 上午9时30分,
 * 9:30, 2026年度, 2026. Months and days lose their leading zeros (GB/T 9704-2012
 * 7.3.5.4), Chinese numerals become Arabic ones. The hour keeps 上午, 下午 … where it is
 * said. Null when any of the text is something else: nothing of it may be lost.
 */
export function parseDate(value: string): DateParts | null {
  let rest = halfWidth(value).replace(/\s+/g, '');
  if (BARE_YEAR.test(rest)) return { year: rest };
  const run = RUN.exec(rest);
  if (run) return { year: run[1] ?? '', month: plain(run[2]), day: plain(run[3]) };
  const found: Partial<Record<FactPart, string>> = {};
  const take = (expression: RegExp): RegExpExecArray | null => {
    const match = rest === '' ? null : expression.exec(rest);
    if (match) rest = rest.slice(match[0].length);
    return match;
  };
  const arabic = take(ARABIC_DATE);
  if (arabic) {
    found.year = arabic[1] ?? '';
    found.month = plain(arabic[3]);
    if (arabic[4] !== undefined) found.day = plain(arabic[4]);
    if (/^\d/.test(rest) && !CLOCK.test(rest)) return null;
  } else {
    const year = take(YEAR);
    if (year) found.year = fullYear(year[1] ?? '');
    const month = take(MONTH);
    if (month) found.month = plain(month[1]);
    const day = take(DAY);
    // Two days of one month: the first loses nothing, the last stands before the text's own 日.
    if (day) found.day = day[2] === undefined ? plain(day[1]) : `${plain(day[1])}日至${plain(day[2])}`;
    if (found.day !== undefined && found.year !== undefined && found.month === undefined) return null;
  }
  return takeTime(take, found) && rest === '' && Object.keys(found).length > 0 ? found : null;
}

/** False when a half of the day is said and no hour: it would be lost. */
function takeTime(take: (expression: RegExp) => RegExpExecArray | null, found: Partial<Record<FactPart, string>>): boolean {
  const period = take(PERIOD)?.[0] ?? '';
  const clock = take(CLOCK) ?? take(HOUR);
  if (!clock) return period === '';
  found.hour = period + plain(clock[1]);
  const minute = clock[2];
  if (clock[3] === '半') found.minute = '30';
  else if (minute !== undefined) found.minute = /^\d+$/.test(minute) ? minute : plain(minute);
  return true;
}

/** A date or a time from its parts: 2027年1月16日, 1月16日, 上午9时30分. */
export function formatDate(parts: DateParts): string {
  const { year, month, day, hour, minute } = parts;
  const said = (part: string | undefined, unit: string): string => (part === undefined ? '' : `${part}${unit}`);
  const minutes = minute === undefined || Number(minute) === 0 ? '' : `${minute}分`;
  return said(year, '年') + said(month, '月') + said(day, '日') + said(hour, '时') + minutes;
}

function plain(numeral: string | undefined): string {
  const value = parseCount((numeral ?? '').replace('廿', '二十').replace('卅', '三十'));
  return value === null ? (numeral ?? '') : String(value);
}

function fullYear(written: string): string {
  if (/^\d{2}$/.test(written)) return `20${written}`;
  return [...written].map((c) => {
    const digit = CHINESE_YEAR_DIGITS.indexOf(c === '〇' || c === '○' ? '零' : c);
    return digit < 0 ? c : String(digit);
  }).join('');
}
