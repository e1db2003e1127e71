import type { DocumentSnapshot } from '../document';
import { PHASES, type Phase } from './elements';
import { openingOf } from './opening';
import { OPENING_PATTERNS } from './recognition';

/** One part may be named by chance; two of one phase tell it. */
const ENOUGH = 2;

/** Parts beyond these add nothing to what the first ones say. */
const MOST = 20;

/**
 * The phase to which the numbered parts in paragraphs `from` … `to` (exclusive)
 * belong, for a heading whose own words do not say it (二、动真碰硬抓会风). Null
 * unless one phase has at least two parts there and more than any other.
 */
export function phaseOfParts(snapshot: DocumentSnapshot, from: number, to: number): Phase | null {
  const parts: string[] = [];
  for (let i = from; i < to && parts.length < MOST; i += 1) {
    const paragraph = snapshot.paragraphs[i];
    if (!paragraph || paragraph.tableDepth > 0) continue;
    const { mark, headingLevel, words } = openingOf(paragraph);
    if (mark !== null || headingLevel > 1) parts.push(words);
  }
  const counts = PHASES.map(({ id }) => ({
    id,
    count: OPENING_PATTERNS[id].filter(({ pattern }) => parts.some((words) => pattern.test(words))).length,
  })).sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first && second && first.count >= ENOUGH && first.count > second.count ? first.id : null;
}
