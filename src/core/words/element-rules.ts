import type { ElementId } from '../structure/elements';
import type { ElementEntry } from './department-words';
import { wordIndex } from './word-index';

/** A word that must not stand where it does: in the text with this number, from 0. */
export interface Unwanted {
  readonly text: number;
  readonly start: number;
  readonly end: number;
  readonly entry: ElementEntry;
}

/** Words of which one is missing. */
export interface Wanted {
  readonly words: readonly string[];
  readonly entry: ElementEntry;
}

/** All that a department's file says of one element. */
export interface ElementRule {
  readonly element: ElementId;
  /** What is missing in the element's texts, and what is too much. */
  judge(texts: readonly string[]): { readonly wanted: readonly Wanted[]; readonly unwanted: readonly Unwanted[] };
}

/** The rules of entries, one an element. */
export function elementRules(entries: readonly ElementEntry[]): readonly ElementRule[] {
  const byElement = new Map<ElementId, ElementEntry[]>();
  for (const entry of entries) byElement.set(entry.element, [...(byElement.get(entry.element) ?? []), entry]);
  return [...byElement].map(([element, own]) => elementRule(element, own));
}

function elementRule(element: ElementId, entries: readonly ElementEntry[]): ElementRule {
  const groups = entries.flatMap((entry) => entry.mustContain.map((words): Wanted => ({ words, entry })));
  const forbidden = new Map(entries.flatMap((entry) => entry.mustNotContain.map((word) => [word, entry] as const)));
  const index = wordIndex([...groups.flatMap(({ words }) => words), ...forbidden.keys()]);
  return {
    element,
    judge(texts) {
      const seen = new Set<string>();
      const unwanted: Unwanted[] = [];
      for (const [text, content] of texts.entries()) {
        let free = 0;
        for (let at = index.next(content, 0); at !== null; at = index.next(content, at.start + 1)) {
          const { start, words } = at;
          for (const word of words) seen.add(word);
          const bad = start < free ? undefined : words.find((word) => forbidden.has(word));
          const entry = bad === undefined ? undefined : forbidden.get(bad);
          if (bad === undefined || !entry) continue;
          free = start + bad.length;
          unwanted.push({ text, start, end: free, entry });
        }
      }
      return { unwanted, wanted: groups.filter(({ words }) => !words.some((word) => seen.has(word))) };
    },
  };
}
