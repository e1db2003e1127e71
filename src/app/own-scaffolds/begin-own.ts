import { readOwnFile } from '../../core/scaffolds/from-document/own-file';
import { usedOf } from '../../core/scaffolds/from-document/own-section';
import type { Store } from '../store';

/**
 * Have 插入 and 起草全文 use what this computer has kept. What cannot be read is not used; where
 * they are listed it is said why. To be loaded only when there is any.
 */
export function beginOwn(store: Store, kept: string): void {
  const read = readOwnFile(kept);
  if ('sections' in read) store.send({ type: 'own-used', own: usedOf(read.sections) });
}
