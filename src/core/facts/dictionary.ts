import { FACTS, type KnownFact, type KnownFactId } from './table';

export type { KnownFact, KnownFactId } from './table';

/** The one table of facts, in the order of the form. */
export const DICTIONARY: readonly KnownFact[] = FACTS;

const byId = new Map<string, KnownFact>(DICTIONARY.map((fact) => [fact.id, fact]));

/** The fact with this id; undefined for `other.N` and for ids nobody knows. */
export function factById(id: string): KnownFact | undefined {
  return byId.get(id);
}

/** The fact with an id of the table. */
export function knownFact(id: KnownFactId): KnownFact {
  const fact = byId.get(id);
  if (!fact) throw new Error(`unknown fact: ${id}`);
  return fact;
}
