import type { BlankContext, Recognition } from './context';
import { recogniseDate } from './date-facts';
import { recogniseName } from './name-facts';
import { recogniseNumber } from './number-facts';
import { recogniseOrdinal } from './ordinal-facts';
import { recognisePerson } from './person-facts';
import { recognisePhrase } from './phrase-facts';
import { recogniseField, recogniseSlot } from './slot-facts';
import { guessKind } from './unknown';

/**
 * What one blank stands for, by the words around it; the most telling
 * surroundings are asked first. Never null: a blank nobody knows gets a kind.
 * @param previous what the blank before it in the paragraph is, for lists of names
 */
export function recognise(c: BlankContext, previous: Recognition | null): Recognition {
  const byContext =
    recogniseOrdinal(c) ?? recogniseDate(c) ?? recognisePhrase(c) ?? recogniseNumber(c) ??
    recognisePerson(c, previous) ?? recogniseName(c);
  return recogniseSlot(c, byContext) ?? byContext ?? recogniseField(c) ?? { fact: null, kind: guessKind(c) };
}
