/**
 * Chinese numerals as official documents use them for small counts and
 * ordinals: 一 … 九十九 (GB/T 15835-2011 leaves the choice of numeral to the text).
 */

const DIGITS: ReadonlyMap<string, number> = new Map([
  ['一', 1], ['二', 2], ['三', 3], ['四', 4], ['五', 5],
  ['六', 6], ['七', 7], ['八', 8], ['九', 9],
]);

/** 廿 twenty, 卅 thirty, 卌 forty: contracted tens, as in 廿一. */
const CONTRACTED_TENS: ReadonlyMap<string, number> = new Map([['廿', 20], ['卅', 30], ['卌', 40]]);

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/**
 * The number that a Chinese numeral from 一 to 九十九 stands for, or null when the
 * whole text is no such numeral. 两 alone is 2; 一十 and 一十五 are accepted, as
 * spoken; 二〇 and 一百 are not small counts and give null.
 */
export function parseChineseNumber(text: string): number | null {
  if (text === '两') return 2;
  const first = text.charAt(0);
  const contracted = CONTRACTED_TENS.get(first);
  if (contracted !== undefined) return plusUnit(contracted, text.slice(1));

  const ten = text.indexOf('十');
  if (ten < 0) return DIGITS.get(text) ?? null;
  const tens = ten === 0 ? 1 : DIGITS.get(text.slice(0, ten));
  return tens === undefined ? null : plusUnit(tens * 10, text.slice(ten + 1));
}

/** `tens` plus the unit digit in `rest`; '' counts as none. */
function plusUnit(tens: number, rest: string): number | null {
  if (rest === '') return tens;
  const unit = DIGITS.get(rest);
  return unit === undefined ? null : tens + unit;
}

/**
 * The usual Chinese numeral for a whole number from 1 to 99: 10 is 十, 12 is 十二, 20 is 二十.
 * @throws RangeError for any other number.
 */
export function formatChineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) {
    throw new RangeError(`no Chinese numeral here for ${value}`);
  }
  const tens = Math.floor(value / 10);
  const unit = NUMERALS[value % 10] ?? '';
  if (tens === 0) return unit;
  return (tens === 1 ? '' : (NUMERALS[tens] ?? '')) + '十' + unit;
}
