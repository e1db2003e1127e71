import { sayDate, type KnownDate } from '../../facts/rules/calendar';
import { sentenceSides } from '../../facts/told/sentences';
import type { CheckInput, Report } from '../check';

/** 2024年9月底前, 2024年9月30日前, 2024年年底前: a term with its year. */
const TERM = /(20\d\d)\s?年\s?(?:(1[0-2]|0?[1-9])\s?月(?:\s?([0-3]?\d)\s?日|底|末|[上中下]旬)?|年?[底末])(?:之|以)?前/g;
const QUICK = /20\d\d\s?年[^，。]{0,8}前/;

/** The term is another time's: what was to be done then, or is done. */
const OF_THEN = /已|曾|原|截至|截止|早在|此前|之前|上一?(?:年|次|届)|去年|往年|历史|遗留|规定|要求在|承诺|曾经|以来|成立|建成|建于/;
const DONE = /^[^，。；]{0,12}(?:已|了|就|未(?!来)|没有|仍|建成|取得|出生|参加工作)/;

/**
 * A term in what is told of the time after the meeting that was over before the meeting was held: the
 * last report's. Sure, for nobody promises to do something by a day gone by.
 */
export function* deadlineReports({ snapshot, outline, meeting }: CheckInput): Iterable<Report> {
  const held = meeting.held?.date ?? null;
  if (held?.year == null || held.month === null) return;
  for (const { phase, heading, to } of outline.phases) {
    if (phase !== 'post') continue;
    for (let paragraph = heading; paragraph < to; paragraph += 1) {
      const { text = '', tableDepth = 0 } = snapshot.paragraphs[paragraph] ?? {};
      if (tableDepth > 0 || !QUICK.test(text)) continue;
      for (const match of text.matchAll(TERM)) {
        const [start, end] = [match.index, match.index + match[0].length];
        const { before, after } = sentenceSides(text, start, end);
        if (!isOver(match, held) || OF_THEN.test(before) || DONE.test(after) || /[《〔“][^》〕”]*$/.test(before)) continue;
        yield { place: { paragraph, start, end }, message: `时限“${match[0]}”早于会议召开日期${sayDate(held)}` };
      }
    }
  }
}

/** Whether the month of the term (December where only the year stands) lies before that of the meeting. */
function isOver(match: RegExpMatchArray, held: KnownDate): boolean {
  const month = Number(match[1]) * 12 + Number(match[2] ?? 12);
  const meeting = (held.year ?? 0) * 12 + (held.month ?? 0);
  if (month !== meeting || match[3] === undefined || held.day === null) return month < meeting;
  return Number(match[3]) < held.day;
}
