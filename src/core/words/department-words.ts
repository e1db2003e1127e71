import type { Severity } from '../analysis';
import type { ElementId } from '../structure/elements';

/** Words that a department writes otherwise. */
export interface WordEntry {
  /** Spellings to be found; plain words, at least one. */
  readonly wrong: readonly string[];
  /** What may stand instead: one is proposed as a fix, of several a person chooses, of none there is only the advice. */
  readonly right: readonly string[];
  readonly why: string | null;
  readonly severity: Severity;
  /** Longer words in which a wrong one is right. */
  readonly unless: readonly string[];
  /** Elements it holds in, a phase with all that is in it; none: everywhere. */
  readonly in: readonly ElementId[];
}

/** What has to stand, or must not stand, in an element. */
export interface ElementEntry {
  readonly element: ElementId;
  /** Groups of words: of each group one has to stand there. */
  readonly mustContain: readonly (readonly string[])[];
  readonly mustNotContain: readonly string[];
  readonly why: string | null;
  readonly severity: Severity;
}

/** 本单位用词: what a department's file says, in its order. */
export interface DepartmentWords {
  readonly words: readonly WordEntry[];
  readonly elements: readonly ElementEntry[];
}

export const NO_DEPARTMENT_WORDS: DepartmentWords = { words: [], elements: [] };

/** How many entries there are in all. */
export function entriesOf({ words, elements }: DepartmentWords): number {
  return words.length + elements.length;
}
