/**
 * Classes of characters, asked one character at a time so that every reader
 * stays linear. An absent character (before the start, after the end) is ''.
 */

const CROSS = 'XxＸｘ×✕╳✖';
const STAR = '*＊';
const CIRCLE = '○〇';
const LINE = '_＿';
const BOX = '□';
const CHINESE_DIGIT = '零一二三四五六七八九十百千〇○';

/** What counts things in these reports: a blank before one of them is a number or a date. */
const UNIT = '个条次人名位份项点稿件篇天场轮期年月日时分号家户元万亿组届间批季周岁页字封起户册门节课段层';

export const isCross = (c: string): boolean => c !== '' && CROSS.includes(c);
export const isStar = (c: string): boolean => c !== '' && STAR.includes(c);
export const isCircle = (c: string): boolean => c !== '' && CIRCLE.includes(c);
export const isLine = (c: string): boolean => c !== '' && LINE.includes(c);
export const isBox = (c: string): boolean => c !== '' && BOX.includes(c);
export const isChineseDigit = (c: string): boolean => c !== '' && CHINESE_DIGIT.includes(c);
export const isUnit = (c: string): boolean => c !== '' && UNIT.includes(c);

export const isDigit = (c: string): boolean => (c >= '0' && c <= '9') || (c >= '０' && c <= '９');

export const isLatin = (c: string): boolean =>
  (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');

/** A Chinese character of the basic block; 〇 is no member. */
export const isHan = (c: string): boolean => c >= '\u4e00' && c <= '\u9fff';

export const isSpace = (c: string): boolean =>
  c === ' ' || c === '\u3000' || c === '\u00a0' || c === '\t' || c === '\u2002' || c === '\u2003';

/** The end of the run of characters of one class that begins at `from`. */
export function runEnd(text: string, from: number, member: (c: string) => boolean): number {
  let end = from;
  while (end < text.length && member(text.charAt(end))) end++;
  return end;
}

/** The start of the run of characters of one class that ends before `to`, not before `floor`. */
export function runStart(text: string, to: number, floor: number, member: (c: string) => boolean): number {
  let start = to;
  while (start > floor && member(text.charAt(start - 1))) start--;
  return start;
}

/** Whether `at` is the first place of the paragraph that is no space. */
export function opensParagraph(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) if (!isSpace(text.charAt(i))) return false;
  return true;
}
