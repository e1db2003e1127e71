import { attendanceViolations } from './attendance-constraints';
import { dateViolations } from './date-constraints';
import type { ValueMap } from './fact-key';
import { nameViolations } from './name-constraints';
import { numberViolations } from './number-constraints';
import type { Rule, Violation } from './violation';

const RULES: readonly Rule[] = [numberViolations, attendanceViolations, dateViolations, nameViolations];

/**
 * What of the values breaks a constraint of the fact table. The values are accepted
 * all the same.
 * @param values by fact key (see `factKey`): what is typed, over what stands in the text
 * @param typed the keys that were typed just now; a violation is told at the first of
 *   its values that is one of them
 */
export function violations(values: ValueMap, typed: ReadonlySet<string> = new Set()): readonly Violation[] {
  return RULES.flatMap((rule) => rule(values)).map((found) => {
    const key = found.keys.find((k) => typed.has(k)) ?? found.key;
    return key === found.key ? found : { ...found, key };
  });
}
