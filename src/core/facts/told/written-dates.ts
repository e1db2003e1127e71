import type { DocumentSnapshot } from '../../document';
import type { KnownDate } from '../rules/calendar';
import { halfWidth, parseCount } from '../rules/counts';
import { parseDate } from '../rules/date-parts';

/** A date that is written out to the day, in one paragraph; offsets are UTF-16 units of its text. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  /** The first day; the year only where it is written beside it. */
  readonly date: KnownDate;
  /** The last day of 16日至17日; null for a single day. */
  readonly until: KnownDate | null;
}

/** A written date and where it stands. */
export interface DatedPlace extends WrittenDate {
  readonly paragraph: number;
}

const known = new WeakMap<DocumentSnapshot, readonly DatedPlace[]>();

/** All dates that a document writes out to the day, in order; read once a snapshot. */
export function datesIn(snapshot: DocumentSnapshot): readonly DatedPlace[] {
  const before = known.get(snapshot);
  if (before) return before;
  const dates = snapshot.paragraphs.flatMap(({ text }, paragraph) => writtenDates(text).map((written) => ({ paragraph, ...written })));
  known.set(snapshot, dates);
  return dates;
}

const NUMERAL = '([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})';
const YEAR = '(?:([0-9０-９]{4}|[一二][一二三四五六七八九零〇○0]{3})\\s?年\\s?)?';
/** What stands before 月, and what after it: the day, and perhaps the end of a period. */
const BEFORE_MONTH = new RegExp(`${YEAR}${NUMERAL}\\s?$`);
const AFTER_MONTH = new RegExp(
  `^\\s?${NUMERAL}\\s?(?:[日号](?!常|报|益|前后)|(?=[-—－~～至到]\\s?(?:[0-9０-９]{1,2}\\s?[日号])))` +
  `(?:\\s?(?:至|到|-|－|—{1,2}|~|～)\\s?${YEAR}(?:${NUMERAL}\\s?月\\s?)?${NUMERAL}\\s?[日号](?!常|报|益))?`,
);
/** In UTF-16 units: 二〇二七年十二, and a day with the end of a period. */
const LONGEST_BEFORE = 10;
const LONGEST_AFTER = 28;
const DOTTED = /(20\d\d)([-./．])(\d{1,2})\2(\d{1,2})/g;
/** The lunar second month may have thirty days. */
const LUNAR = /农历|阴历|旧历/;
/** Beside another digit or a blank it is a part of something longer. */
const PART_OF_MORE = /[0-9０-９.．Xx×*]/;

/**
 * The dates that a text writes out to the day, in order: 2027年1月16日, 1月16日,
 * 1月16日至17日, 1月16—17日, 二〇二七年一月十六日, 2027.1.16. Impossible ones (2月30日) too.
 */
export function writtenDates(text: string): readonly WrittenDate[] {
  const found: WrittenDate[] = [];
  let from = 0;
  for (let at = text.indexOf('月'); at >= 0; at = text.indexOf('月', at + 1)) {
    if (at < from) continue;
    const after = AFTER_MONTH.exec(text.slice(at + 1, at + 1 + LONGEST_AFTER));
    const before = after ? BEFORE_MONTH.exec(text.slice(Math.max(from, at - LONGEST_BEFORE), at)) : null;
    if (!after || !before) continue;
    const start = at - before[0].length;
    if (PART_OF_MORE.test(text.charAt(start - 1)) || LUNAR.test(text.slice(Math.max(0, start - 4), start))) continue;
    const [, day, untilYear, untilMonth, untilDay] = after;
    const date = { year: yearOf(before[1]), month: numberOf(before[2]), day: numberOf(day) };
    const until = untilDay === undefined ? null : {
      year: yearOf(untilYear) ?? date.year, month: untilMonth === undefined ? date.month : numberOf(untilMonth), day: numberOf(untilDay),
    };
    from = at + 1 + after[0].length;
    found.push({ start, end: from, date, until });
  }
  return found.length > 0 || !text.includes('20') ? found : dotted(text);
}

function dotted(text: string): readonly WrittenDate[] {
  return [...text.matchAll(DOTTED)].flatMap((match) => {
    const end = match.index + match[0].length;
    if (PART_OF_MORE.test(text.charAt(match.index - 1)) || /\d/.test(text.charAt(end))) return [];
    // 2021.18.3 is a version or a mark, no date.
    if (Number(match[3]) < 1 || Number(match[3]) > 12 || Number(match[4]) < 1 || Number(match[4]) > 31) return [];
    return [{ start: match.index, end, date: { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) }, until: null }];
  });
}

function numberOf(numeral: string | undefined): number | null {
  return numeral === undefined ? null : parseCount(numeral);
}

function yearOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  const year = Number(parseDate(`${halfWidth(written)}年`)?.year);
  return Number.isInteger(year) ? year : null;
}
