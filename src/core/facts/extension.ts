import type { FactGroup, FactKind } from '../analysis';
import type { BlankContext } from './context';

/**
 * A fact of a department's own, beside the table: what stands right before its
 * blanks and right after them (without spaces), and how it is listed.
 */
export interface FactExtension {
  /** Letters, digits and dots, beginning with a letter; no id of the table, not `other.N`. */
  readonly id: string;
  readonly label: string;
  readonly group: FactGroup;
  readonly kind: FactKind;
  /** Texts one of which ends right before the blank; none given: anything may. */
  readonly before: readonly string[];
  /** Texts one of which begins right after the blank; none given: anything may. */
  readonly after: readonly string[];
  readonly format?: string;
  readonly example?: string;
}

/** Tells a department's own fact from the words around a blank, or null. */
export type FactFinder = (context: Pick<BlankContext, 'before' | 'after'>) => FactExtension | null;

const NOBODY: FactFinder = () => null;

/** Of the facts whose words stand around a blank, the one with the longest words counts; of equals the first. */
export function factFinder(facts: readonly FactExtension[]): FactFinder {
  if (facts.length === 0) return NOBODY;
  return ({ before, after }) => {
    let best: FactExtension | null = null;
    let length = 0;
    for (const fact of facts) {
      const left = longest(fact.before, (words) => before.endsWith(words));
      const right = longest(fact.after, (words) => after.startsWith(words));
      if (left === null || right === null || left + right <= length) continue;
      best = fact;
      length = left + right;
    }
    return best;
  };
}

/** The length of the longest text that fits; 0 when none is asked for, null when none fits. */
function longest(words: readonly string[], fits: (words: string) => boolean): number | null {
  if (words.length === 0) return 0;
  const fitting = words.filter(fits).map((w) => w.length);
  return fitting.length === 0 ? null : Math.max(...fitting);
}
