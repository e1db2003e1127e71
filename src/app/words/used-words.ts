import { NO_DEPARTMENT_WORDS, type DepartmentWords } from '../../core/words/department-words';
import { NO_WORD_RULES, type WordRules } from '../../core/words/rules';

/** A file that somebody imported on this computer. */
export interface ImportedWords {
  readonly name: string;
  /** As it was imported, to be given out again. */
  readonly text: string;
  readonly words: DepartmentWords;
}

/** 本单位用词 of this pane: what is served beside it, what was imported, and both made ready. */
export interface UsedWords {
  readonly served: DepartmentWords;
  readonly imported: ImportedWords | null;
  readonly rules: WordRules;
  /** Why the file that is served, or the one kept on this computer, is not used; lines in Chinese. */
  readonly faults: WordsFaults;
}

export interface WordsFaults {
  readonly served: readonly string[];
  readonly kept: readonly string[];
}

export const NO_FAULTS: WordsFaults = { served: [], kept: [] };
export const NO_USED_WORDS: UsedWords = { served: NO_DEPARTMENT_WORDS, imported: null, rules: NO_WORD_RULES, faults: NO_FAULTS };
