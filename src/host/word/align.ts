import type { DocumentSnapshot } from '../../core/document';
import type { Change } from '../port';
import type { Expectation } from './aftermath';

/** How the document after a change relates to what was expected of it. */
export interface Alignment {
  /** The real index of an expected paragraph. */
  readonly indexOf: (expected: number) => number;
  /** Paragraphs were to be removed, and change tracking keeps them in sight. */
  readonly removalTracked: boolean;
}

function shiftedFrom(gap: number, by: number, removalTracked: boolean): Alignment {
  return { indexOf: (expected) => (expected >= gap ? expected + by : expected), removalTracked };
}

/**
 * Word may leave one empty paragraph where it should not: the last one of a body
 * or a cell is never removed, only emptied, and one beside an insertion may resist.
 * Null: paragraphs came or went that the change does not explain.
 */
export function align(after: DocumentSnapshot, expectation: Expectation, { remove }: Change): Alignment | null {
  const { inserted, texts } = expectation;
  const surplus = after.paragraphs.length - texts.length;
  if (surplus === 0) return shiftedFrom(0, 0, false);
  const text = (paragraph: number): string | undefined => after.paragraphs[paragraph]?.text;
  if (remove !== undefined && surplus === remove.expected.length) {
    const stillThere = remove.expected.every((expected, i) => text(remove.paragraph + i) === expected);
    if (stillThere && remove.expected.some((expected) => expected !== '')) return shiftedFrom(remove.paragraph, surplus, true);
  }
  if (surplus !== 1) return null;
  const gaps = [
    ...(remove === undefined ? [] : [remove.paragraph]),
    ...(inserted === null ? [] : [inserted.paragraph + inserted.count, inserted.paragraph]),
  ];
  const gap = gaps.find((paragraph) => text(paragraph) === '');
  return gap === undefined ? null : shiftedFrom(gap, 1, false);
}
