import type { WordEntry } from './department-words';
import type { ElementRule } from './element-rules';

/** A wrong word in a text; offsets are UTF-16 units. */
export interface WordHit {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly entry: WordEntry;
}

/** A department's words made ready for finding. */
export interface WordRules {
  /** The wrong words of a text, by place, without overlaps, of those at one place the longest. `holds` says which entries count there. */
  find(text: string, holds: (entry: WordEntry) => boolean): readonly WordHit[];
  readonly elements: readonly ElementRule[];
}

export const NO_WORD_RULES: WordRules = { find: () => [], elements: [] };
