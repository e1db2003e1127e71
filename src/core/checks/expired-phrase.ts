import type { TextRange } from '../document';
import { quotations, within } from '../facts/values/quotations';
import { meetingDays } from '../meeting/meeting-days';
import { sayDay, type DaySpan } from '../packs/calendar-day';
import { DATED_PHRASES, type DatedPhrase } from '../packs/dated-phrases';
import { awaitedPlenums } from './expired-phrase/awaited-plenum';
import { plenumReport } from './expired-phrase/plenums';
import { themePlenums } from './expired-phrase/theme-plenum';
import { isPast } from './expired-phrase/told-of-past';
import { defineCheck, replacing, type CheckInput, type Report } from './check';

/**
 * Words that are true only until or from a day, judged by the day of the document's own meeting;
 * where it says no date, what has run out is asked about. What is quoted, titled or told of the
 * past is left alone.
 */
export const expiredPhrase = defineCheck({
  id: 'expired-phrase',
  summary: '有时效的提法应与会议召开时间相合',
  severity: 'error',
  why: '这样的提法只在一段时间里成立，旧稿一沿用就露底',
  ofModel: true,

  *run(input) {
    // A collection of reports has no meeting, and so no day to judge by.
    if (!input.meeting.isOne) return;
    const days = meetingDays(input.meeting, input.sessions);
    const phrases = DATED_PHRASES.filter((phrase) => couldBeWrong(phrase, days));
    for (const [paragraph, { text }] of input.snapshot.paragraphs.entries()) {
      for (const phrase of phrases) {
        if (!text.includes(phrase.needs)) continue;
        const { titled, quoted } = quotations(text);
        for (const { index, 0: words } of text.matchAll(phrase.pattern)) {
          if (!phrase.isTitle && within(titled, index)) continue;
          if (phrase.until !== null && !phrase.isTitle && (within(quoted, index) || isPast(text, index, phrase.until))) continue;
          const report = judge(phrase, { paragraph, start: index, end: index + words.length }, words, days, input);
          if (report) yield report;
        }
      }
    }
    const plenum = days === null ? null : plenumReport(input, days);
    if (plenum) yield plenum;
    if (days !== null) yield* awaitedPlenums(input, days);
    yield* themePlenums(input);
  },
});

/** Whether the words are not true on all of the days; what has begun is asked of nobody without a date. */
function couldBeWrong({ from, until }: DatedPhrase, days: DaySpan | null): boolean {
  if (days === null) return until !== null;
  return (until !== null && days.to > until) || (from !== null && days.to < from);
}

function judge(phrase: DatedPhrase, place: TextRange, words: string, days: DaySpan | null, { snapshot }: CheckInput): Report | null {
  const { from, until, event, instead } = phrase;
  if (from !== null) {
    return { place, severity: 'warning', message: `“${words}”${sayDay(from)}以后才有，会议的年份是否有误` };
  }
  if (until === null) return null;
  const fix = instead === null ? {} : { fix: [replacing(snapshot, place, instead)] };
  if (days === null || days.from <= until) return { place, severity: 'hint', message: `“${words}”只适用于${sayDay(until)}以前，现在是否还适用`, ...fix };
  return { place, message: `“${words}”已过时：${event}`, ...fix };
}
