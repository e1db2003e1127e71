import type { TextRange } from '../../document';
import { compareDates, sayDate, type KnownDate } from '../../facts/rules/calendar';
import { sentenceSides } from '../../facts/told/sentences';
import type { DatedPlace, WrittenDate } from '../../facts/told/written-dates';
import type { Phase } from '../../structure/elements';
import type { CheckInput, Report } from '../check';

/** What is done before the meeting, told with its day. */
const PREPARES = /学习|研讨|征求|征集|座谈|走访|谈心|谈话|审议|研究|讨论|起草|修改|印发|发放|召开|举行|动员|部署|制定|报送|报经|审核|培训|读书班/;
/** What is done after it. */
const FOLLOWS = /召开|举行|组织|研究|审议|部署|公示|通报|印发|上报|报送|推进|整改|生活会|督[查办导]|走访|解决|完成|制定|出台|修订/;
/** The sentence looks ahead or sets a term: no step that was taken. */
const AHEAD = /(?:将|拟|定|计划|预计|准备|争取|力争|确保|务必|截止(?:时间|日期)?|时限|期限)[^，。]{0,10}$/;
const TERM = /^(?:之|以)?前|^(?:前后|以后|之后|起)/;
/** The sentence looks back: 会前已, 截至, 上年度, 自2026年10月起. */
const BACK = /会前|前期|此前|之前|先期|截至|截止|上一?(?:年|次|届|半年)|去年|往年|早在|自从?$|以来|年初|曾|原定|学习教育|主题教育|期间/;
/** The date is a document's or an event's name. */
const NAMED = /^[^，。；]{0,12}(?:重要讲话|全会|以来|施行|实施|颁布|生效)/;

/** Whose day the sentence gives is the meeting, in whatever words. */
const MEETING_ITSELF = /^[^，。]{0,16}(?:召开|举行)[^，。]{0,30}生活会(?!会前|方案|准备|学习|动员|部署|征求)/;

/** Without a year a date more than a month later may be last year's: 3月20日 told of a meeting in January. */
const NEAR_MONTHS = 1;
/** What lies farther back than this (in months) is background, not a step after the meeting. */
const RECENT_MONTHS = 4;

/** Dates of the first phase that lie after the meeting, of the last one before it, and what was done after the document's own date. */
export function* phaseReports(
  dated: readonly DatedPlace[], meetings: readonly WrittenDate[], sign: DatedPlace | null, input: CheckInput,
): Iterable<Report> {
  const { snapshot, outline } = input;
  if (outline.phases.length === 0) return;
  for (const place of dated) {
    const phase = phaseAt(place.paragraph, input);
    if (phase !== 'pre' && phase !== 'post') continue;
    const text = snapshot.paragraphs[place.paragraph]?.text ?? '';
    const { before, after } = sentenceSides(text, place.start, place.end);
    if (NAMED.test(after) || /[《〔“][^》〕”]*$/.test(before)) continue;
    // The year that the paragraph named last may not be meant: a date without one must be wrong both ways.
    const readings = [place.date, inherited(place.date, text.slice(0, place.start))];
    const whole = before + after;
    if (phase === 'pre') {
      if (!PREPARES.test(whole) || AHEAD.test(before) || TERM.test(after) || MEETING_ITSELF.test(after) || /生活会(?:定|初步定)?于$/.test(before)) continue;
      if (meetings.length > 0 && meetings.every((meeting) => readings.every((date) => isAfter(date, meeting)))) {
        yield { place, message: `会前的“${said(text, place)}”晚于会议召开日期${sayAlike(lastDay(meetings[0] ?? place), place.date)}` };
      }
    } else if (FOLLOWS.test(whole) && !BACK.test(before) && !/(?:以来|期间)/.test(after.slice(0, 6))) {
      if (meetings.length > 0 && meetings.every((meeting) => readings.every((date) => isShortlyBefore(date, meeting.date)))) {
        yield { place, message: `会后的“${said(text, place)}”早于会议召开日期${sayAlike((meetings[0] ?? place).date, place.date)}` };
      } else if (sign && !AHEAD.test(before) && !TERM.test(after) && isDone(whole) && readings.every((date) => isLater(date, sign.date))) {
        yield { place, severity: 'hint', message: `“${said(text, place)}”晚于成文日期${sayDate(sign.date)}，是否有误` };
      }
    }
  }
}

function phaseAt(paragraph: number, { outline }: CheckInput): Phase | null {
  return outline.phases.find((span) => paragraph >= span.heading && paragraph < span.to)?.phase ?? null;
}

const YEAR = /20\d\d(?=年(?!度))/g;

/** A date without a year is of the year that the paragraph named last. */
function inherited(date: KnownDate, before: string): KnownDate {
  if (date.year !== null) return date;
  let year: number | null = null;
  for (const [written] of before.matchAll(YEAR)) year = Number(written);
  return { ...date, year };
}

/** The date, with its year only where the other one has one. */
function sayAlike(date: KnownDate, other: KnownDate): string {
  return sayDate(other.year === null ? { ...date, year: null } : date);
}

function lastDay({ date, until }: WrittenDate): KnownDate {
  return until ?? date;
}

function isAfter(date: KnownDate, meeting: WrittenDate): boolean {
  const end = lastDay(meeting);
  if ((compareDates(date, end) ?? 0) <= 0) return false;
  return date.year !== null && end.year !== null ? true : monthsBetween(end, date) <= NEAR_MONTHS;
}

function isShortlyBefore(date: KnownDate, meeting: KnownDate): boolean {
  if ((compareDates(date, meeting) ?? 0) >= 0) return false;
  return monthsBetween(date, meeting) <= RECENT_MONTHS;
}

function isLater(date: KnownDate, sign: KnownDate): boolean {
  return (compareDates(date, sign) ?? 0) > 0 && (date.year === sign.year || monthsBetween(sign, date) <= NEAR_MONTHS);
}

function monthsBetween(from: KnownDate, to: KnownDate): number {
  const years = from.year !== null && to.year !== null ? to.year - from.year : 0;
  return years * 12 + (to.month ?? 0) - (from.month ?? 0);
}

/** Something was done, not planned. */
function isDone(sentence: string): boolean {
  return /了|已|先后|专题(?:研究|听取)/.test(sentence) && !/将|拟|计划|力争|确保|年内|底前/.test(sentence);
}

function said(text: string, { start, end }: TextRange): string {
  return text.slice(start, end);
}
