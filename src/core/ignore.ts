import type { PlaceMark } from './place-mark';

/**
 * 忽略: what a person said need not be changed, of one check. A place is told by its mark and,
 * where the same words stand several times, by its number among them from 0 in document order;
 * `words` is the same quoted text anywhere, `kind` all that is said alike (`kindOf`; of a department's own words those of one entry), `absence`
 * the element, or else the message, of a finding that has no place.
 */
export type Ignore = { readonly check: string; /** Why, in the person's words; may be ''. */ readonly reason: string } & (
  | { readonly scope: 'place'; readonly mark: PlaceMark; readonly nth: number }
  | { readonly scope: 'words' | 'kind' | 'absence'; readonly of: string }
);
