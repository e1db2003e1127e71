import type { KnownDate } from '../rules/calendar';

const NAMES = '日一二三四五六';
const SAID = /^\s?[（(]?(?:星期|周)([一二三四五六日天])(?!期|末|年|边|报|岁)/;
/** Days from the first of March to the first of each month, January first, modulo 7 (Sakamoto). */
const OFFSETS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** The weekday (一 … 六, 日) of a date of the Gregorian calendar; null when a part is not known. */
export function weekdayOf({ year, month, day }: KnownDate): string | null {
  if (year === null || month === null || day === null) return null;
  const y = month < 3 ? year - 1 : year;
  const offset = OFFSETS[month - 1];
  if (offset === undefined) return null;
  return NAMES.charAt((y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + offset + day) % 7);
}

/** The weekday that a text says at its beginning: （星期四） is 四. Null when it says none. */
export function saidWeekday(text: string): string | null {
  return SAID.exec(text)?.[1]?.replace('天', '日') ?? null;
}
