import type { TextRange } from '../document';
import { compareDates, daysIn, sayDate, type KnownDate } from '../facts/rules/calendar';
import { meetingDates } from '../facts/told/meeting-dates';
import { tellsOneMeeting } from '../facts/told/one-report';
import { saidWeekday, weekdayOf } from '../facts/told/weekday';
import { datesIn, type DatedPlace } from '../facts/told/written-dates';
import { defineCheck, type CheckInput, type Report } from './check';
import { deadlineReports } from './date-order/deadlines';
import { phaseReports } from './date-order/phase-dates';

/**
 * 会前 < 会议 < 会后 < 成文, as far as the text writes dates out. What looks back (会前已, 截至,
 * 上年度) or ahead (拟于, 2月底前) is left alone, and so are dates without a year that may
 * lie in different years.
 */
export const dateOrder = defineCheck({
  id: 'date-order',
  summary: '日期应真实存在，会前、会议、会后、成文应按先后',
  severity: 'warning',
  why: '日期先后不合，多是沿用旧稿或录入有误',
  ofModel: false,

  *run(input) {
    const { snapshot, outline } = input;
    const dated: DatedPlace[] = [];
    for (const place of datesIn(snapshot)) {
      const impossible = impossibility(place);
      if (impossible !== null) yield { place, severity: 'error', message: impossible };
      else if (backwards(place)) yield { place, message: `“${(snapshot.paragraphs[place.paragraph]?.text ?? '').slice(place.start, place.end)}”截止在起始之前` };
      else dated.push(place);
    }
    yield* weekdayReports(dated, input);
    if (!tellsOneMeeting(snapshot, outline)) return;
    const meetings = meetingDates(dated, snapshot, outline);
    yield* weekdayReports(meetings.filter(({ paragraph, start }) => dated.some((d) => d.paragraph === paragraph && d.start === start && d.date.year === null)), input);
    const sign = dated.find((place) => outline.elementOf[place.paragraph] === 'date') ?? null;
    if (sign) yield* signReports(sign, meetings, input);
    const steps = [...phaseReports(dated, meetings, sign, input)];
    yield* steps;
    for (const report of deadlineReports(input)) if (!steps.some(({ place }) => covers(report.place, place))) yield report;
  },
});

/** Whether one place holds the other: a term whose day was already told of. */
function covers(a: TextRange | null, b: TextRange | null): boolean {
  return a !== null && b !== null && a.paragraph === b.paragraph && a.start <= b.start && b.end <= a.end;
}

/** What of a written date cannot be, or null. */
function impossibility({ date, until }: DatedPlace): string | null {
  for (const { year, month, day } of until === null ? [date] : [date, until]) {
    if (month === null || day === null) continue;
    if (month < 1 || month > 12) return `没有${month}月`;
    if (day < 1 || day > daysIn(month, year)) return `${year === null ? '' : `${year}年`}${month}月没有${day}日`;
  }
  return null;
}

function backwards({ date, until }: DatedPlace): boolean {
  return until !== null && (compareDates(date, until) ?? 0) > 0;
}

/** 2027年1月15日（星期四）, which was a Friday. */
function* weekdayReports(places: readonly DatedPlace[], { snapshot }: CheckInput): Iterable<Report> {
  for (const { paragraph, start, end, date, until } of places) {
    const said = saidWeekday((snapshot.paragraphs[paragraph]?.text ?? '').slice(end, end + 6));
    const right = weekdayOf(date);
    if (said === null || right === null || until !== null || said === right) continue;
    yield { place: { paragraph, start, end }, message: `${sayDate(date)}是星期${right}，此处写“星期${said}”` };
  }
}

function* signReports(sign: DatedPlace, meetings: readonly DatedPlace[], { today }: CheckInput): Iterable<Report> {
  const before = (meeting: DatedPlace): boolean => isBefore(sign.date, meeting.date);
  const [first] = meetings;
  // Where the text gives two dates of the meeting, another check asks which is right.
  if (first && meetings.every(before)) {
    const sure = sign.date.year !== null && meetings.some((meeting) => meeting.date.year !== null);
    yield { place: sign, severity: sure ? 'error' : 'warning', message: `成文日期${sayDate(sign.date)}早于会议召开日期${sayDate(first.date)}` };
  }
  if (today && sign.date.year !== null && isBefore(today, sign.date)) {
    yield { place: sign, message: `成文日期${sayDate(sign.date)}晚于今天（${sayDate(today)}）` };
  }
}

function isBefore(a: KnownDate, b: KnownDate): boolean {
  return (compareDates(a, b) ?? 0) < 0;
}
