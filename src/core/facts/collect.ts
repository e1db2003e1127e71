import type { Fact, FactGroup, Placeholder } from '../analysis';
import { elementOf as modelElement, type ElementId } from '../structure/elements';
import { factById } from './dictionary';

/**
 * The facts that the placeholders stand for, in the order of first appearance,
 * each with the number of its places (possible and masked ones included).
 * Values are unknown here: null, nothing to confirm.
 * @param elementOf the outline's element of each paragraph; only chooses the group
 *   under which a fact that is not in the table (`other.N`) is listed
 */
export function collectFacts(
  placeholders: readonly Placeholder[],
  elementOf: readonly (ElementId | null)[] = [],
): readonly Fact[] {
  const facts = new Map<string, Fact>();
  for (const placeholder of placeholders) {
    const found = facts.get(placeholder.fact);
    facts.set(
      placeholder.fact,
      found ? { ...found, places: found.places + 1 } : firstPlace(placeholder, elementOf[placeholder.paragraph] ?? null),
    );
  }
  return [...facts.values()];
}

function firstPlace(placeholder: Placeholder, element: ElementId | null): Fact {
  const known = factById(placeholder.fact);
  return {
    id: placeholder.fact,
    label: known?.label ?? placeholder.label,
    group: known?.group ?? groupOf(placeholder, element),
    kind: known?.kind ?? placeholder.kind,
    places: 1,
    value: null,
    confirm: false,
    perhapsSame: [],
  };
}

/** The group of a fact nobody knows: people by kind, the rest by the phase it stands in. */
function groupOf(placeholder: Placeholder, element: ElementId | null): FactGroup {
  if (placeholder.kind === 'person') return 'people';
  if (placeholder.kind === 'organization' || placeholder.kind === 'ordinal') return 'unit';
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
