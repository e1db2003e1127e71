import type { DocumentSnapshot, Place } from '../../core/document';
import { HostError } from '../port';
import { needlesOf, occurrences, routeTo, searchText, type Occurrence, type Route } from './needles';
import { loadParagraphs, plainText, snapshotOf } from './read';

/** A place as Word's objects: ranges of its first and last character, or the point to write at. */
export type Located =
  | { readonly kind: 'range'; readonly first: Word.Range; readonly last: Word.Range }
  | { readonly kind: 'point'; readonly after: Word.Range | null; readonly paragraph: Word.Paragraph };

/** The document as it was when the places were found. */
export interface LocatedDocument {
  readonly paragraphs: Word.ParagraphCollection;
  readonly snapshot: DocumentSnapshot;
  /** One for each place asked for, in that order. */
  readonly places: readonly Located[];
}

interface Hit extends Occurrence {
  readonly range: Word.Range;
}

/** Hits of one needle by where they stand; null where they could not be told apart. */
type HitMap = ReadonlyMap<string, Word.Range> | null;

const key = ({ paragraph, start }: Occurrence): string => `${paragraph}:${start}`;

function search(where: Word.Body | Word.Paragraph, needle: string): Word.RangeCollection {
  const hits = where.search(searchText(needle), { matchCase: true });
  hits.load('items/text');
  return hits;
}

/**
 * Pair hits with what the texts say. Word's Find may ignore width, case and the
 * shape of quotes, so hits that are not the needle itself are dropped first; then
 * both lists are in document order, and they must be equally long.
 */
function pair(hits: Word.RangeCollection, needle: string, expected: readonly Occurrence[]): readonly Hit[] | null {
  const same = hits.items.filter((hit) => plainText(hit.text) === needle);
  if (same.length !== expected.length) return null;
  return same.flatMap((range, i) => {
    const at = expected[i];
    return at === undefined ? [] : [{ ...at, range }];
  });
}

function stale(places: readonly Place[], message: string): HostError {
  const ranges = places.map(({ paragraph, start, end }) => ({ paragraph, start, end }));
  return new HostError('stale', message, { written: 'none', stale: ranges });
}

/** Whether the text still says what the place expects. */
function holds(snapshot: DocumentSnapshot, { paragraph, start, end, expected }: Place): boolean {
  const text = snapshot.paragraphs[paragraph]?.text;
  return text !== undefined && end <= text.length && end - start === expected.length && text.slice(start, end) === expected;
}

/** A place from hits; null when one of them is missing. */
function assemble(place: Place, route: Route, hits: ReadonlyMap<string, HitMap>, paragraph: Word.Paragraph): Located | null {
  const { paragraph: index, start, end } = place;
  const at = (needle: string, offset: number): Word.Range | null =>
    hits.get(needle)?.get(key({ paragraph: index, start: offset })) ?? null;
  switch (route.kind) {
    case 'point': {
      if (start === 0) return { kind: 'point', after: null, paragraph };
      const before = route.before === null ? null : at(route.before, start - route.before.length);
      return before === null ? null : { kind: 'point', after: before, paragraph };
    }
    case 'token': {
      const range = at(route.token, start);
      return range === null ? null : { kind: 'range', first: range, last: range };
    }
    case 'ends': {
      const first = at(route.first, start);
      const last = at(route.last, end - route.last.length);
      return first === null || last === null ? null : { kind: 'range', first, last };
    }
  }
}

function mapOf(hits: readonly Hit[] | null): HitMap {
  return hits === null ? null : new Map(hits.map((hit) => [key(hit), hit.range]));
}

/** What a caller adds to the trip that finds the places. */
interface BeforePlaces {
  /** Load what tells paragraphs in content controls. */
  readonly enclosure?: 'enclosure' | null;
  /** See the document before anything else happens with it; may throw. */
  readonly check?: (snapshot: DocumentSnapshot, paragraphs: Word.ParagraphCollection) => void;
}

/**
 * Find places in the document: one trip, two when the counts over the whole body
 * do not agree with the texts (then only the paragraphs concerned are searched).
 * @throws HostError 'stale' when a text is not what was expected, or when even in
 *   its paragraph the hits and the text disagree.
 */
export async function locate(
  context: Word.RequestContext,
  places: readonly Place[],
  known: DocumentSnapshot | null,
  before: BeforePlaces = {},
): Promise<LocatedDocument> {
  const { body } = context.document;
  const paragraphs = loadParagraphs(body.paragraphs, before.enclosure);
  const routes = places.map((place) => routeTo(place, known));
  const searches = new Map<string, Word.RangeCollection>();
  for (const needle of new Set(routes.flatMap(needlesOf))) searches.set(needle, search(body, needle));
  await context.sync();

  const snapshot = snapshotOf(paragraphs);
  const moved = places.filter((place) => !holds(snapshot, place));
  if (moved.length > 0) throw stale(moved, `${moved.length} of ${places.length} places have changed`);
  before.check?.(snapshot, paragraphs);

  const hits = new Map<string, HitMap>();
  for (const [needle, found] of searches) hits.set(needle, mapOf(pair(found, needle, occurrences(snapshot, needle))));
  const items = paragraphs.items;
  const located = places.map((place, i) => {
    const route = routes[i];
    const paragraph = items[place.paragraph];
    return route === undefined || paragraph === undefined ? null : assemble(place, route, hits, paragraph);
  });
  const missing = places.filter((_, i) => located[i] === null);
  const late = missing.length === 0 ? [] : await locateInParagraphs(context, paragraphs, snapshot, missing);
  const found = located.map((each) => each ?? late.shift());
  return { paragraphs, snapshot, places: found.filter((each) => each !== undefined) };
}

/** The fallback: search only the paragraphs concerned, and see that their texts have not moved meanwhile. */
async function locateInParagraphs(
  context: Word.RequestContext,
  paragraphs: Word.ParagraphCollection,
  snapshot: DocumentSnapshot,
  places: readonly Place[],
): Promise<Located[]> {
  const asked = places.map((place) => {
    const paragraph = paragraphs.items[place.paragraph];
    if (paragraph === undefined) throw stale([place], 'a paragraph is gone');
    paragraph.load('text');
    // What is known now is the document itself; a needle that is frequent in all of it is not so in a paragraph.
    const route = routeTo(place, place.expected === '' ? snapshot : null);
    return { place, paragraph, route, searches: needlesOf(route).map((needle) => ({ needle, hits: search(paragraph, needle) })) };
  });
  await context.sync();
  return asked.map(({ place, paragraph, route, searches }) => {
    if (plainText(paragraph.text) !== snapshot.paragraphs[place.paragraph]?.text) throw stale([place], 'a paragraph has changed');
    const hits = new Map<string, HitMap>();
    for (const { needle, hits: found } of searches) {
      hits.set(needle, mapOf(pair(found, needle, occurrences(snapshot, needle, place.paragraph))));
    }
    const located = assemble(place, route, hits, paragraph);
    if (located === null) throw stale([place], 'what Word finds and what it shows do not agree');
    return located;
  });
}
