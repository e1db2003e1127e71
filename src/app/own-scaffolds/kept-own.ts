import { ownFileText, readOwnFile, type ParsedOwn } from '../../core/scaffolds/from-document/own-file';
import type { OwnSection } from '../../core/scaffolds/from-document/own-section';
import type { LocalStore } from '../local/local-store';
import { OWN_KEY } from './own-key';

/** What this computer has kept, or why it cannot be used. */
export function readKeptOwn(store: LocalStore): ParsedOwn {
  const text = store.get(OWN_KEY);
  return text === null ? { sections: [] } : readOwnFile(text);
}

/** Keep all of them on this computer, none removes it. Whether they are kept: storage may be full or blocked; then what was kept stays. */
export function keepOwn(store: LocalStore, sections: readonly OwnSection[]): boolean {
  const text = sections.length > 0 ? ownFileText(sections) : null;
  // What could not be read again would be lost with all the rest.
  if (text !== null && !('sections' in readOwnFile(text))) return false;
  const before = store.get(OWN_KEY);
  store.set(OWN_KEY, text);
  if (store.get(OWN_KEY) === text) return true;
  store.set(OWN_KEY, before);
  return false;
}
