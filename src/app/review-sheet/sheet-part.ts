import type { Analysis, Finding } from '../../core/analysis';
import { elementOf, orderOf, PHASES, type ElementId, type Phase } from '../../core/structure/elements';

/** A part of the sheet: the whole text, the opening, a phase, the end. */
export type PartId = 'whole' | 'opening' | Phase | 'closing';

/** In the order of the sheet. */
export const PARTS: readonly { readonly id: PartId; readonly name: string }[] = [
  { id: 'whole', name: '全文' },
  { id: 'opening', name: '标题与开头' },
  ...PHASES.map(({ id, short }) => ({ id, name: short })),
  { id: 'closing', name: '落款' },
];

const LAST_PHASE = orderOf('post');

/** The part an element of the model belongs to: its phase, else before or after the phases. */
export function partOfElement(id: ElementId): PartId {
  return elementOf(id).phase ?? (orderOf(id) < LAST_PHASE ? 'opening' : 'closing');
}

/**
 * The part of each paragraph. One that belongs to no element goes with the one before
 * it, and before the first to the opening; where nothing is known it is 全文.
 */
export function partsOfParagraphs({ isReport, elementOf: elements }: Pick<Analysis, 'isReport' | 'elementOf'>): readonly PartId[] {
  if (!isReport || elements.every((id) => id === null)) return elements.map(() => 'whole');
  let part: PartId = 'opening';
  return elements.map((id) => (part = id === null ? part : partOfElement(id)));
}

/** Where a finding is listed: by its place, without one by the element it concerns. */
export function partOfFinding({ paragraph, element }: Finding, parts: readonly PartId[]): PartId {
  const at = paragraph === null ? undefined : parts[paragraph];
  return at ?? (element === null ? 'whole' : partOfElement(element));
}
