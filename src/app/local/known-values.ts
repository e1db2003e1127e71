import type { KnownValues } from '../state';
import type { LocalStore } from './local-store';

const KNOWN = 'tongbao.known.1';
const MEMORY = 'tongbao.memory';
const ALSO = 'tongbao.also';

/** No unit has more to say of itself; the oldest go first. */
const MOST = 200;
const LONGEST = 200;

/** The values of the unit kept on this computer; null when the user has not asked for it. What is damaged counts as nothing kept. */
export function readKnown(store: LocalStore): KnownValues | null {
  const text = store.get(KNOWN);
  if (text === null) return null;
  try {
    const raw: unknown = JSON.parse(text);
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return {};
    return Object.fromEntries(Object.entries(raw).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return {};
  }
}

/** Keep these values; null removes them all, and the wish to keep any. */
export function writeKnown(store: LocalStore, known: KnownValues | null): void {
  if (known === null) return store.set(KNOWN, null);
  const entries = Object.entries(known).filter(([, value]) => value !== '' && value.length <= LONGEST);
  store.set(KNOWN, JSON.stringify(Object.fromEntries(entries.slice(-MOST))));
}

/** Whether the user lets the pane keep its record in documents; yes unless said otherwise. */
export function readMemoryWish(store: LocalStore): boolean {
  return store.get(MEMORY) !== 'off';
}

/** Keep that wish. */
export function writeMemoryWish(store: LocalStore, keeps: boolean): void {
  store.set(MEMORY, keeps ? null : 'off');
}

/** The checks that the user wants run beside those that run unasked. */
export function readAlso(store: LocalStore): readonly string[] {
  return (store.get(ALSO) ?? '').split(' ').filter((id) => id !== '');
}

/** Keep that wish. */
export function writeAlso(store: LocalStore, checks: readonly string[]): void {
  store.set(ALSO, checks.length > 0 ? checks.join(' ') : null);
}
