import type { SnapshotParagraph } from '../document';
import { formatChineseNumber, parseChineseNumber } from '../numerals';

/** How a number is written: 一、 （一） (一) （一）、 一是 1. （1） … */
export interface NumberStyle {
  /** What stands before the numeral: （, ( or nothing. */
  readonly open: string;
  /** What stands after it: 、 ） ) ）、 是 . ． */
  readonly close: string;
  readonly arabic: boolean;
}

/** The number that a paragraph opens with. */
export interface OpeningNumber {
  readonly style: NumberStyle;
  readonly value: number;
  /** Whether it is an automatic number, in the label and not in the text. */
  readonly automatic: boolean;
  /** The numeral itself in the paragraph's text (UTF-16); null for an automatic number. */
  readonly numeral: { readonly start: number; readonly text: string } | null;
}

export const DUNHAO: NumberStyle = { open: '', close: '、', arabic: false };
export const PARENTHESES: NumberStyle = { open: '（', close: '）', arabic: false };
export const IS: NumberStyle = { open: '', close: '是', arabic: false };

/** Longer closings first: （一）、 before （一）. */
const CLOSINGS_AFTER_OPEN = ['）、', ')、', '）', ')'] as const;
const CLOSINGS_ALONE = ['、', '是', '.', '．'] as const;

const CHINESE_NUMERAL = /^[一二三四五六七八九十]{1,3}/;
const ARABIC_NUMERAL = /^[0-9]{1,2}/;

function parseAt(text: string, at: number): { style: NumberStyle; value: number; start: number; numeral: string } | null {
  const open = text.charAt(at) === '（' || text.charAt(at) === '(' ? text.charAt(at) : '';
  const start = at + open.length;
  const window = text.slice(start, start + 6);
  const numeral = CHINESE_NUMERAL.exec(window)?.[0] ?? ARABIC_NUMERAL.exec(window)?.[0];
  if (numeral === undefined) return null;
  const arabic = ARABIC_NUMERAL.test(numeral);
  const value = arabic ? Number(numeral) : parseChineseNumber(numeral);
  if (value === null || value === 0) return null;
  const closings = open === '' ? CLOSINGS_ALONE : CLOSINGS_AFTER_OPEN;
  const close = closings.find((c) => window.startsWith(c, numeral.length));
  if (close === undefined) return null;
  if (arabic && (close === '是' || /^[0-9]/.test(window.slice(numeral.length + close.length)))) return null;
  if (!arabic && (close === '.' || close === '．')) return null;
  return { style: { open, close, arabic }, value, start, numeral };
}

/** The number a paragraph opens with, typed (after spaces typed as an indent) or automatic; null where there is none. */
export function openingNumber(paragraph: SnapshotParagraph): OpeningNumber | null {
  const label = parseAt(paragraph.label.trim(), 0);
  if (label) return { style: label.style, value: label.value, automatic: true, numeral: null };
  if (paragraph.label !== '') return null;
  const indent = paragraph.text.length - paragraph.text.trimStart().length;
  const typed = parseAt(paragraph.text, indent);
  if (!typed) return null;
  return {
    style: typed.style,
    value: typed.value,
    automatic: false,
    numeral: { start: typed.start, text: typed.numeral },
  };
}

/**
 * Whether two numbers can belong to one sequence: the kind of numeral and of mark
 * is the same; full and half width, and a 、 too many, are slips inside a sequence.
 */
export function sameSequence(a: NumberStyle, b: NumberStyle): boolean {
  return a.arabic === b.arabic && (a.open === '') === (b.open === '') && (a.close === '是') === (b.close === '是');
}

/** 三 or 3, for a style. Numbers beyond 99 are no numbers of headings. */
export function numeralText(style: NumberStyle, value: number): string {
  return style.arabic ? String(value) : formatChineseNumber(value);
}

/** The number as printed: 三、 （三） 三是 3. */
export function numberText(style: NumberStyle, value: number): string {
  return style.open + numeralText(style, value) + style.close;
}
