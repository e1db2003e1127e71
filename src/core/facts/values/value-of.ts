import type { FactPart, FactValue } from '../../analysis';
import { parseChineseNumber } from '../../numerals';
import type { Judgements } from '../judgements';

const UNITS: readonly (readonly [FactPart, string])[] = [['year', '年'], ['month', '月'], ['day', '日'], ['hour', '时'], ['minute', '分']];

/**
 * One fact's value from its places: a date as 2027年1月16日, a time as 9时30分, the
 * year of a meeting as 2026, a list joined by 、, else the literal text. Where places
 * disagree the first one counts.
 * @param places values of one fact in the order of the text, at least one
 */
export function valueOf(places: readonly FactValue[]): string {
  const [first] = places;
  if (!first) return '';
  if (first.fact === 'session.year') return arabicOf(first.text, 'year');
  if (places.some((p) => p.part !== null)) {
    return UNITS.map(([part, unit]) => {
      const place = places.find((p) => p.part === part);
      return place ? arabicOf(place.text, part) + unit : '';
    }).join('');
  }
  if (places.some((p) => p.index !== null)) {
    const items = new Map<number, string>();
    for (const { index, text } of places) if (index !== null && !items.has(index)) items.set(index, text);
    return [...items].sort((a, b) => a[0] - b[0]).map(([, text]) => text).join('、');
  }
  return first.text;
}

/** A part of a date in Arabic digits without leading zeros, as GB/T 9704-2012 asks (7.3.5.4). */
export function arabicOf(text: string, part: FactPart): string {
  const narrow = text.replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  if (/^\d+$/.test(narrow)) return part === 'minute' ? narrow : String(Number(narrow));
  if (part === 'year') return [...text].map((c) => { const n = '零一二三四五六七八九'.indexOf(c); return n < 0 ? '0' : String(n); }).join('');
  return String(parseChineseNumber(text) ?? text);
}

/**
 * Whether people confirmed what stands there: the whole value, or each part and item
 * of it. Another value than the confirmed one is to be confirmed again.
 */
export function isConfirmed(
  fact: string, value: string, places: readonly FactValue[], confirmed: Judgements['confirmed'],
): boolean {
  const own = confirmed.filter((c) => c.fact === fact);
  if (own.length === 0) return false;
  if (own.some((c) => c.part === null && c.index === null && c.value === value)) return true;
  return places.every(({ part, index, text }) =>
    own.some((c) => c.part === part && c.index === index && (c.value === text || (part !== null && c.value === arabicOf(text, part)))));
}
