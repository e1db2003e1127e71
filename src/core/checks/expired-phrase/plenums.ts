import type { TextRange } from '../../document';
import { quotations, within } from '../../facts/values/quotations';
import { parseChineseNumber } from '../../numerals';
import type { DaySpan } from '../../packs/calendar-day';
import { PARTY_MEETINGS } from '../../packs/party-meetings';
import type { CheckInput, Report } from '../check';

const PLENUM = /(十[八九]|二十[一二三]?)届([一二三四五六七])中全会/g;

/**
 * The first plenum cited that had not begun on the day of the meeting. An older one than the
 * latest is no mistake: its documents are studied for years.
 */
export function plenumReport({ snapshot }: CheckInput, days: DaySpan): Report | null {
  const ahead = PARTY_MEETINGS.filter(({ plenum, from }) => plenum !== null && from > days.to);
  if (ahead.length === 0) return null;
  for (const [paragraph, { text }] of snapshot.paragraphs.entries()) {
    if (!text.includes('中全会')) continue;
    for (const { index, 0: words, 1: session = '', 2: number = '' } of text.matchAll(PLENUM)) {
      const congress = parseChineseNumber(session);
      const plenum = parseChineseNumber(number);
      const place: TextRange = { paragraph, start: index, end: index + words.length };
      if (!ahead.some((meeting) => meeting.congress === congress && meeting.plenum === plenum) || isAnothers(text, index)) continue;
      return { place, severity: 'warning', message: `会议召开时还没有${words}，年份或届次是否有误` };
    }
  }
  return null;
}

/** A title, a local Party committee's own plenum (省委十二届三中全会), or one that is looked forward to (迎接). */
function isAnothers(text: string, at: number): boolean {
  return within(quotations(text).titled, at) || /(?:迎接?|召开|筹备)(?:党的)?$|[省市县区州]委[^，。、]{0,4}$/.test(text.slice(Math.max(0, at - 6), at));
}
