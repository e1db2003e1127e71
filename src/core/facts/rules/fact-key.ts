import type { FactPart } from '../../analysis';

/** What a value belongs to: the same fact, part and index are the same value (DESIGN §3). */
export interface FactRef {
  readonly fact: string;
  readonly part: FactPart | null;
  readonly index: number | null;
}

/** A fact, its index and its part as one text: `meeting.date:month`, `members#0`, `talk.total`. */
export function factKey({ fact, part, index }: FactRef): string {
  return `${fact}${index === null ? '' : `#${index}`}${part === null ? '' : `:${part}`}`;
}

/** Values by fact key. */
export type ValueMap = ReadonlyMap<string, string>;
