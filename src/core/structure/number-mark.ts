import { formatChineseNumber, parseChineseNumber } from '../numerals';

/**
 * How a number is written:
 * chinese 一、  bracketed （一）  arabic 1.  bracketed-arabic （1）  circled ①
 * is 一是  must 一要  ordinal 第一，
 */
export type NumberStyle =
  | 'chinese' | 'bracketed' | 'arabic' | 'bracketed-arabic' | 'circled'
  | 'is' | 'must' | 'ordinal';

/** A number read at one point of a text; offsets are UTF-16 units of that text. */
export interface NumberMark {
  readonly style: NumberStyle;
  readonly value: number;
  /** The numeral alone, e.g. 二 of （二）. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** Where the text after the whole mark begins. */
  readonly after: number;
}

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const HAN = '[一二三四五六七八九十]{1,3}';
const DIGITS = '[0-9０-９]{1,2}';

/** One alternative a style; the named group is the numeral. 一要素 and 一是一 are words. */
const MARK = new RegExp(
  [
    `(?<chinese>${HAN})[、．.]`,
    `[（(](?<bracketed>${HAN})[）)]、?`,
    `(?<arabic>${DIGITS})[.．、](?![0-9０-９])`,
    `[（(](?<bracketedArabic>${DIGITS})[）)]`,
    `(?<circled>[${CIRCLED}])`,
    `(?<is>${HAN})是(?!一)`,
    `(?<must>${HAN})要(?!素|点|件|害)`,
    `第(?<ordinal>${HAN})[，,、：:]`,
  ].join('|'),
  'y',
);

const STYLE_OF_GROUP: readonly (readonly [string, NumberStyle])[] = [
  ['chinese', 'chinese'], ['bracketed', 'bracketed'], ['arabic', 'arabic'],
  ['bracketedArabic', 'bracketed-arabic'], ['circled', 'circled'],
  ['is', 'is'], ['must', 'must'], ['ordinal', 'ordinal'],
];

/** The number that begins exactly at `at`, or null. Values from 1 to 99. */
export function readNumberMark(text: string, at: number): NumberMark | null {
  MARK.lastIndex = at;
  const match = MARK.exec(text);
  if (!match) return null;
  for (const [group, style] of STYLE_OF_GROUP) {
    const written = match.groups?.[group];
    if (written === undefined) continue;
    const value = valueOf(written, style);
    if (value === null || value < 1) return null;
    const start = at + match[0].indexOf(written);
    return { style, value, written, start, end: start + written.length, after: at + match[0].length };
  }
  return null;
}

function valueOf(written: string, style: NumberStyle): number | null {
  if (style === 'circled') return CIRCLED.indexOf(written) + 1;
  if (style === 'arabic' || style === 'bracketed-arabic') return Number(halfWidthDigits(written));
  return parseChineseNumber(written);
}

/** Full-width digits made half-width; other characters are left. */
export function halfWidthDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** The numeral for `value` as this style writes it, e.g. 三, 3, ③. */
export function formatNumeral(value: number, style: NumberStyle): string {
  if (style === 'circled') return CIRCLED.charAt(value - 1);
  if (style === 'arabic' || style === 'bracketed-arabic') return String(value);
  return formatChineseNumber(value);
}
