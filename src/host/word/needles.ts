import type { DocumentSnapshot, Place } from '../../core/document';

/** Word's Find takes 255 characters at most, escapes counted (pitfall 1). */
const LONGEST_SEARCH = 255;
/** A needle that occurs more often makes Word build as many ranges: too slow. */
const MOST_HITS = 2000;

/** Where a needle stands: which paragraph and offset. */
export interface Occurrence {
  readonly paragraph: number;
  readonly start: number;
}

/**
 * How a place is found, by searches for literal texts:
 * ends: its first and its last character; token: all of it; point: a place without
 * characters, by the character before it (null: the paragraph's start).
 */
export type Route =
  | { readonly kind: 'ends'; readonly first: string; readonly last: string }
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'point'; readonly before: string | null };

function firstCharacter(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0);
}

/** The last character, a pair of surrogates being one. */
function lastCharacter(text: string): string {
  const low = text.charCodeAt(text.length - 1);
  const high = text.charCodeAt(text.length - 2);
  const isPair = low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff;
  return text.slice(isPair ? -2 : -1);
}

/** A text for Word's Find, taken literally: ^ begins a code, and tabs and line breaks are codes (pitfall 3). */
export function searchText(needle: string): string {
  return needle.replaceAll('^', '^^').replaceAll('\t', '^t').replaceAll('\v', '^l');
}

/** All places of a needle, from left to right and without overlap, as Word's Find returns its hits. */
export function occurrences(snapshot: DocumentSnapshot, needle: string, only?: number): Occurrence[] {
  const found: Occurrence[] = [];
  snapshot.paragraphs.forEach(({ text }, paragraph) => {
    if (only !== undefined && only !== paragraph) return;
    let start = text.indexOf(needle);
    while (start >= 0) {
      found.push({ paragraph, start });
      start = text.indexOf(needle, start + needle.length);
    }
  });
  return found;
}

/** What is known of a snapshot's needles: a fill of many places asks for the same few again and again. */
const frequent = new WeakMap<DocumentSnapshot, Map<string, boolean>>();

function isTooFrequent(needle: string, known: DocumentSnapshot | null): boolean {
  if (known === null) return false;
  const needles = frequent.get(known) ?? new Map<string, boolean>();
  frequent.set(known, needles);
  const answer = needles.get(needle) ?? occurrences(known, needle).length > MOST_HITS;
  needles.set(needle, answer);
  return answer;
}

/**
 * The road to a place. `known` is the document as it was last read, if it was: it
 * tells what stands before a point and which needles are too frequent; when it is
 * out of date the counts will not agree, and the place is searched in its paragraph.
 */
export function routeTo(place: Place, known: DocumentSnapshot | null): Route {
  const { expected } = place;
  if (expected === '') {
    const before = known?.paragraphs[place.paragraph]?.text.slice(0, place.start) ?? '';
    return { kind: 'point', before: place.start === 0 || before === '' ? null : lastCharacter(before) };
  }
  const ends: Route = { kind: 'ends', first: firstCharacter(expected), last: lastCharacter(expected) };
  const isLong = expected.length > ends.first.length;
  const fits = searchText(expected).length <= LONGEST_SEARCH;
  if (isLong && fits && (isTooFrequent(ends.first, known) || isTooFrequent(ends.last, known))) {
    return { kind: 'token', token: expected };
  }
  return ends;
}

/** What a route searches for. */
export function needlesOf(route: Route): readonly string[] {
  switch (route.kind) {
    case 'ends':
      return route.first === route.last ? [route.first] : [route.first, route.last];
    case 'token':
      return [route.token];
    case 'point':
      return route.before === null ? [] : [route.before];
  }
}
