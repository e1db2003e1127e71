import type { Counted, UsualContent } from './usual-content';

/** What may stand right before a measure word: digits of either kind, about (余), a blank in one of its spellings. */
const BEFORE_MEASURE: ReadonlySet<number> = new Set(
  Array.from('0123456789０１２３４５６７８９〇○零一二三四五六七八九十百千两余多几数XxＸｘ×*＊_＿□某N)）]】}', (ch) => ch.charCodeAt(0)),
);
const SPACE = 32;

/** How far the words counted may stand before and after the measure word, in UTF-16 units. */
const BEFORE = 40;
const AFTER = 20;

/**
 * Whether a paragraph says it. Words are found natively and only what stands
 * around them is tried: most paragraphs hold none.
 */
export function says(text: string, { words = [], counted = [], said }: UsualContent): boolean {
  if (words.some((word) => text.includes(word))) return true;
  if (counted.some((count) => counts(text, count))) return true;
  if (!said) return false;
  for (let at = text.indexOf(said.near); at >= 0; ) {
    const stop = text.indexOf('。', at);
    if (said.pattern.test(text.slice(text.lastIndexOf('。', at) + 1, stop < 0 ? text.length : stop))) return true;
    at = stop < 0 ? -1 : text.indexOf(said.near, stop);
  }
  return false;
}

function counts(text: string, { measures, of }: Counted): boolean {
  for (const measure of measures) {
    for (let at = text.indexOf(measure); at >= 0; at = text.indexOf(measure, at + 1)) {
      const before = text.charCodeAt(at - 1);
      if (!BEFORE_MEASURE.has(before === SPACE ? text.charCodeAt(at - 2) : before)) continue;
      const from = Math.max(text.lastIndexOf('。', at) + 1, at - BEFORE);
      const stop = text.indexOf('。', at);
      if (!of || of.test(text.slice(from, Math.min(stop < 0 ? text.length : stop, at + AFTER)))) return true;
    }
  }
  return false;
}
