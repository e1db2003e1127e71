/** The sentence around a place: what of it stands before the place and after it, without its full stop. */
export interface SentenceSides {
  readonly before: string;
  readonly after: string;
}

/** No sentence matters farther away, in UTF-16 units. */
const REACH = 160;
const STOP = /[。！？；]/;

/** The words of the sentence (up to 。！？；) before `start` and after `end`. */
export function sentenceSides(text: string, start: number, end: number): SentenceSides {
  const left = text.slice(Math.max(0, start - REACH), start);
  const right = text.slice(end, end + REACH);
  const from = Math.max(...['。', '！', '？', '；'].map((mark) => left.lastIndexOf(mark)));
  const to = right.search(STOP);
  return { before: left.slice(from + 1), after: to < 0 ? right : right.slice(0, to) };
}
