import { parseAmount } from './counts';
import type { ValueMap } from './fact-key';

const MEASURE = /(?:人次|个|条|项|份|次|点|稿|件|篇|人|名|位|大)$/;

/** The number that a value of the map is, typed with its measure word or without; null when it is unknown or none. */
export function amountOf(values: ValueMap, key: string): number | null {
  const value = values.get(key);
  return value === undefined ? null : parseAmount(value.trim().replace(/^共/, '').replace(MEASURE, ''));
}
