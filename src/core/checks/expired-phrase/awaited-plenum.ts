import { quotations, within } from '../../facts/values/quotations';
import { parseChineseNumber } from '../../numerals';
import { sayDay, type DaySpan } from '../../packs/calendar-day';
import { PARTY_MEETINGS } from '../../packs/party-meetings';
import type { CheckInput, Report } from '../check';
import { isPast } from './told-of-past';

/** 迎接党的二十届四中全会胜利召开, which was true until it met. */
const AWAITED = /(?:喜迎|迎接|献礼)(?:党的)?(十[八九]|二十[一二三]?)届([一二三四五六七])中全会(?:的)?(?:胜利)?(?:召开)?/g;

/** What awaits a plenum that was over on the day of the meeting; days of plenums without a source prove nothing. */
export function* awaitedPlenums({ snapshot }: CheckInput, days: DaySpan): Iterable<Report> {
  for (const [paragraph, { text }] of snapshot.paragraphs.entries()) {
    if (!text.includes('中全会') || !text.includes('迎')) continue;
    for (const { index, 0: words, 1: session = '', 2: number = '' } of text.matchAll(AWAITED)) {
      const [congress, plenum] = [parseChineseNumber(session), parseChineseNumber(number)];
      const met = PARTY_MEETINGS.find((one) => one.congress === congress && one.plenum === plenum);
      if (!met || days.from <= met.to) continue;
      const { titled, quoted } = quotations(text);
      if (within(titled, index) || within(quoted, index) || isPast(text, index, met.to)) continue;
      yield { place: { paragraph, start: index, end: index + words.length }, message: `“${words}”已过时：${met.short}已于${sayDay(met.from)}召开` };
    }
  }
}
