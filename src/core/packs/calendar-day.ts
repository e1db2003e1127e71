/**
 * A day as one number that sorts: 20221016 for 2022年10月16日. Months of which no day
 * is known are written with day 1 at a beginning and day 31 at an end.
 */
export type CalendarDay = number;

/** The number of a day; months and days are not checked against the calendar. */
export function calendarDay(year: number, month: number, day: number): CalendarDay {
  return year * 10_000 + month * 100 + day;
}

/** 2022年10月16日 of 20221016. */
export function sayDay(day: CalendarDay): string {
  return `${Math.floor(day / 10_000)}年${Math.floor(day / 100) % 100}月${day % 100}日`;
}

/** From the first to the last day, both included. */
export interface DaySpan {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}
