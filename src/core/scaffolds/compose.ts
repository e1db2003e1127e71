import type { Block } from './block';
import { printNumber, type PrintedStyle } from './numbering';
import type { Scaffold } from './scaffold';
import { titleLines } from './title-lines';

/** The number an element gets; null where it takes none. */
export interface GivenNumber {
  readonly printed: PrintedStyle;
  readonly value: number;
}

/**
 * A scaffold as the paragraph to insert. Only after （一） does its lead become a
 * heading in 楷体: 一是 is prose, and 1. is the third level, in the type of the body
 * (GB/T 9704-2012 7.3.3).
 */
export function composeBlock(scaffold: Scaffold, number: GivenNumber | null): Block {
  const printed = number ? printNumber(number.printed, number.value) : '';
  if (scaffold.lead === undefined) return { role: scaffold.role, text: printed + scaffold.text };
  const lead = printed + scaffold.lead;
  return number === null || number.printed.style === 'bracketed'
    ? { role: scaffold.role, lead, text: scaffold.text }
    : { role: 'body', text: lead + scaffold.text };
}

/** A scaffold's text without its heading, for a heading that stands there with nothing under it. */
function textOnly(scaffold: Scaffold): Block {
  return { role: 'body', text: scaffold.text };
}

/**
 * An element's paragraphs. The number stands before the first; a long title is broken
 * by meaning into lines of their own (GB/T 9704-2012 7.3.1).
 *
 * @param underHeading its heading stands there already: the first brings its text alone.
 */
export function composeElement(scaffolds: readonly Scaffold[], number: GivenNumber | null, underHeading: boolean): readonly Block[] {
  return scaffolds.flatMap((scaffold, i): readonly Block[] => {
    if (scaffold.role === 'title') return titleLines(scaffold.text).map((text) => ({ role: 'title', text }));
    if (i > 0) return [composeBlock(scaffold, null)];
    if (!underHeading) return [composeBlock(scaffold, number)];
    // A heading on a line of its own brings nothing but itself.
    return scaffold.text === '' ? [] : [textOnly(scaffold)];
  });
}
