import { factRows } from '../fact-rows';
import { knownKey } from '../known-keys';
import type { AppState, KnownValues } from '../state';
import type { Store } from '../store';
import { keepDrafting } from '../sessions/kept-drafting';
import { readForm, writeForm } from './kept-form';
import { readAlso, readKnown, readMemoryWish, writeAlso, writeKnown, writeMemoryWish } from './known-values';
import type { LocalStore } from './local-store';

/**
 * Bring into the state what is kept on this computer, and keep there what the user fills
 * of the unit from then on, as long as the user wants it. Returns the function that ends it.
 */
export function followKnown(store: Store, local: LocalStore): () => void {
  store.send({ type: 'known', known: readKnown(local) });
  store.send({ type: 'memory-wished', keeps: readMemoryWish(local) });
  store.send({ type: 'also-checked', alsoCheck: readAlso(local), reading: null });
  store.send({ type: 'form-set', form: readForm(local) });
  let before = store.get();
  return store.subscribe(() => {
    const was = before;
    const now = store.get();
    before = now;
    if (now.keepsMemory !== was.keepsMemory) writeMemoryWish(local, now.keepsMemory);
    if (now.drafting !== was.drafting) keepDrafting(local, now.drafting);
    if (now.alsoCheck !== was.alsoCheck) writeAlso(local, now.alsoCheck);
    if (now.form !== was.form) writeForm(local, now.form);
    if (now.known !== was.known) writeKnown(local, now.known);
    const known = withWritten(was, now);
    if (known) store.send({ type: 'known', known });
  });
}

/** The values kept with those just written, read under the rows they were typed for; null when there is nothing new. */
function withWritten(was: AppState, now: AppState): KnownValues | null {
  if (!now.known || now.written === was.written || !was.reading) return null;
  const fresh: Record<string, string> = {};
  for (const row of factRows(was.reading.analysis, was.judgements)) {
    const key = knownKey(row);
    const [cell] = row.cells;
    if (key === null || !cell || cell.part !== null) continue;
    const value = now.written[cell.key]?.trim() ?? '';
    if (value !== '' && value !== was.written[cell.key] && now.known[key] !== value) fresh[key] = value;
  }
  return Object.keys(fresh).length > 0 ? { ...now.known, ...fresh } : null;
}
