import { calendarDay, type CalendarDay } from '../../packs/calendar-day';

const TOLD_OF_PAST = /曾|当年|当时|时任|期间/;
const YEAR = /20\d\d(?=年)/g;

/** The sentence up to the words tells of another time: of that time, or of a year when they were true. */
export function isPast(text: string, at: number, until: CalendarDay): boolean {
  const left = text.slice(Math.max(0, at - 40), at);
  const before = left.slice(left.lastIndexOf('。') + 1);
  return TOLD_OF_PAST.test(before) || (before.match(YEAR) ?? []).some((year) => calendarDay(Number(year), 1, 1) <= until);
}
