import { formatChineseNumber } from '../numerals';

/** The span of days in which the meeting was held, as far as the document tells: ISO dates, both inclusive. */
export interface PartyClock {
  readonly from: string;
  readonly to: string;
}

/** Days on which each national congress of the Party opened. Source: the public record. */
const CONGRESSES: readonly (readonly [number, string])[] = [
  [18, '2012-11-08'], [19, '2017-10-18'], [20, '2022-10-16'],
];

/** Plenums of the central committees: congress, number, the day it closed. Source: the public record. */
const PLENUMS: readonly (readonly [number, number, string])[] = [
  [18, 1, '2012-11-15'], [18, 2, '2013-02-28'], [18, 3, '2013-11-12'], [18, 4, '2014-10-23'],
  [18, 5, '2015-10-29'], [18, 6, '2016-10-27'], [18, 7, '2017-10-14'],
  [19, 1, '2017-10-25'], [19, 2, '2018-01-19'], [19, 3, '2018-02-28'], [19, 4, '2019-10-31'],
  [19, 5, '2020-10-29'], [19, 6, '2021-11-11'], [19, 7, '2022-10-12'],
  [20, 1, '2022-10-23'], [20, 2, '2023-02-28'], [20, 3, '2024-07-18'], [20, 4, '2025-10-23'],
  [20, 5, '2026-10-29'],
];

/** The table says nothing of later years: whatever is unknown is not offered. */
const KNOWN_UNTIL = '2027-09-30';

/** Both as Chinese numerals: 二十 and 三 for 二十届三中全会. */
export interface Plenum {
  readonly congress: string;
  readonly plenum: string;
}

/** The number of the last congress (二十) when it is the same over the whole span; else null. */
export function congressOf(clock: PartyClock): string | null {
  const first = lastCongress(clock.from);
  return first !== null && first === lastCongress(clock.to) ? formatChineseNumber(first) : null;
}

/** The last plenum when it is the same over the whole span; else null. */
export function latestPlenum(clock: PartyClock): Plenum | null {
  const first = lastPlenum(clock.from);
  return first !== null && first === lastPlenum(clock.to) ? named(first) : null;
}

/** The last plenum of that number (三) closed before the span's end; null when `numeral` is none. */
export function plenumNumbered(numeral: string, clock: PartyClock): Plenum | null {
  if (clock.to > KNOWN_UNTIL) return null;
  const found = PLENUMS.filter((p) => formatChineseNumber(p[1]) === numeral && p[2] <= clock.to).at(-1);
  return found ? named(found) : null;
}

function lastCongress(day: string): number | null {
  if (day > KNOWN_UNTIL) return null;
  return CONGRESSES.filter((c) => c[1] <= day).at(-1)?.[0] ?? null;
}

function lastPlenum(day: string): readonly [number, number, string] | null {
  if (day > KNOWN_UNTIL) return null;
  return PLENUMS.filter((p) => p[2] <= day).at(-1) ?? null;
}

function named(plenum: readonly [number, number, string]): Plenum {
  return { congress: formatChineseNumber(plenum[0]), plenum: formatChineseNumber(plenum[1]) };
}
