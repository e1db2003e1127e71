import { OWN_KEY } from '../app/own-scaffolds/own-key';
import type { Store } from '../app/store';
import { LOCAL_STORAGE } from './local-storage';

/** Use what this computer has kept of 常用段落 and 范文框架. Where the script does not come, ours serve. */
export function beginKeptOwn(store: Store): void {
  const kept = LOCAL_STORAGE.get(OWN_KEY);
  if (kept !== null) import('../app/own-scaffolds/begin-own').then(({ beginOwn }) => beginOwn(store, kept)).catch(() => undefined);
}
