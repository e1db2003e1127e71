import type { LocalStore } from '../local/local-store';
import { DRAFTING_KEY } from './keys';
import type { DraftingChoice } from './used-sessions';

/** Keep what was chosen for the next document; what was chosen for this one alone is not kept. */
export function keepDrafting(store: LocalStore, { usual, usualUnit, level2, length }: DraftingChoice): void {
  store.set(DRAFTING_KEY, JSON.stringify({ usual, usualUnit, level2, length }));
}
