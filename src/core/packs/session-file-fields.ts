import { shown, type EntryReader } from '../words/entry-reader';
import { calendarDay, type CalendarDay, type DaySpan } from './calendar-day';

/** What a blank looks like: a value with one in it is no value yet. Held by the schema's `filled` too. */
export const BLANK = /[×╳Ｘ]|[Xx]{2}|(?:^|[^A-Za-z])[Xx](?![A-Za-z])/;

export const LONGEST = { name: 60, theme: 500, item: 200, unit: 60 } as const;
/** Texts in one list. */
export const MOST_ITEMS = 30;

/** A text of one line, or null where there is none; '' counts as none: 以上级通知为准. */
export function textOf(reader: EntryReader, field: string, longest: number): string | null {
  const value = reader.value(field);
  if (typeof value === 'string' && value.trim() === '') return null;
  const text = reader.text(field, longest);
  return text !== null && isFilled(text, field, reader) ? text : null;
}

/** A list of texts; empty where there is none. */
export function textsOf(reader: EntryReader, field: string): readonly string[] {
  if (reader.value(field) === null) return [];
  const items = reader.list(field, MOST_ITEMS, LONGEST.item);
  return items.filter((item) => isFilled(item, field, reader));
}

function isFilled(text: string, field: string, reader: EntryReader): boolean {
  if (!BLANK.test(text)) return true;
  reader.says(field, `“${shown(text)}”里还有没填的“×”，请填上；还不知道的，整项空着`);
  return false;
}

/** A whole number from `least` to `most`; null where there is none or it is none. */
export function numberOf(reader: EntryReader, field: string, least: number, most: number): number | null {
  const value = reader.value(field);
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
  reader.says(field, typeof value === 'string' ? `应是数字，不加引号，如 ${least}` : `应是 ${least} 到 ${most} 的整数`);
  return null;
}

/** One of the words of a table, by any of its spellings; null where there is none or it is another. */
export function wordOf<T>(reader: EntryReader, field: string, words: readonly (readonly [T, ...string[]])[]): T | null {
  const value = reader.value(field);
  if (value === undefined || value === null) return null;
  const found = words.find(([, ...spellings]) => typeof value === 'string' && spellings.includes(value.trim()));
  if (found) return found[0];
  reader.says(field, `应是 ${words.map(([, spelling]) => spelling).join('、')} 之一`);
  return null;
}

/** 2027-01-10 as a day of the calendar; null where there is none or it is none. */
export function dayOf(reader: EntryReader, field: string): CalendarDay | null {
  const value = reader.value(field);
  const [, y, m, d] = typeof value === 'string' ? (/^\s*(20\d\d)-(\d\d)-(\d\d)\s*$/.exec(value) ?? []) : [];
  const [year, month, day] = [Number(y), Number(m), Number(d)];
  if (month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)) return calendarDay(year, month, day);
  reader.says(field, '应写成年-月-日，如 2027-01-10');
  return null;
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** 2027-01-10 of 20270110. */
export function dayText(day: CalendarDay): string {
  const digits = String(day);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** When such meetings are held, from the first to the last day. */
export function spanOf(reader: EntryReader, year: number | null): DaySpan | null {
  reader.only(['from', 'to']);
  const from = dayOf(reader, 'from');
  const to = dayOf(reader, 'to');
  if (from === null || to === null) return null;
  if (from > to) reader.says('to', '早于开始的日子，请核对');
  const held = Math.floor(from / 10_000);
  if (year !== null && (held < year || Math.floor(to / 10_000) > year + 1)) reader.says('from', `${year}年度的会一般在${year}年下半年到次年初召开，请核对年份`);
  return { from, to };
}
