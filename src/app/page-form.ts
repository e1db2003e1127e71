import { fontsMissing } from '../wordml/fonts';
import { LOOKS, looksFor } from '../wordml/looks';
import type { FormSettings } from '../core/scaffolds/form';
import type { PageNumbers } from '../host/port';
import type { pageNotesZhCN } from './text/page-notes.zh-CN';

type PageText = typeof pageNotesZhCN;

/**
 * What a person sets by hand so that the page is that of an official document: what
 * no Word of 1.3 lets an add-in do (margins, odd and even pages), and page numbers
 * where they did not go in. Lines for the user.
 *
 * @param numbers null while nobody has asked for page numbers.
 */
export function setByHand(numbers: PageNumbers | null, page: PageText): readonly string[] {
  return numbers === null ? [page.margins] : [page.numbers[numbers], page.margins];
}

/** The fonts of inserted paragraphs that this computer does not have, and what may stand in; those without a substitute in one line. Lines for the user. */
export function missingFontLines(form: FormSettings, isThere: (font: string) => boolean, page: PageText): readonly string[] {
  const missing = fontsMissing(looksFor(form), isThere).map(({ font, uses, substitute }) => ({ said: page.fontOf(font, uses.join(page.separator)), substitute }));
  const lost = missing.filter(({ substitute }) => substitute === null).map(({ said }) => said);
  const lines = missing.flatMap(({ said, substitute }) => (substitute === null ? [] : [page.missingFont(said, substitute)]));
  return lost.length > 0 ? [...lines, page.missingFonts(lost.join(page.separator))] : lines;
}

/** The fonts that a department may set, with the usual one. */
export function usualFonts(): readonly { readonly id: 'titleFont' | 'bodyFont' | 'heading1Font' | 'heading2Font' | 'latinFont'; readonly font: string }[] {
  const { title, body, 'heading-1': first, 'heading-2': second } = LOOKS.roles;
  return [
    { id: 'titleFont', font: title.eastAsia[0] }, { id: 'bodyFont', font: body.eastAsia[0] }, { id: 'heading1Font', font: first.eastAsia[0] },
    { id: 'heading2Font', font: second.eastAsia[0] }, { id: 'latinFont', font: body.ascii[0] },
  ];
}
