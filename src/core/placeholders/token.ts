import type { Certainty } from '../analysis';

/** How a blank is written. */
export type Spelling =
  | 'cross' | 'year' | 'phone' | 'star' | 'circle' | 'line' | 'box' | 'letter' | 'someone'
  | 'bracket' | 'slot' | 'spaces';

/** A blank found by its spelling alone, before anything is said about its meaning. */
export interface Token {
  /** UTF-16 offsets in the paragraph's text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly spelling: Spelling;
  readonly certainty: Certainty;
  /** What a named slot calls itself (单位名称 in 【单位名称】); else null. */
  readonly name: string | null;
}

export function token(
  start: number, end: number, spelling: Spelling,
  certainty: Certainty = 'certain', name: string | null = null,
): Token {
  return { start, end, spelling, certainty, name };
}
