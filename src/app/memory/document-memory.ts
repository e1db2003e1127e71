import { NO_JUDGEMENTS, type Judgements } from '../../core/facts/judgements';
import type { Totals } from '../bands';

/** What is kept in the document so that a colleague who opens the file continues. Never needed, never trusted. */
export interface DocumentMemory {
  readonly judgements: Judgements;
  /** The user said 翻新旧稿. */
  readonly renew: boolean;
  /** The most there was to do in each band, for the bars; null before the first. */
  readonly totals: Totals | null;
  /** What was typed and written, by cell. */
  readonly values: Readonly<Record<string, string>>;
}

export const EMPTY_MEMORY: DocumentMemory = { judgements: NO_JUDGEMENTS, renew: false, totals: null, values: {} };
