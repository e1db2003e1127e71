import { FORMULAS, type Formula } from '../../packs/formulas';
import { looksAlike } from '../../packs/look-alikes';

/** A stretch of text that is a formula but for one slip; offsets in UTF-16 units. */
export interface NearFormula {
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

/** How many characters of the formula may give way to how many of the text; two only where the formula is long. */
const SLIPS: readonly (readonly [number, number])[] = [[1, 1], [2, 2], [1, 0], [0, 1], [2, 0], [0, 2], [2, 1], [1, 2]];

const LONG = 11;

/** Half a formula, and of which formulas: around it the other half is looked for. */
export interface HalfFormula {
  readonly word: string;
  readonly leftOf: readonly Formula[];
  readonly rightOf: readonly Formula[];
}

const HALVES = new Set(FORMULAS.flatMap(({ left, right }) => [left, right]));

export const HALF_FORMULAS: readonly HalfFormula[] = [...HALVES].map((word) => ({
  word,
  leftOf: FORMULAS.filter(({ left }) => word === left),
  rightOf: FORMULAS.filter(({ right }) => word === right),
}));

/** Add to `found` the formulas written with one slip around a half of them at `at`; of two that overlap the longer stays. */
export function addNearFormulas(found: NearFormula[], text: string, at: number, { word, leftOf, rightOf }: HalfFormula): void {
  for (const formula of rightOf) add(found, slipBefore(text, at, formula));
  for (const formula of leftOf) add(found, slipAfter(text, at + word.length, formula));
}

/** Halves come in the order of the text, so that only the last few found can overlap. */
const LAST = 4;

function add(found: NearFormula[], near: NearFormula | null): void {
  if (!near) return;
  for (let i = found.length - 1; i >= 0 && i >= found.length - LAST; i -= 1) {
    const other = found[i];
    if (!other || other.start >= near.end || near.start >= other.end) continue;
    if (other.right.length < near.right.length) found[i] = near;
    return;
  }
  found.push(near);
}

/** The right half, one slip off, where the left half ends at `from`. */
function slipAfter(text: string, from: number, formula: Formula): NearFormula | null {
  const { left, right } = formula;
  let same = 0;
  while (same < right.length && text.charCodeAt(from + same) === right.charCodeAt(same)) same += 1;
  if (same === right.length) return null;
  for (const [ours, theirs] of SLIPS) {
    const kept = right.slice(same + ours);
    const end = from + same + theirs + kept.length;
    if (same + ours > right.length || end > text.length || !text.startsWith(kept, end - kept.length)) continue;
    const written = text.slice(from + same, from + same + theirs);
    if (!isSlip(right.slice(same, same + ours), written, kept.length, formula, text.charAt(from + same - 1))) continue;
    return { start: from - left.length, end, right: left + right };
  }
  return null;
}

/** The left half, one slip off, where the right half begins at `to`. */
function slipBefore(text: string, to: number, formula: Formula): NearFormula | null {
  const { left, right } = formula;
  let same = 0;
  while (same < left.length && text.charCodeAt(to - 1 - same) === left.charCodeAt(left.length - 1 - same)) same += 1;
  if (same === left.length) return null;
  for (const [ours, theirs] of SLIPS) {
    const kept = left.length - same - ours;
    const start = to - same - theirs - kept;
    if (kept < 0 || start < 0 || !text.startsWith(left.slice(0, kept), start)) continue;
    const written = text.slice(to - same - theirs, to - same);
    if (!isSlip(left.slice(kept, kept + ours), written, kept, formula, text.charAt(to - same))) continue;
    return { start, end: to + right.length, right: left + right };
  }
  return null;
}

/** Particles that loosen a formula on purpose: 中国特色的社会主义. */
const PARTICLES = '的之地得与和及或';

/**
 * Whether `written` for `right` is a slip of the hand. `kept` is what of the half stands beyond
 * it: at the edge of a formula another word may begin (历史进程中民族伟大复兴), so that only
 * look-alikes count there. `beside` is the character on the near side.
 */
function isSlip(right: string, written: string, kept: number, { left, right: second, loose }: Formula, beside: string): boolean {
  if (!/^[㐀-鿿]*$/.test(right + written)) return false;
  const long = left.length + second.length >= LONG;
  if (right.length === 2 && written === right.charAt(1) + right.charAt(0)) return true;
  if (right.length === 1 && written.length === 1 && looksAlike(written, right)) return true;
  if (kept < 2) return false;
  if (right === '') return written.length === 1 && (written === beside || (loose && !PARTICLES.includes(written)));
  // A word left out of the middle may be left out on purpose: 以人民为中心的思想.
  if (written === '') return right.length === 1 || (loose && long);
  return loose && (long || (right.length === 1 && written.length === 1));
}
