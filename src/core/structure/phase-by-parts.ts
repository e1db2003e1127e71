import type { DocumentSnapshot } from '../document';
import { ELEMENTS, PHASES, type Phase } from './elements';
import { openingOf } from './opening';
import { BODY_PATTERNS, OPENING_PATTERNS } from './recognition';

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
  return most((id) => OPENING_PATTERNS[id].filter(({ pattern }) => parts.some((words) => pattern.test(words))).length);
}

/**
 * The phase that the sentences of paragraphs `from` … `to` (exclusive) tell, for a heading whose
 * words and parts do not say it (二、动真碰硬，开出新气象): at least two of its elements in their
 * usual sentences, and more than of any other phase.
 */
export function phaseOfSentences(snapshot: DocumentSnapshot, from: number, to: number): Phase | null {
  const texts = snapshot.paragraphs.slice(from, Math.min(to, from + MOST)).map(({ text }) => text);
  return most((phase) => ELEMENTS.filter(({ id, phase: own }) => {
    const pattern = own === phase ? BODY_PATTERNS[id] : undefined;
    return pattern !== undefined && texts.some((text) => pattern.test(text));
  }).length);
}

function most(count: (phase: Phase) => number): Phase | null {
  const [first, second] = PHASES.map(({ id }) => ({ id, count: count(id) })).sort((a, b) => b.count - a.count);
  return first && second && first.count >= ENOUGH && first.count > second.count ? first.id : null;
}
