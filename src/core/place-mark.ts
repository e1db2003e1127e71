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

/** How much text on either side tells a place again. */
const MARK_REACH = 12;

/** The mark by which a place is told again, from the paragraph's text. Offsets are UTF-16 units. */
export function placeMark(text: string, { start, end }: { readonly start: number; readonly end: number }): PlaceMark {
  return {
    before: text.slice(Math.max(0, start - MARK_REACH), start),
    token: text.slice(start, end),
    after: text.slice(end, end + MARK_REACH),
  };
}

/** Whether two marks tell of the same place. */
export function sameMark(a: PlaceMark, b: PlaceMark): boolean {
  return a.token === b.token && a.before === b.before && a.after === b.after;
}
