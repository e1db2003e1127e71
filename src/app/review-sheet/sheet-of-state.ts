import type { AppState } from '../state';
import { reviewSheet, type ReviewSheet } from './review-sheet';
import type { SheetTime } from './sheet-time';

/** The sheet of what the pane knows now; null before the document was read. */
export function sheetOfState({ reading, judgements, elsewhere, about }: AppState, time: SheetTime): ReviewSheet | null {
  return reading && reviewSheet({ ...reading, judgements, elsewhere, about, time });
}
