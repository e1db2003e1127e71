/** Free characters at the right of the name and of the date. */
export interface SignOffIndents {
  readonly name: number;
  readonly date: number;
}

/** What a full date takes, e.g. 2027年1月16日: eight digits and letters of half width are rare, six to seven characters usual. */
const USUAL_DATE_WIDTH = 6.5;

/** Width in Chinese characters: ASCII takes half of one. */
function widthOf(text: string): number {
  let width = 0;
  for (const ch of text) width += ch <= '\u007e' ? 0.5 : 1;
  return width;
}

/**
 * Where name and date stand (GB/T 9704-2012 7.3.5, without a seal): the name with
 * two free characters at its right; the date begins two characters to the right of
 * where the name begins; a date longer than the name keeps the two free characters
 * itself and pushes the name to the left.
 *
 * @param date the date as written; while it has blanks its usual width is taken.
 */
export function signOffIndents(name: string, date: string): SignOffIndents {
  const nameWidth = widthOf(name.trim());
  const dateWidth = /^\d{4}年\d{1,2}月\d{1,2}日$/.test(date.trim()) ? widthOf(date.trim()) : USUAL_DATE_WIDTH;
  if (dateWidth > nameWidth) return { name: 2 + dateWidth + 2 - nameWidth, date: 2 };
  return { name: 2, date: nameWidth - dateWidth };
}
