import type { DocumentSnapshot } from '../../core/document';
import { elementFor } from '../../core/scaffolds/from-document/own-section';
import { planFrame } from '../../core/scaffolds/from-document/plan-frame';
import { scaffoldsOf } from '../../core/scaffolds/from-document/scaffolds-of';
import { planInsertion, type InsertionPlan, type InsertionRefusal } from '../../core/scaffolds/plan';
import type { InsertTarget } from '../invocation';
import { draftingOf } from '../sessions/drafting-of';
import type { AppState, Reading } from '../state';

/** 光标处 was asked for, and where the cursor stood is not known any more: the document has changed since. */
export interface LostCursor {
  readonly lostCursor: true;
}

/** What of the state decides on the texts and their place. */
type Planning = Pick<AppState, 'reading' | 'sessions' | 'drafting' | 'known' | 'cursor' | 'own'>;

/** The cursor stands in a header, a footer, a note or a text box. */
export const OUTSIDE_BODY = '光标不在正文中，请先在正文里点一下要插入的地方';

/**
 * What an insertion would do to the document as last read. Preview and command both ask
 * here, so that what is written is what was shown. To be loaded on demand: it brings the
 * standard texts and the packs with it.
 */
export function planFor(state: Planning, reading: Reading, target: InsertTarget): InsertionPlan | InsertionRefusal | LostCursor {
  const { snapshot, analysis } = reading;
  const { cursor, own } = state;
  const drafting = { ...draftingOf(state), ...(own.scaffolds.length > 0 && { own: own.scaffolds }) };
  const asks = asksForCursor(target, snapshot);
  if (asks && cursor === null) return { lostCursor: true };
  if (asks && cursor?.paragraph === null) return { refused: OUTSIDE_BODY };
  const at = (asks ? cursor?.paragraph : null) ?? null;
  const place = at === null ? {} : { at };
  switch (target.kind) {
    case 'report':
      return own.frame ? planFrame(snapshot, own.frame.paragraphs, at) : planInsertion(snapshot, analysis, { kind: 'report', ...place }, drafting);
    case 'element':
      return planInsertion(snapshot, analysis, { kind: 'element', element: target.element, ...place }, drafting);
    case 'own': {
      const element = elementFor(target.section);
      if (element === null || at !== null) return planFrame(snapshot, target.section.paragraphs, at);
      return planInsertion(snapshot, analysis, { kind: 'element', element }, { ...drafting, own: scaffoldsOf(target.section.paragraphs) });
    }
  }
}

/** Free text has no other place than the cursor's; an empty document needs none. */
function asksForCursor(target: InsertTarget, { paragraphs }: DocumentSnapshot): boolean {
  if (target.at === 'cursor') return true;
  if (target.kind !== 'own' || target.section.kind === 'report' || elementFor(target.section) !== null) return false;
  return paragraphs.some((p) => p.text.trim() !== '' || p.tableDepth > 0);
}
