/** Where some of the words begin, and which of them do, longest first. */
export interface WordsAt {
  readonly start: number;
  readonly words: readonly string[];
}

/** Finds thousands of plain words in a text in one pass. */
export interface WordIndex {
  /** The first place from `from` on where any of the words begins, or null. */
  next(text: string, from: number): WordsAt | null;
}

const NOWHERE: WordIndex = { next: () => null };

/**
 * An index of words. A place is looked at only when its first two units begin a word (told by
 * one table, wrongly once in a hundred times); then one look-up for each length that such words
 * have. So the time is linear in the text, whatever the number of words.
 */
export function wordIndex(words: Iterable<string>): WordIndex {
  const known = new Set(words);
  known.delete('');
  if (known.size === 0) return NOWHERE;
  const alone = new Set<number>();
  const begins = new Uint8Array(PAIRS);
  const lengths = new Map<number, number[]>();
  for (const word of known) {
    const unit = word.charCodeAt(0);
    if (word.length === 1) {
      alone.add(unit);
      continue;
    }
    const key = pair(unit, word.charCodeAt(1));
    begins[key] = 1;
    const of = lengths.get(key) ?? [];
    if (!of.includes(word.length)) lengths.set(key, [...of, word.length].sort((a, b) => b - a));
  }
  return {
    next(text, from) {
      for (let start = from; start < text.length; start += 1) {
        const unit = text.charCodeAt(start);
        const key = pair(unit, text.charCodeAt(start + 1));
        const single = alone.size > 0 && alone.has(unit);
        if (begins[key] !== 1 && !single) continue;
        const found: string[] = [];
        for (const length of lengths.get(key) ?? []) {
          const stands = text.slice(start, start + length);
          if (stands.length === length && known.has(stands)) found.push(stands);
        }
        if (single) found.push(text.charAt(start));
        if (found.length > 0) return { start, words: found };
      }
      return null;
    },
  };
}

const PAIRS = 1 << 18;

/** Two units as one small number; that others give the same one costs a look-up, no more. NaN counts as 0. */
function pair(a: number, b: number): number {
  return ((a << 7) ^ b ^ (a >> 4)) & (PAIRS - 1);
}
