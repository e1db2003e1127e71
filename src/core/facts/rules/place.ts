import type { FactKind } from '../../analysis';
import type { FactRef } from './fact-key';

/** A place to be filled, as the rules for values see it. Offsets are UTF-16 in the paragraph's text. */
export interface FillPlace {
  /** The whole text of the place's paragraph. */
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
  /** The literal text there. */
  readonly text: string;
}

/** What stands for the place: its fact and the kind of its value. */
export interface FillTarget extends FactRef {
  readonly kind: FactKind;
}

/** The text on one side of a place. */
export interface Sides {
  readonly before: string;
  readonly after: string;
}

/** How far beside a place its words are looked at. */
const REACH = 40;

/** The text beside a place, at most 40 UTF-16 units a side. */
export function sidesOf(place: FillPlace): Sides {
  return {
    before: place.paragraph.slice(Math.max(0, place.start - REACH), place.start),
    after: place.paragraph.slice(place.end, place.end + REACH),
  };
}
