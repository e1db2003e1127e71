import { maxTotals } from '../bands';
import type { DocumentMemory } from './document-memory';

/**
 * What to keep when the document holds what another hand has kept meanwhile: theirs,
 * with what we added since `base` added and what we took away taken away.
 * @param base what the document held when we last looked
 */
export function mergeMemory(base: DocumentMemory, mine: DocumentMemory, theirs: DocumentMemory): DocumentMemory {
  const [was, is, other] = [base.judgements, mine.judgements, theirs.judgements];
  return {
    judgements: {
      notBlank: mergeList(was.notBlank, is.notBlank, other.notBlank),
      same: mergeList(was.same, is.same, other.same),
      apart: mergeList(was.apart, is.apart, other.apart),
      confirmed: mergeList(was.confirmed, is.confirmed, other.confirmed),
      ignored: mergeList(was.ignored, is.ignored, other.ignored),
    },
    renew: mine.renew === base.renew ? theirs.renew : mine.renew,
    totals: mine.totals && theirs.totals ? maxTotals(mine.totals, theirs.totals) : (mine.totals ?? theirs.totals),
    values: { ...theirs.values, ...changed(base.values, mine.values) },
  };
}

function mergeList<T>(base: readonly T[], mine: readonly T[], theirs: readonly T[]): readonly T[] {
  const was = new Set(base.map(keyOf));
  const is = new Set(mine.map(keyOf));
  const there = new Set(theirs.map(keyOf));
  const kept = theirs.filter((item) => !(was.has(keyOf(item)) && !is.has(keyOf(item))));
  return [...kept, ...mine.filter((item) => !was.has(keyOf(item)) && !there.has(keyOf(item)))];
}

const keyOf = (item: unknown): string => JSON.stringify(item);

function changed(base: Readonly<Record<string, string>>, mine: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(mine).filter(([key, value]) => base[key] !== value));
}
