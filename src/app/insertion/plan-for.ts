import { planInsertion, type InsertionPlan, type InsertionRefusal } from '../../core/scaffolds/plan';
import type { InsertTarget } from '../invocation';
import { draftingOf } from '../sessions/drafting-of';
import type { AppState, Reading } from '../state';

/** 光标处 was asked for, and where the cursor stood is not known any more: the document has changed since. */
export interface LostCursor {
  readonly lostCursor: true;
}

/** What of the state decides on the texts and their place. */
type Planning = Pick<AppState, 'reading' | 'sessions' | 'drafting' | 'known' | 'cursor'>;

/** The cursor stands in a header, a footer, a note or a text box. */
export const OUTSIDE_BODY = '光标不在正文中，请先在正文里点一下要插入的地方';

/**
 * What an insertion would do to the document as last read. Preview and command both ask
 * here, so that what is written is what was shown. To be loaded on demand: it brings the
 * standard texts and the packs with it.
 */
export function planFor(state: Planning, reading: Reading, target: InsertTarget): InsertionPlan | InsertionRefusal | LostCursor {
  const { at, ...what } = target;
  const drafting = draftingOf(state);
  if (at === undefined) return planInsertion(reading.snapshot, reading.analysis, what, drafting);
  const { cursor } = state;
  if (cursor === null) return { lostCursor: true };
  if (cursor.paragraph === null) return { refused: OUTSIDE_BODY };
  return planInsertion(reading.snapshot, reading.analysis, { ...what, at: cursor.paragraph }, drafting);
}
