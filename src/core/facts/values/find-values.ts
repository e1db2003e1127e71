import type { FactValue, Placeholder } from '../../analysis';
import type { DocumentSnapshot } from '../../document';
import { numbering } from '../../placeholders/numbering';
import {
  closingStart, documentHints, sentenceNumbers, surroundings, type BlankParagraph,
} from '../../placeholders/surroundings';
import type { ElementId } from '../../structure/elements';
import { contextText, type Recognition } from '../context';
import { knownFact } from '../dictionary';
import { factFinder, type FactFinder } from '../extension';
import { recognise } from '../recognise';
import { reconcile, type Reading } from '../reconcile';
import { educationsAndPlenums } from './educations';
import { namesAgain, namesIn } from './names';
import { rawValue, type RawValue } from './raw-value';
import { quotations } from './quotations';
import { quotedThemes, rooms } from './quoted-themes';
import { settle } from './settle';
import { disjoint, overlap, type Span } from './span';
import { statedValues, type StatedPlace } from './stated';
import { unitNames } from './unit-names';
import { writtenNumbers } from './written-numbers';

/** A paragraph with the stretches that stand as blanks in the contexts of its values. */
interface Scanned extends BlankParagraph {
  /** Which of the tokens are values; the others are blanks. */
  readonly isValue: readonly boolean[];
  readonly stated: readonly StatedPlace[];
}

/**
 * The values that stand in the text for facts, in the order of the
 * text, never overlapping each other or a blank. A value is recognised as a blank in
 * its place would be: each candidate (a written number, a name, a quoted theme, a
 * room) is taken out and the words around it are asked. Names, Arabic counts and
 * dates that the table does not know get ids `other.N` that stay as long as their
 * surroundings do; the text of titles and quotations is left alone.
 *
 * Linear in the length of the text.
 */
export function findValues(
  snapshot: DocumentSnapshot,
  elementOf: readonly (ElementId | null)[],
  placeholders: readonly Placeholder[],
  own: FactFinder = factFinder([]),
): readonly FactValue[] {
  const texts = snapshot.paragraphs.map((p) => p.text);
  const scanned = scan(snapshot, elementOf, placeholders);
  const hints = documentHints(scanned, texts);
  const closing = closingStart(texts);
  const readings: Reading[] = [];
  const spans: { readonly paragraph: number; readonly span: Span; readonly isValue: boolean }[] = [];
  for (const paragraph of scanned) {
    const sentences = sentenceNumbers(paragraph.context);
    let previous: Recognition | null = null;
    paragraph.tokens.forEach((token, n) => {
      const element = elementOf[paragraph.paragraph] ?? null;
      const context = surroundings(paragraph, n, element, closing, hints, sentences[n] ?? 0);
      const recognition: Recognition = recognise(context, previous);
      previous = recognition;
      readings.push({ context, recognition });
      spans.push({ paragraph: paragraph.paragraph, span: token, isValue: paragraph.isValue[n] ?? false });
    });
  }
  const number = numbering();
  const raw: RawValue[] = scanned.flatMap((p) => p.stated.map((s) => statedValue(s, texts[p.paragraph] ?? '')));
  reconcile(readings).forEach((recognition, i) => {
    const place = spans[i];
    const context = readings[i]?.context;
    if (!place || !context) return;
    const { index } = number(recognition, place.paragraph);
    if (!place.isValue) return;
    const { start, end } = place.span;
    const text = (texts[place.paragraph] ?? '').slice(start, end);
    const value = rawValue(recognition, text, context, own);
    if (value) {
      const { fact, kind, label, part, same } = value;
      raw.push({ paragraph: place.paragraph, start, end, text, fact, kind, label, part, index, same });
    }
  });
  return settle(raw.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start));
}

function statedValue({ paragraph, start, end, fact, kind }: StatedPlace, text: string): RawValue {
  return { paragraph, start, end, text: text.slice(start, end), fact, kind, label: knownFact(fact).label, part: null, index: null, same: null };
}

/** What of each paragraph may be a value, and its blanks. Paragraphs without either are left out. */
function scan(
  snapshot: DocumentSnapshot, elementOf: readonly (ElementId | null)[], placeholders: readonly Placeholder[],
): readonly Scanned[] {
  const blanks = byParagraph(placeholders);
  const ofDocument = byParagraph([...unitNames(snapshot, elementOf), ...educationsAndPlenums(snapshot)]);
  const first = snapshot.paragraphs.map(({ text }) => namesIn(text));
  const again = anyOf(new Set(first.flatMap((names, i) => names.map(({ start, end }) => (snapshot.paragraphs[i]?.text ?? '').slice(start, end)))));
  const scanned: Scanned[] = [];
  snapshot.paragraphs.forEach(({ text }, paragraph) => {
    const own = blanks.get(paragraph) ?? [];
    const quotes = quotations(text);
    const candidates = disjoint([
      ...own,
      ...rooms(text), ...quotedThemes(text, quotes),
      ...(first[paragraph] ?? []), ...(again ? namesAgain(text, again) : []),
      ...writtenNumbers(text, quotes),
    ]);
    const taken = (span: Span): boolean => own.some((blank) => overlap(blank, span));
    const stated = [
      ...statedValues(text, quotes, paragraph),
      ...(ofDocument.get(paragraph) ?? []),
    ].filter((s) => !taken(s) && s.end > s.start);
    const settled = disjoint(stated);
    const tokens = candidates.filter((span) => !settled.some((s) => overlap(s, span)));
    if (tokens.length === 0 && settled.length === 0) return;
    const isBlank = new Set<Span>(own);
    scanned.push({
      paragraph,
      tokens: tokens.map(({ start, end }) => ({ start, end, name: null })),
      isValue: tokens.map((span) => !isBlank.has(span)),
      context: contextText(text, tokens),
      stated: settled,
    });
  });
  return scanned;
}

function byParagraph<T extends { readonly paragraph: number }>(places: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const map = new Map<number, T[]>();
  for (const place of places) {
    const list = map.get(place.paragraph);
    if (list) list.push(place);
    else map.set(place.paragraph, [place]);
  }
  return map;
}

/** One expression for all names known, or null. They are Chinese characters and spaces only. */
function anyOf(names: ReadonlySet<string>): RegExp | null {
  return names.size === 0 ? null : new RegExp([...names].sort((a, b) => b.length - a.length).join('|'), 'g');
}
