import type { FactKind, FactPart } from '../../analysis';
import { formatChineseNumber } from '../../numerals';
import { halfWidth, parseCount } from './counts';
import { formatDate, parseDate } from './date-parts';
import { fitValue } from './fit-value';
import { sidesOf, type FillPlace, type Sides } from './place';

const UNITS: Readonly<Record<FactPart, string>> = { year: '年', month: '月', day: '日', hour: '时', minute: '分' };
const CHINESE_DIGITS = '〇一二三四五六七八九';

/** A whole date or time in the form of official texts; what is none of both stays as typed. */
export function wholeDate(value: string): string {
  const parts = parseDate(value);
  // 6月底前 is written as it was typed; only its digits become half-width.
  if (!parts || /[底末前份度]/.test(value)) return halfWidth(value);
  return parts.month === undefined && parts.hour === undefined ? halfWidth(value) : formatDate(parts);
}

/**
 * What of a typed date or time goes into the place of one part. A value of the part
 * alone is taken as such (05 is 5); of a whole date or time only this part. '' where
 * the value has nothing for it or something of it would be lost: 下午2时 where the text
 * says 上午, 6月底 where no 底 follows.
 */
export function datePart(place: FillPlace, kind: FactKind, part: FactPart, value: string): string {
  const sides = sidesOf(place);
  const plain = halfWidth(value).replace(/\s+/g, '');
  const alone = partAlone(plain, part);
  if (alone !== null) return written(alone, part, place, sides);
  const parts = parseDate(plain);
  if (parts) {
    const lost = [...'底末前'].some((c) => plain.includes(c) && !sides.after.slice(0, 16).includes(c));
    const said = lost ? undefined : parts[part];
    return said === undefined ? '' : written(said, part, place, sides);
  }
  // A date that cannot be read is not cut to pieces; words (今年, 当日) are fitted as they are.
  if (/[0-9]/.test(plain) && /[年月日号时点分:]/.test(plain.slice(0, -1))) return '';
  return fitValue(plain, kind, sides.before, sides.after);
}

/** The value when it is a number for this part, its unit typed along or not; else null. */
function partAlone(plain: string, part: FactPart): string | null {
  const unit = UNITS[part];
  const bare = plain.endsWith(unit) ? plain.slice(0, -1) : part === 'day' ? plain.replace(/号$/, '') : plain;
  if (part === 'minute') return /^\d{1,2}$/.test(bare) ? bare : numeralOf(bare);
  if (part === 'year') return /^\d{2}(?:\d{2})?$/.test(bare) ? bare : null;
  return numeralOf(bare);
}

function numeralOf(text: string): string | null {
  const value = text.length > 3 ? null : parseCount(text);
  return value === null || value > 99 ? null : String(value);
}

function written(value: string, part: FactPart, place: FillPlace, sides: Sides): string {
  if (part === 'year') return yearAt(value, place, sides);
  if (part === 'hour') return hourAt(value, sides);
  const number = Number(value);
  if ((part === 'month' || part === 'day') && isChineseDate(sides) && number >= 1 && number <= 31) return formatChineseNumber(number);
  return value;
}

/** 20xx asks for the whole year; where 20 stands before the place, for the rest of it. */
function yearAt(value: string, place: FillPlace, { before }: Sides): string {
  const whole = value.length === 2 ? `20${value}` : value;
  if (/二[〇○零0]$/.test(before)) return [...whole.slice(2)].map((d) => CHINESE_DIGITS.charAt(Number(d))).join('');
  const digits = /[0-9]{1,3}$/.exec(halfWidth(before))?.[0] ?? '';
  if (digits !== '' && place.text.length + digits.length <= 4 && whole.startsWith(digits)) return whole.slice(digits.length);
  if (value.length === 2 && place.text.length !== 4) return value;
  return whole;
}

/** 下午 of a typed time goes where the text says it; what contradicts the text is not written. */
function hourAt(value: string, { before }: Sides): string {
  const period = /^[^\d]+/.exec(value)?.[0] ?? '';
  const hour = Number(value.slice(period.length));
  const said = /(上午|下午|晚上|中午|早上|凌晨)\s*$/.exec(before)?.[1] ?? '';
  if (said === '') return value;
  if (period !== '' && period !== said) return '';
  if (period === '' && said === '上午' && hour > 12) return '';
  return String((said === '下午' || said === '晚上') && hour > 12 ? hour - 12 : hour);
}

/** The same date writes its other parts in Chinese numerals: 一月X日, X月十六日. */
function isChineseDate({ before, after }: Sides): boolean {
  return /[〇○一二三四五六七八九十][年月]$/.test(before) || /^月\s*[一二三四五六七八九十]{1,3}日/.test(after);
}
