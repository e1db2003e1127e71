import type { FactKind } from '../core/analysis';

/** How far beside a place its words are compared with the value's ends. */
const REACH = 24;

const DIGITS_ONLY = /^[0-9０-９.]+$/;

/**
 * Single characters that a value and its surroundings share because the clerk typed
 * the whole word; any other one may be chance: 其中 before 中山 is no doubled 中.
 */
const LEADS = '第《“（';
const TAILS = '委市县区镇乡局组号会室楼厅条项个份次点稿件场人名年月日时分》”）%';

/**
 * A typed value without what already stands around the place, so that no word is
 * doubled: 中共市水务局党组 typed into 中共X党组 leaves 市水务局, 第三 typed into 第X组
 * leaves 三, 12条 typed into X条 leaves 12. Digits are never taken off, nor a single
 * character of a name.
 * @param before the text before the place
 * @param after the text after it
 */
export function fitValue(value: string, kind: FactKind, before: string, after: string): string {
  const named = kind === 'person';
  const lead = overlap(before.slice(-REACH), value, named ? '' : LEADS);
  const rest = value.slice(lead);
  const tail = overlap(rest, after.slice(0, REACH), named ? '' : TAILS);
  const fitted = rest.slice(0, rest.length - tail);
  // A value that only repeats its surroundings says nothing of its own; it stays as typed.
  return fitted === '' ? value : fitted;
}

/** The length of the longest end of `left` that `right` begins with; a single character only if it is one of `singles`. */
function overlap(left: string, right: string, singles: string): number {
  for (let length = Math.min(left.length, right.length); length > 0; length -= 1) {
    const shared = right.slice(0, length);
    if (!left.endsWith(shared) || DIGITS_ONLY.test(shared)) continue;
    if (length > 1 || singles.includes(shared)) return length;
  }
  return 0;
}
