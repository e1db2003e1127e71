import type { CalendarDay, DaySpan } from './calendar-day';
import type { SourceId } from './sources';

/** A congress of the Party or a plenum of its Central Committee. */
export interface PartyMeeting extends DaySpan {
  /** The congress's number: 20 for 二十大 and for 二十届…中全会. */
  readonly congress: number;
  /** The plenum's number; null for the congress itself. */
  readonly plenum: number | null;
  readonly short: string;
  readonly sources: readonly SourceId[];
}

const NUMBERS: ReadonlyMap<number, string> = new Map([[18, '十八'], [19, '十九'], [20, '二十']]);

function congress(number: number, from: CalendarDay, to: CalendarDay, sources: readonly SourceId[]): PartyMeeting {
  return { congress: number, plenum: null, short: `党的${NUMBERS.get(number) ?? ''}大`, from, to, sources };
}

function plenum(of: number, number: number, from: CalendarDay, to: CalendarDay, sources: readonly SourceId[]): PartyMeeting {
  return { congress: of, plenum: number, short: `${NUMBERS.get(of) ?? ''}届${'一二三四五六七'.charAt(number - 1)}中全会`, from, to, sources };
}

/**
 * In the order of time, from 2012. A meeting without a source of its days (十八届二中, 十九届一中,
 * 二十届一中, 二十届三中) is left out: nothing is concluded from it.
 */
export const PARTY_MEETINGS: readonly PartyMeeting[] = [
  congress(18, 20121108, 20121114, ['T18']),
  plenum(18, 1, 20121115, 20121115, ['T18b']),
  plenum(18, 3, 20131109, 20131112, ['T183']),
  plenum(18, 4, 20141020, 20141023, ['T184']),
  plenum(18, 5, 20151026, 20151029, ['T18b']),
  plenum(18, 6, 20161024, 20161027, ['T186']),
  plenum(18, 7, 20171011, 20171014, ['T187']),
  congress(19, 20171018, 20171024, ['T19']),
  plenum(19, 2, 20180118, 20180119, ['T192']),
  // The source says the end of February.
  plenum(19, 3, 20180226, 20180228, ['T193']),
  plenum(19, 4, 20191028, 20191031, ['T194']),
  plenum(19, 5, 20201026, 20201029, ['T195']),
  plenum(19, 6, 20211108, 20211111, ['T196']),
  plenum(19, 7, 20221009, 20221012, ['T197']),
  congress(20, 20221016, 20221022, ['T20']),
  // The source has the first day only.
  plenum(20, 2, 20230226, 20230228, ['T202']),
  plenum(20, 4, 20251020, 20251023, ['T204']),
  plenum(20, 5, 20261026, 20261029, ['T205']),
];
