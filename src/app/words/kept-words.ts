import type { LocalStore } from '../local/local-store';
import { WORDS_KEY } from './key';

/** The file that was imported on this computer, as it was; null when there is none or what is kept is damaged. */
export function readKeptWords(store: LocalStore): { readonly name: string; readonly text: string } | null {
  const kept = store.get(WORDS_KEY);
  if (kept === null) return null;
  // The name stands in the first line; no name of a file has a line end.
  const end = kept.indexOf('\n');
  return end < 0 ? null : { name: kept.slice(0, end), text: kept.slice(end + 1) };
}

/** Keep a file on this computer; null removes it. Whether it is kept: storage may be full or blocked. */
export function keepWords(store: LocalStore, file: { readonly name: string; readonly text: string } | null): boolean {
  const content = file && `${file.name.replace(/[\r\n]/g, ' ')}\n${file.text}`;
  store.set(WORDS_KEY, content);
  if (store.get(WORDS_KEY) === content) return true;
  // Nothing is better than what was imported before.
  store.set(WORDS_KEY, null);
  return false;
}
