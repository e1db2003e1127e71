import type { FactPart } from '../analysis';

/**
 * A place told by its token and the text right around it (at most 12 UTF-16 units a
 * side, within the paragraph), so that it is found again after edits elsewhere. When
 * the text around it changes, what was judged of it no longer counts.
 */
export interface PlaceMark {
  readonly before: string;
  readonly token: string;
  readonly after: string;
}

/** What people decided about the blanks and values of a document. */
export interface Judgements {
  /** 此处不用填 */
  readonly notBlank: readonly PlaceMark[];
  /** 合并填写: the second place belongs to the fact, part and index of the first. */
  readonly same: readonly (readonly [PlaceMark, PlaceMark])[];
  /** 分开填: the place is a fact of its own. */
  readonly apart: readonly PlaceMark[];
  /** 没变 or a new value: values that were confirmed as they stand. */
  readonly confirmed: readonly {
    readonly fact: string;
    readonly part: FactPart | null;
    readonly index: number | null;
    readonly value: string;
  }[];
}

export const NO_JUDGEMENTS: Judgements = { notBlank: [], same: [], apart: [], confirmed: [] };
