import { calendarDay, type DaySpan } from '../packs/calendar-day';
import { OUR_SESSIONS, type Sessions } from '../packs/sessions/index';
import { sessionKeyOf, type OwnMeeting } from './own-meeting';

/** Meetings of a year are usually held from its last quarter to the next year's March. */
const FIRST_MONTH = 10;
const LAST_MONTH = 3;

/**
 * The days among which the meeting must lie by what the document says of its year; null where
 * it says no year. An education's name alone is no year: its words outlive it in samples.
 * @param sessions the packs that hold
 */
export function meetingDays(meeting: OwnMeeting, sessions: Sessions = OUR_SESSIONS): DaySpan | null {
  const { year, kind, held } = meeting;
  const { year: heldIn = null, month = null, day = null } = held?.date ?? {};
  // A day that does not fit the year is a mistake of its own, from which nothing follows.
  if (heldIn !== null && (year === null || heldIn === year || heldIn === year + 1)) {
    return { from: calendarDay(heldIn, month ?? 1, day ?? 1), to: calendarDay(heldIn, month ?? 12, day ?? 31) };
  }
  if (year === null) return null;
  const key = sessionKeyOf(meeting);
  const window = kind === 'education' && key ? (sessions.find(key)?.window ?? null) : null;
  if (window) return window;
  const from = kind === 'annual' ? FIRST_MONTH : 1;
  return { from: calendarDay(year, from, 1), to: calendarDay(year + 1, LAST_MONTH, 31) };
}
