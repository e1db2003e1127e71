import type { DepartmentWords, WordEntry } from './department-words';
import { elementRules } from './element-rules';
import type { WordHit, WordRules } from './rules';
import { wordIndex } from './word-index';

/** A longer word around a wrong one, which stands `before` units into it. */
interface Excuse {
  readonly text: string;
  readonly before: number;
}

interface Meaning {
  readonly entry: WordEntry;
  readonly excuses: readonly Excuse[];
}

/** Make words ready; once for a file, since there may be thousands. */
export function wordRules({ words, elements }: DepartmentWords): WordRules {
  const meanings = new Map<string, Meaning[]>();
  for (const entry of words) {
    for (const word of entry.wrong) {
      // What is right may hold what is wrong (党组 → 局党组): there it is right.
      const excuses = [...entry.unless, ...entry.right].flatMap((text) => excusesIn(text, word));
      meanings.set(word, [...(meanings.get(word) ?? []), { entry, excuses }]);
    }
  }
  const index = wordIndex(meanings.keys());
  return {
    find(text, holds) {
      const hits: WordHit[] = [];
      for (let at = index.next(text, 0); at !== null;) {
        const { start } = at;
        const hit = firstOf(at.words, (word): WordHit | null => {
          const meaning = meanings.get(word)?.find(({ entry, excuses }) => holds(entry) && !excuses.some((e) => text.startsWith(e.text, start - e.before) && start >= e.before));
          return meaning ? { start, end: start + word.length, word, entry: meaning.entry } : null;
        });
        if (hit) hits.push(hit);
        at = index.next(text, hit?.end ?? start + 1);
      }
      return hits;
    },
    elements: elementRules(elements),
  };
}

function firstOf<A, B>(all: readonly A[], get: (one: A) => B | null): B | null {
  for (const one of all) {
    const got = get(one);
    if (got !== null) return got;
  }
  return null;
}

function excusesIn(text: string, word: string): readonly Excuse[] {
  const found: Excuse[] = [];
  for (let before = text.indexOf(word); before >= 0; before = text.indexOf(word, before + 1)) found.push({ text, before });
  return found;
}
