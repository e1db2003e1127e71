import { elementOf, type ElementId } from '../structure/elements';
import type { Block } from './block';
import { scaffoldOf } from './library';
import { printNumber, type PrintedStyle } from './numbering';
import type { Scaffold } from './scaffold';

/** The number an element gets; null where it takes none. */
export interface GivenNumber {
  readonly printed: PrintedStyle;
  readonly value: number;
}

/** Whether an element opens with a number: a phase's heading, or a scaffold with a lead. */
export function takesNumber(id: ElementId): boolean {
  return elementOf(id).level === 1 || scaffoldOf(id)?.lead !== undefined;
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
export function textOnly(scaffold: Scaffold): Block {
  return { role: 'body', text: scaffold.text };
}
