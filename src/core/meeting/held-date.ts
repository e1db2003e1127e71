import type { DocumentSnapshot, TextRange } from '../document';
import type { KnownDate } from '../facts/rules/calendar';
import { meetingDates } from '../facts/told/meeting-dates';
import { writtenDates } from '../facts/told/written-dates';
import type { Outline } from '../structure/outline';

/** The day a meeting was held, as far as it is written. */
export interface HeldDate extends TextRange {
  readonly date: KnownDate;
  /** Whether the year stands in the text; else it was taken from the document's own date. */
  readonly yearSaid: boolean;
}

/**
 * 于2027年（　）月（　）日召开…生活会: the year is said, the day is perhaps still to be filled; also a day
 * whose meeting has another year than the title.
 */
const HELD_IN = /(20\d\d)\s?年\s?(?:([01]?\d)|[^\d，。；度月]{1,8})\s?月(?:\s?([0-3]?\d)\s?日)?[^，。；]{0,40}(?:召开|举行)[^，。；]{0,50}生活会/;

/**
 * The day on which the text says that the meeting was held, with its year where any place says it.
 * @param paragraphs where a report says so: opening, the meeting's own paragraph
 * @param signed the document's own date
 */
export function heldDate(snapshot: DocumentSnapshot, outline: Outline, paragraphs: readonly number[], signed: KnownDate | null): HeldDate | null {
  const dated = paragraphs.flatMap((paragraph) => writtenDates(snapshot.paragraphs[paragraph]?.text ?? '').map((date) => ({ paragraph, ...date })));
  const said = dated.length === 0 ? [] : meetingDates(dated, snapshot, outline);
  const held = said.find(({ date }) => date.year !== null) ?? said[0];
  if (held) {
    const { paragraph, start, end, date } = held;
    const yearSaid = date.year !== null;
    return { paragraph, start, end, date: yearSaid ? date : withYear(date, signed), yearSaid };
  }
  for (const paragraph of paragraphs) {
    const match = HELD_IN.exec(snapshot.paragraphs[paragraph]?.text ?? '');
    if (match) {
      const [written, year, month, day] = match;
      const date = { year: Number(year), month: numberOf(month), day: numberOf(day) };
      return { paragraph, start: match.index, end: match.index + written.indexOf('年') + 1, date, yearSaid: true };
    }
  }
  return null;
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

/** A day without a year lies before the document's own date, less than twelve months back. */
function withYear(date: KnownDate, signed: KnownDate | null): KnownDate {
  if (signed?.year == null || signed.month === null || date.month === null) return date;
  const later = date.month > signed.month || (date.month === signed.month && (date.day ?? 0) > (signed.day ?? 31));
  return { ...date, year: later ? signed.year - 1 : signed.year };
}
