import { elementOf, type ElementId } from '../structure/elements';
import type { WordEntry } from './department-words';

/** Whether a paragraph of the element `inner` counts as standing in `outer`: itself, or its phase. */
export function standsIn(inner: ElementId | null, outer: ElementId): boolean {
  if (inner === outer) return true;
  if (inner === null) return false;
  const { level, phase } = elementOf(outer);
  return level === 1 && elementOf(inner).phase === phase;
}

/** Whether there are places in which both entries hold. */
export function meet(a: WordEntry, b: WordEntry): boolean {
  if (a.in.length === 0 || b.in.length === 0) return true;
  return a.in.some((one) => b.in.some((other) => standsIn(one, other) || standsIn(other, one)));
}
