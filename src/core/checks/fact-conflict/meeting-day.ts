import { compareDates, sayDate, type KnownDate } from '../../facts/rules/calendar';
import { meetingDates } from '../../facts/told/meeting-dates';
import { datesIn, type DatedPlace } from '../../facts/told/written-dates';
import type { CheckInput, Report } from '../check';

/** Two days for one meeting. 1月16日至17日 and 1月16日 are one; a year that one place leaves out is the other's. */
export function* meetingDayReports({ snapshot, outline }: CheckInput): Iterable<Report> {
  const told = meetingDates(datesIn(snapshot), snapshot, outline);
  const agreeing = (place: DatedPlace): number => told.filter((other) => isSame(other, place)).length;
  for (const [i, place] of told.entries()) {
    const other = told.find((one) => !isSame(one, place));
    if (!other) continue;
    const [own, theirs] = [agreeing(place), agreeing(other)];
    // The rarer day is shown, of equals the later place.
    if (own > theirs || (own === theirs && told.indexOf(other) > i)) continue;
    const year = (date: KnownDate): KnownDate => (place.date.year === other.date.year ? { ...date, year: null } : date);
    yield { place, message: `会议召开日期别处写“${sayDate(year(other.date))}”，此处写“${sayDate(year(place.date))}”，请核对` };
  }
}

function isSame(a: DatedPlace, b: DatedPlace): boolean {
  if (isOneDay(a.date, b.date)) return true;
  return isWithin(a.date, b) || isWithin(b.date, a);
}

function isOneDay(a: KnownDate, b: KnownDate): boolean {
  return (a.year === null || b.year === null || a.year === b.year) && a.month === b.month && a.day === b.day;
}

function isWithin(date: KnownDate, { date: from, until }: DatedPlace): boolean {
  return until !== null && (compareDates(from, date) ?? 1) <= 0 && (compareDates(date, until) ?? 1) <= 0;
}
