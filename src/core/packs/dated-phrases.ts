import type { CalendarDay } from './calendar-day';
import type { SourceId } from './sources';

/** Words that are true only until or from a day. */
export interface DatedPhrase {
  readonly id: string;
  /** Matches the words as they stand in a text; global. */
  readonly pattern: RegExp;
  /** A paragraph without this word has none of them. */
  readonly needs: string;
  /** The first and the last day on which they are true; null: no such bound. */
  readonly from: CalendarDay | null;
  readonly until: CalendarDay | null;
  /** What happened on the day, for the message. */
  readonly event: string;
  /** What to write since; null where the sentence has to be written anew. */
  readonly instead: string | null;
  /** The words are a title themselves, and so judged inside 《》 too. */
  readonly isTitle: boolean;
  readonly sources: readonly SourceId[];
}

type Given = Pick<DatedPhrase, 'id' | 'pattern' | 'needs' | 'event' | 'sources'>;

function until(day: CalendarDay, given: Given, more: Partial<Pick<DatedPhrase, 'instead' | 'isTitle'>> = {}): DatedPhrase {
  return { ...given, from: null, until: day, instead: more.instead ?? null, isTitle: more.isTitle ?? false };
}

function from(day: CalendarDay, given: Given): DatedPhrase {
  return { ...given, from: day, until: null, instead: null, isTitle: false };
}

/** What a text that was right once keeps, and what a text of that time cannot know. */
export const DATED_PHRASES: readonly DatedPhrase[] = [
  until(20171017, {
    id: 'before-congress-19', needs: '党的十九大', event: '党的十九大已召开', sources: ['T19'],
    pattern: /(?:以(?:更加)?优异(?:的)?成绩)?(?:喜迎|迎接)党的十九大(?:的)?(?:胜利)?(?:召开)?/g,
  }),
  until(20221015, {
    id: 'before-congress-20', needs: '党的二十大', event: '党的二十大已召开', sources: ['S32', 'T20'],
    pattern: /(?:以(?:更加)?优异(?:的)?成绩)?(?:喜迎|迎接)党的二十大(?:的)?(?:胜利)?(?:召开)?/g,
  }),
  until(20210630, {
    id: 'before-centenary', needs: '周年', event: '建党一百周年已过', sources: ['S26'],
    pattern: /(?:以(?:更加)?优异(?:的)?成绩)?(?:喜迎|迎接|庆祝|献礼)(?:中国共产党成立|建党)(?:一百|100)周年(?!大会|活动|以来|之际[^，。]{0,4}(?:曾|已))/g,
  }),
  until(20161026, {
    id: 'general-secretary', needs: '总书记的党中央', event: '党的十八届六中全会后的提法是“核心”', sources: ['T186b'],
    pattern: /以习近平同志为总书记的党中央/g,
  }, { instead: '以习近平同志为核心的党中央' }),
  until(20161026, {
    id: 'supervision-on-trial', needs: '党内监督条例', event: '2016年已有新条例', sources: ['N16', 'T186'],
    pattern: /中国共产党党内监督条例[（(]试行[）)]/g,
  }, { instead: '中国共产党党内监督条例', isTitle: true }),
  from(20171018, { id: 'spirit-of-19', needs: '十九大精神', event: '党的十九大召开', sources: ['T19'], pattern: /党的十九大精神/g }),
  from(20221016, { id: 'spirit-of-20', needs: '二十大精神', event: '党的二十大召开', sources: ['T20'], pattern: /党的二十大精神/g }),
  from(20211111, { id: 'two-establishments', needs: '两个确立', event: '党的十九届六中全会提出', sources: ['N12', 'T196'], pattern: /两个确立/g }),
  from(20161027, { id: 'core', needs: '为核心的党中央', event: '党的十八届六中全会提出', sources: ['T186b'], pattern: /以习近平同志为核心的党中央/g }),
  from(20171018, { id: 'thought', needs: '新时代中国特色社会主义思想', event: '党的十九大提出', sources: ['T19'], pattern: /习近平新时代中国特色社会主义思想/g }),
  from(20210701, { id: 'founding-spirit', needs: '伟大建党精神', event: '建党一百周年大会首次提出', sources: ['N29'], pattern: /伟大建党精神/g }),
  from(20210701, { id: 'centenary', needs: '100周年大会', event: '大会召开', sources: ['N29'], pattern: /庆祝中国共产党成立100周年大会/g }),
  from(20260701, { id: 'anniversary-105', needs: '105周年大会', event: '大会召开', sources: ['T206'], pattern: /庆祝中国共产党成立105周年大会/g }),
  from(20210220, { id: 'history-mobilisation', needs: '党史学习教育动员大会', event: '大会召开', sources: ['S26'], pattern: /党史学习教育动员大会/g }),
];
