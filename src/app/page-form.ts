import { fontsMissing } from '../wordml/fonts';
import { LOOKS } from '../wordml/looks';
import type { PageNumbers } from '../host/port';
import type { Text } from './text/index';

/**
 * What a person sets by hand so that the page is that of an official document: what
 * no Word of 1.3 lets an add-in do (margins, odd and even pages), and page numbers
 * where they did not go in. Lines for the user.
 *
 * @param numbers null while nobody has asked for page numbers.
 */
export function setByHand(numbers: PageNumbers | null, { page }: Pick<Text, 'page'>): readonly string[] {
  return numbers === null ? [page.margins] : [page.numbers[numbers], page.margins];
}

/** The fonts of inserted paragraphs that this computer does not have, and what may stand in. Lines for the user. */
export function missingFontLines(isThere: (font: string) => boolean, { page }: Pick<Text, 'page'>): readonly string[] {
  return fontsMissing(LOOKS, isThere).map(({ font, uses, substitute }) => page.missingFont(font, uses.join(page.separator), substitute));
}
