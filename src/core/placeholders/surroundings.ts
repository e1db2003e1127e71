import { around, type BlankContext, type ContextText, type DocumentHints } from '../facts/context';
import { OWN_PLACE_SUFFIX } from '../facts/name-facts';
import { elementOf as modelElement, type ElementId } from '../structure/elements';

/** A paragraph that has blanks, or values that are read as if they were. */
export interface BlankParagraph {
  readonly paragraph: number;
  readonly tokens: readonly { readonly start: number; readonly end: number; readonly name: string | null }[];
  readonly context: ContextText;
}

/** A title, a signature or a date alone is not longer. */
const BARE_LENGTH = 60;
/** Signature and date stand among so many last paragraphs that have text. */
const CLOSING_PARAGRAPHS = 5;
const OPENING_PARAGRAPHS = 6;

/** The number of the first of the closing paragraphs. */
export function closingStart(texts: readonly string[]): number {
  let left = CLOSING_PARAGRAPHS;
  for (let i = texts.length - 1; i >= 0; i--) {
    if ((texts[i] ?? '').trim() !== '' && --left === 0) return i;
  }
  return 0;
}

/** What the opening and the signature say of the whole document. */
export function documentHints(blanks: readonly BlankParagraph[], texts: readonly string[]): DocumentHints {
  const closing = closingStart(texts);
  const frame = blanks.filter((b) => isBare(b.context.text) && (b.paragraph >= closing || b.paragraph < OPENING_PARAGRAPHS));
  let ownSuffix: string | null = null;
  for (const { context } of frame) {
    if (ownSuffix !== null) break;
    // ××市××县: the last place of the first name is the unit's own.
    for (const place of context.places) {
      ownSuffix = OWN_PLACE_SUFFIX.exec(context.text.slice(place + 1, place + 5))?.[1] ?? ownSuffix;
    }
  }
  // A long title stands in several lines, and its last one has the genre.
  const titled = texts.slice(0, OPENING_PARAGRAPHS).some((text) => isBare(text) && /报告[）)]?\s*$/.test(text.slice(-20)));
  return { ownSuffix, isReport: titled };
}

/** Whether a text is short and no sentence: a title, a signature, a date. */
export function isBare(text: string): boolean {
  return text.length <= BARE_LENGTH && !/[，。；]/.test(text);
}

/** What the recognisers are told of the blank number `n` of a paragraph. */
export function surroundings(
  blank: BlankParagraph, n: number, element: ElementId | null, closing: number, document: DocumentHints, sentence: number,
): BlankContext {
  const at = blank.context.places[n] ?? 0;
  return {
    paragraph: blank.paragraph,
    ...around(blank.context.text, at),
    sentence,
    name: blank.tokens[n]?.name ?? null,
    element,
    phase: element === null ? null : modelElement(element).phase,
    bare: isBare(blank.context.text),
    closing: blank.paragraph >= closing,
    document,
  };
}

/** For each blank of the paragraph, how many sentences end before it. One pass. */
export function sentenceNumbers({ text, places }: ContextText): readonly number[] {
  const ends: number[] = [];
  for (const { index } of text.matchAll(/[。！？]/g)) ends.push(index);
  let sentence = 0;
  return places.map((place) => {
    while (sentence < ends.length && (ends[sentence] ?? place) < place) sentence++;
    return sentence;
  });
}
