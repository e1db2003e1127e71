import type { TextRange } from '../../document';
import { quotations, within } from '../../facts/values/quotations';
import { parseChineseNumber } from '../../numerals';
import type { DaySpan } from '../../packs/calendar-day';
import { PARTY_MEETINGS, type PartyMeeting } from '../../packs/party-meetings';
import type { CheckInput, Report } from '../check';

const PLENUM = /(十[八九]|二十[一二三]?)届([一二三四五六七])中全会(?:重要)?(精神)?/g;

interface Cited extends TextRange {
  readonly words: string;
  readonly rank: number;
  /** …全会精神 in the part on what was studied. */
  readonly studied: boolean;
}

const rankOf = (congress: number, plenum: number): number => congress * 10 + plenum;

/**
 * Of the plenums cited the latest one, where it was not yet held on the day of the meeting, or
 * where a later one was already (asked only of what was studied). One for a document.
 */
export function plenumReport(input: CheckInput, days: DaySpan): Report | null {
  const cited = citedPlenums(input);
  if (cited.length === 0) return null;
  const last = Math.max(...cited.map(({ rank }) => rank));
  const ahead = PARTY_MEETINGS.find(({ congress, plenum, from }) => plenum !== null && rankOf(congress, plenum) === last && from > days.to);
  const [place] = cited.filter(({ rank }) => rank === last);
  if (ahead && place) return { place, severity: 'warning', message: `会议召开时还没有${ahead.short}，年份或届次是否有误` };
  const latest = latestBefore(days);
  const [studied] = cited.filter((c) => c.studied && c.rank === last);
  if (!latest || !studied || last >= rankOf(latest.congress, latest.plenum ?? 0)) return null;
  return { place: studied, severity: 'hint', message: `会前已开过${latest.short}，这里写${studied.words}，是否更新` };
}

function citedPlenums({ snapshot, outline }: CheckInput): readonly Cited[] {
  return snapshot.paragraphs.flatMap(({ text }, paragraph) => {
    if (!text.includes('中全会')) return [];
    const { titled } = quotations(text);
    return [...text.matchAll(PLENUM)].flatMap(({ index, 0: all, 1: session = '', 2: number = '', 3: spirit = '' }) => {
      // A local Party committee counts its own: 省委十二届三中全会.
      if (within(titled, index) || /[省市县区州]委[^，。、]{0,4}$/.test(text.slice(Math.max(0, index - 6), index))) return [];
      const rank = rankOf(parseChineseNumber(session) ?? 0, parseChineseNumber(number) ?? 0);
      const words = all.replace(/(?:重要)?精神$/, '');
      return [{ paragraph, start: index, end: index + words.length, words, rank, studied: spirit !== '' && outline.elementOf[paragraph] === 'pre.study' }];
    });
  });
}

/** A month's time to take it up; first and seventh plenums stand beside a congress, which is cited instead. */
const MONTH = 100;

function latestBefore({ from }: DaySpan): PartyMeeting | undefined {
  return PARTY_MEETINGS.filter(({ plenum, to }) => plenum !== null && plenum > 1 && plenum < 7 && to + MONTH <= from).pop();
}
