import { formatChineseNumber, parseChineseNumber } from '../../numerals';

const FULL_WIDTH = /[０-９．％，：－／]/g;
const FULL_WIDTH_OFFSET = 0xfee0;

/** Full-width digits and the marks written between them as half-width (GB/T 15835 sets numerals half-width). */
export function halfWidth(text: string): string {
  return text.replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - FULL_WIDTH_OFFSET));
}

const CHINESE = /^[零〇一二两三四五六七八九十百千]+$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+$/;

/** The whole number that a text is, in Arabic or Chinese numerals up to 9,999; null when it is none. */
export function parseCount(text: string): number | null {
  const plain = halfWidth(text.trim());
  if (/^\d+$/.test(plain)) return Number(plain);
  if (GROUPED.test(plain)) return Number(plain.replaceAll(',', ''));
  return CHINESE.test(plain) ? parseChinese(plain) : null;
}

/** The number that a text is, a decimal or a percentage among them; null when it is none. */
export function parseAmount(text: string): number | null {
  const whole = parseCount(text);
  if (whole !== null) return whole;
  const match = /^(\d{1,9}\.\d{1,6})%?$|^(\d{1,9})%$/.exec(halfWidth(text.trim()));
  return match ? Number(match[1] ?? match[2]) : null;
}

function parseChinese(text: string): number | null {
  let rest = text;
  let sum = 0;
  for (const [unit, worth] of [['千', 1000], ['百', 100]] as const) {
    const at = rest.indexOf(unit);
    if (at < 0) continue;
    const times = at === 1 ? parseChineseNumber(rest.charAt(0)) : null;
    if (times === null || times > 9) return null;
    sum += times * worth;
    rest = rest.slice(at + 1);
  }
  if (rest === '') return sum > 0 ? sum : null;
  if (rest === '零' || rest === '〇') return sum === 0 ? 0 : null;
  const last = parseChineseNumber(sum > 0 ? rest.replace(/^[零〇]/, '') : rest);
  return last === null ? null : sum + last;
}

/** Things of which two are 两, not 二. */
const MEASURES = '个条次项点份件篇名位场轮稿种类批天年家处遍期';

/**
 * A whole number from 1 to 99 as a Chinese numeral: 三, 十二; 两 before a measure word.
 * @param after the text after the number
 */
export function chineseCount(value: number, after: string): string {
  if (value === 2 && after !== '' && MEASURES.includes(after.charAt(0))) return '两';
  return formatChineseNumber(value);
}
