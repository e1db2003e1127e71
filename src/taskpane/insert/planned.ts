import { useMemo } from 'react';
import { planFor } from '../../app/insertion/plan-for';
import { previewOf, type InsertionPreview } from '../../app/insertion/preview';
import type { InsertTarget } from '../../app/invocation';
import type { AppState } from '../../app/state';

/** What would come, or why nothing can; null before the document was read. */
export type Planned =
  | { readonly kind: 'preview'; readonly preview: InsertionPreview }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'lost-cursor' };

/** The plan for the document as last read; made anew when the text or a choice changes. */
export function usePlanned(state: AppState, asked: InsertTarget): Planned | null {
  const { reading, drafting, sessions, known, cursor, own } = state;
  const { at } = asked;
  const element = asked.kind === 'element' ? asked.element : null;
  return useMemo(() => {
    if (!reading) return null;
    const place = at && { at };
    const target: InsertTarget = element === null ? { kind: 'report', ...place } : { kind: 'element', element, ...place };
    const plan = planFor({ reading, drafting, sessions, known, cursor, own }, reading, target);
    if ('lostCursor' in plan) return { kind: 'lost-cursor' };
    if ('refused' in plan) return { kind: 'refused', reason: plan.refused };
    return { kind: 'preview', preview: previewOf(reading.snapshot, plan) };
  }, [reading, drafting, sessions, known, cursor, own, element, at]);
}
