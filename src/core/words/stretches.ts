import type { ElementId } from '../structure/elements';
import { elementOf as elementById } from '../structure/elements';
import type { Outline } from '../structure/outline';
import { standsIn } from './where';

/** Whether a paragraph belongs to an element, a phase's element standing for all of the phase. */
export type BelongsTo = (paragraph: number, element: ElementId) => boolean;

/**
 * What belongs to which element. A paragraph has one element of its own (`elementOf`); where
 * several open together or one is told inside another, the whole section is also theirs.
 */
export function stretches({ rows, elementOf }: Pick<Outline, 'rows' | 'elementOf'>): BelongsTo {
  const begins = new Set(rows.map((row) => row.paragraph));
  const also = new Map<number, ElementId[]>();
  for (const { element, paragraph } of rows) {
    if (paragraph === null || elementById(element).level === 1) continue;
    const own = elementOf[paragraph] ?? null;
    if (own === element) continue;
    for (let i = paragraph; i < elementOf.length && elementOf[i] === own && (i === paragraph || !begins.has(i)); i += 1) {
      also.set(i, [...(also.get(i) ?? []), element]);
    }
  }
  return (paragraph, element) => standsIn(elementOf[paragraph] ?? null, element) || (also.get(paragraph)?.includes(element) ?? false);
}
