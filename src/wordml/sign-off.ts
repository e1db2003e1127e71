/** Free characters at the right of the name and of the date. */
export interface SignOffIndents {
  readonly name: number;
  readonly date: number;
}

/** What a full date takes, e.g. 2027年1月16日. */
const USUAL_DATE_WIDTH = 6.5;

/** What a body's full name takes, e.g. 中共清河市水务局党组. */
const USUAL_NAME_WIDTH = 10;

/** 右空四字, 右空二字. */
const SEALED = 4;
const UNSEALED = 2;

const BLANK = /[×xX]/;

/** Width in Chinese characters: ASCII takes half of one. */
function widthOf(text: string): number {
  let width = 0;
  for (const ch of text) width += ch <= '\u007e' ? 0.5 : 1;
  return width;
}

/**
 * Where name and date stand (GB/T 9704-2012 7.3.5).
 *
 * Without a seal: the name with two free characters at its right; the date begins
 * two characters to the right of where the name begins; a date longer than the name
 * keeps the two free characters itself and pushes the name to the left.
 *
 * With a seal: the date with four free characters at its right, the name above it and
 * centred on it. A name that would then leave the page at the right takes the date
 * along to the left.
 *
 * While name or date has blanks, its usual width is taken: both will be filled in
 * later, and the indents stay.
 */
export function signOffIndents(name: string, date: string, withSeal = false): SignOffIndents {
  const nameWidth = BLANK.test(name) ? USUAL_NAME_WIDTH : widthOf(name.trim());
  const dateWidth = BLANK.test(date) ? USUAL_DATE_WIDTH : widthOf(date.trim());
  if (withSeal) {
    const overhang = (nameWidth - dateWidth) / 2;
    const free = Math.max(SEALED, overhang);
    return { name: free - overhang, date: free };
  }
  if (dateWidth > nameWidth) return { name: UNSEALED + dateWidth + 2 - nameWidth, date: UNSEALED };
  return { name: UNSEALED, date: nameWidth - dateWidth };
}
