import type { Fact, FactGroup, FactValue, Placeholder } from '../analysis';
import { elementOf as modelElement, type ElementId } from '../structure/elements';
import { factById } from './dictionary';
import type { FactExtension } from './extension';
import { NO_JUDGEMENTS, type Judgements } from './judgements';
import { perhapsSame } from './perhaps-same';
import { isConfirmed, valueOf } from './values/value-of';

/** What is known of the document's values. */
export interface KnownValues {
  readonly values: readonly FactValue[];
  /** Whether the values are to be confirmed. */
  readonly renewing: boolean;
  readonly judgements: Judgements;
  /** A department's own facts. */
  readonly extensions: readonly FactExtension[];
}

const NOTHING_KNOWN: KnownValues = { values: [], renewing: false, judgements: NO_JUDGEMENTS, extensions: [] };

/** A place that stands for a fact: a blank or a value. */
type FactPlace = Placeholder | FactValue;

/**
 * The facts that the blanks and the values stand for, in the order of first
 * appearance, each with the number of its places (possible and masked ones
 * included), its value and whether that is to be confirmed.
 * @param elementOf the outline's element of each paragraph; only chooses the group
 *   under which a fact that is not in the table (`other.N`) is listed
 */
export function collectFacts(
  placeholders: readonly Placeholder[],
  elementOf: readonly (ElementId | null)[] = [],
  { values, renewing, judgements, extensions }: KnownValues = NOTHING_KNOWN,
): readonly Fact[] {
  const places: readonly FactPlace[] = values.length === 0
    ? placeholders
    : [...placeholders, ...values].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  const byFact = groupedByFact(places);
  const valuesOf = groupedByFact(values);

  const facts: Fact[] = [];
  for (const [id, own] of byFact) {
    const [first] = own;
    if (!first) continue;
    const known = factById(id) ?? extensions.find((fact) => fact.id === id);
    const standing = valuesOf.get(id) ?? [];
    const value = standing.length === 0 ? null : valueOf(standing);
    facts.push({
      id,
      label: known?.label ?? first.label,
      group: known?.group ?? groupOf(first, elementOf[first.paragraph] ?? null),
      kind: known?.kind ?? first.kind,
      places: own.length,
      value,
      confirm: renewing && value !== null && !isConfirmed(id, value, standing, judgements.confirmed),
      perhapsSame: [],
    });
  }
  return perhapsSame(facts);
}

function groupedByFact<T extends { readonly fact: string }>(places: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const place of places) {
    const own = map.get(place.fact);
    if (own) own.push(place);
    else map.set(place.fact, [place]);
  }
  return map;
}

/** The group of a fact nobody knows: people by kind, the rest by the phase it stands in. */
function groupOf(place: FactPlace, element: ElementId | null): FactGroup {
  if (place.kind === 'person') return 'people';
  if (place.kind === 'organization' || place.kind === 'ordinal') return 'unit';
  if (element === 'sign' || element === 'date') return 'closing';
  switch (element === null ? null : modelElement(element).phase) {
    case 'pre':
      return 'before';
    case 'meet':
      return 'during';
    case 'post':
      return 'after';
    default:
      return 'meeting';
  }
}
