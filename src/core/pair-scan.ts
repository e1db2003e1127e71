/** Looks for many words at once. */
export interface PairScan<T> {
  /**
   * Call `visit` at each place of the text where one of the words may begin (its first two
   * characters stand there; rarely two others), with what was listed under it. `visit` returns how
   * many characters it used up; 0 goes on at the next character.
   */
  scan(text: string, visit: (at: number, listed: readonly T[]) => number): void;
}

const SIZE = 0x10000;

/**
 * A scan for hundreds of words. A regular expression tries one word after the other at each
 * character; here two characters are looked up in a table, which costs the same for any number of words.
 */
export function pairScan<T>(words: Iterable<readonly [word: string, listed: T]>): PairScan<T> {
  const table = new Uint16Array(SIZE);
  const lists: T[][] = [[]];
  for (const [word, listed] of words) {
    const at = slot(word.charCodeAt(0), word.charCodeAt(1));
    const list = lists[table[at] ?? 0];
    if (list && list !== lists[0]) list.push(listed);
    else table[at] = lists.push([listed]) - 1;
  }
  return {
    scan(text, visit) {
      const last = text.length - 1;
      let first = text.charCodeAt(0);
      for (let at = 0; at < last; at += 1) {
        const second = text.charCodeAt(at + 1);
        const listed = table[slot(first, second)];
        first = second;
        if (listed === 0) continue;
        const used = visit(at, lists[listed ?? 0] ?? []);
        if (used > 1) {
          at += used - 1;
          first = text.charCodeAt(at + 1);
        }
      }
    },
  };
}

function slot(first: number, second: number): number {
  return ((first << 6) ^ (first >> 7) ^ second) & (SIZE - 1);
}
