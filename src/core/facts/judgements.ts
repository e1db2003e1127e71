import type { FactKind, FactPart } from '../analysis';
import type { TextRange } from '../document';
import type { Ignore } from '../ignore';
import { placeMark, sameMark, type PlaceMark } from '../place-mark';

/** What people decided about the blanks, values and findings of a document. */
export interface Judgements {
  /** 此处不用填 */
  readonly notBlank: readonly PlaceMark[];
  /** 合并填写: the second place belongs to the fact, part and index of the first. */
  readonly same: readonly (readonly [PlaceMark, PlaceMark])[];
  /** 分开填: the place is a fact of its own. */
  readonly apart: readonly PlaceMark[];
  /** 没变 or a new value: values that were confirmed as they stand. */
  readonly confirmed: readonly {
    readonly fact: string;
    readonly part: FactPart | null;
    readonly index: number | null;
    readonly value: string;
  }[];
  readonly ignored: readonly Ignore[];
}

export const NO_JUDGEMENTS: Judgements = { notBlank: [], same: [], apart: [], confirmed: [], ignored: [] };

/** The members of blanks and values that judgements change. */
export interface JudgedPlace extends TextRange {
  readonly kind: FactKind;
  readonly label: string;
  readonly fact: string;
  readonly part: FactPart | null;
  readonly index: number | null;
}

/**
 * Blanks and values as people decided: without those that are not to be filled,
 * merged and taken apart. A mark that fits no place any more decides nothing; one
 * that fits several decides all of them. Facts that are taken apart get ids
 * `other.N` after the last one used.
 */
export function judged<P extends JudgedPlace, V extends JudgedPlace>(
  placeholders: readonly P[], values: readonly V[], texts: readonly string[], { notBlank, same, apart }: Judgements,
): { readonly placeholders: readonly P[]; readonly values: readonly V[] } {
  if (notBlank.length + same.length + apart.length === 0) return { placeholders, values };
  const markOf = (place: TextRange): PlaceMark => placeMark(texts[place.paragraph] ?? '', place);
  const left = <T extends JudgedPlace>(places: readonly T[]): T[] =>
    places.filter((place) => !notBlank.some((mark) => sameMark(mark, markOf(place))));
  const blanks = left(placeholders);
  const standing = left(values);
  const all: readonly JudgedPlace[] = [...blanks, ...standing];
  const changed = new Map<string, JudgedPlace>();
  const key = ({ paragraph, start }: TextRange): string => `${paragraph}:${start}`;
  const now = (place: JudgedPlace): JudgedPlace => changed.get(key(place)) ?? place;
  const at = (mark: PlaceMark): readonly JudgedPlace[] => all.filter((place) => sameMark(mark, markOf(place)));

  let last = Math.max(0, ...all.map(({ fact }) => Number(/^other\.(\d+)$/.exec(fact)?.[1] ?? 0)));
  for (const mark of apart) {
    for (const place of at(mark)) changed.set(key(place), { ...place, fact: `other.${++last}`, index: null });
  }
  for (const [first, second] of same) {
    const target = at(first)[0];
    if (!target) continue;
    const { fact, part, index, label, kind } = now(target);
    for (const place of at(second)) changed.set(key(place), { ...place, fact, part, index, label, kind });
  }
  const take = <T extends JudgedPlace>(place: T): T => {
    const to = changed.get(key(place));
    return to ? { ...place, fact: to.fact, part: to.part, index: to.index, label: to.label, kind: to.kind } : place;
  };
  return { placeholders: blanks.map(take), values: standing.map(take) };
}
