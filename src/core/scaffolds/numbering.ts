import { shownText, type SnapshotParagraph } from '../document';
import { formatNumeral, type NumberStyle } from '../structure/number-mark';
import { leadingMark } from '../structure/numbered-items';

/** A way to print a number, with the very marks a document uses: （三） (三) （三）、 三是 3. */
export interface PrintedStyle {
  readonly style: NumberStyle;
  /** What stands before the numeral, e.g. （. */
  readonly open: string;
  /** What stands after it, e.g. ） or 、 or 是. */
  readonly close: string;
}

/** The number that a paragraph opens with. */
export interface OpeningNumber {
  readonly printed: PrintedStyle;
  readonly value: number;
}

/** 一、 (GB/T 9704-2012 7.3.3, first level). */
export const FIRST_LEVEL: PrintedStyle = { style: 'chinese', open: '', close: '、' };
/** （一） (second level). */
export const SECOND_LEVEL: PrintedStyle = { style: 'bracketed', open: '（', close: '）' };
/** 一是: prose, not a level. */
export const IN_PROSE: PrintedStyle = { style: 'is', open: '', close: '是' };

/** The number a paragraph opens with, typed (after spaces typed as an indent) or automatic; null where there is none. */
export function openingNumber(paragraph: SnapshotParagraph): OpeningNumber | null {
  const mark = leadingMark(paragraph);
  if (!mark) return null;
  const shown = shownText(paragraph);
  return {
    printed: {
      style: mark.style,
      open: shown.slice(0, mark.start).trimStart(),
      close: shown.slice(mark.end, mark.after),
    },
    value: mark.value,
  };
}

/** The number as printed: 三、 （三） 三是 3. */
export function printNumber({ style, open, close }: PrintedStyle, value: number): string {
  return open + formatNumeral(value, style) + close;
}
