import type { AppState } from '../state';
import type { DocumentMemory } from './document-memory';

/** What the state has that is worth keeping in the document. */
export function memoryOf({ judgements, renew, totals, written }: AppState): DocumentMemory {
  return { judgements, renew, totals, values: written };
}

/**
 * Whether something was judged or filled that the document does not keep yet. The
 * bars' lengths alone are no reason to write into a document that somebody only looks at.
 */
export function needsKeeping(state: AppState): boolean {
  const { memory, reading, canWrite, keepsMemory, memoryRefused } = state;
  if (!canWrite || !keepsMemory || memoryRefused || !reading) return false;
  const now = memoryOf(state);
  // Into a document that is no report goes only what somebody expressly said of its findings.
  if (!reading.analysis.isReport) return !same(now.judgements.ignored, memory.judgements.ignored);
  return now.renew !== memory.renew || !same(now.judgements, memory.judgements) || !same(now.values, memory.values);
}

function same(a: object, b: object): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
