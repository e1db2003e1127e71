import type { OwnMeeting } from '../meeting/own-meeting';
import type { ElementId } from '../structure/elements';
import { defineCheck, type CheckInput, type Report } from './check';

/**
 * The year a meeting is *of* against itself and against the year it is held in. Another year in a
 * sentence on the last meeting, in a title in 《》 or in a comparison is right.
 */
export const yearMix = defineCheck({
  id: 'year-mix',
  summary: '本次会的年度应前后一致，并与召开时间相合',
  severity: 'warning',
  why: '年度或召开年份沿用旧稿，是通报里最显眼的差错',
  ofModel: true,

  *run(input) {
    const { meeting } = input;
    yield* otherYears(input);
    const held = heldReport(meeting);
    if (held) yield held;
    const none = noYear(input);
    if (none) yield none;
  },
});

/** Where a report states which meeting it is on. */
const STATING: ReadonlySet<ElementId | null> = new Set<ElementId>(['intro', 'meet', 'meet.facts']);

/** The year in which it was held, said beside it. */
const ITS_DAY = /^[（(]?(?:是|已)?[于在]?(20\d\d)年/;

/** What a meeting of an earlier year left to be done: its problems, its list. The sentence is the last meeting's. */
const ITS_WORK = /^[^。；]{0,40}(?:整改|查摆|查[出找]|检视|列出|确定|认领|销号|改完|办结|遗留|未完成)/;

function* otherYears({ snapshot, meeting, outline }: CheckInput): Iterable<Report> {
  const { titleYear, mentions, held } = meeting;
  const year = titleYear ?? meeting.year;
  if (year === null) return;
  for (const mention of mentions) {
    if (mention.role !== 'own' || !mention.ofYear || mention.year === null || mention.year === year) continue;
    const element = outline.elementOf[mention.paragraph] ?? null;
    const { paragraph, start, end } = mention;
    // 开好下一年度民主生活会 looks ahead; 2024年度民主生活会于2025年1月召开 tells of another day.
    if (mention.year > year && !STATING.has(element)) continue;
    const day = ITS_DAY.exec(snapshot.paragraphs[paragraph]?.text.slice(end, end + 12) ?? '');
    if (day && held !== null && Number(day[1]) !== held.date.year) continue;
    if (mention.year < year && !STATING.has(element) && ITS_WORK.test(snapshot.paragraphs[paragraph]?.text.slice(end, end + 60) ?? '')) continue;
    yield {
      place: { paragraph, start, end: start + `${mention.year}年度`.length },
      severity: STATING.has(element) ? 'error' : 'warning',
      message: `${titleYear === null ? '前面' : '标题'}写“${year}年度”，这里写“${mention.year}年度”，应一致`,
    };
  }
}

/** A meeting of a year is held in it or in the next one, an annual one not in its own first months. */
function heldReport({ year, kind, held }: OwnMeeting): Report | null {
  if (year === null || held === null || !held.yearSaid || held.date.year === null) return null;
  const { paragraph, start, end, date } = held;
  const place = { paragraph, start, end };
  const gap = held.date.year - year;
  if (gap < 0 || gap > 1) {
    return { place, severity: 'error', message: `${year}年度的会写在${held.date.year}年召开，年度或日期有误` };
  }
  if (gap === 0 && kind === 'annual' && date.month !== null && date.month <= 3) {
    return { place, severity: 'hint', message: `${year}年度的会写在${year}年${date.month}月召开，年份是否有误` };
  }
  return null;
}

/** Any year at all may be the meeting's, said in words that are not known here. */
const ANY_YEAR = /20\d\d\s?[年./-]|二[〇○零0][一二三四五六七八九〇○零]{2}\s?年/;

/** Neither a year it is of nor one it was held in, and no blank for one. */
function noYear({ snapshot, outline, meeting, placeholders }: CheckInput): Report | null {
  const { year, held, signed, mentions } = meeting;
  if (year !== null || held?.date.year != null || signed?.year != null) return null;
  // Half a report is not yet asked for it.
  if (held === null && !outline.rows.some((row) => row.element === 'meet.facts' && row.paragraph !== null)) return null;
  if (placeholders.some((blank) => blank.part === 'year' || blank.fact === 'session.year')) return null;
  const first = mentions.find((m) => m.role === 'own');
  if (!first || snapshot.paragraphs.some(({ text }) => ANY_YEAR.test(text))) return null;
  const { paragraph, start, end } = first;
  return { place: { paragraph, start, end }, severity: 'hint', message: '全文没有写会议的年度和召开年份，是否补上' };
}
