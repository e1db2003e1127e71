import type { Placeholder } from '../core/analysis';
import { fitValue } from './fit-value';

const FULL_WIDTH_ZERO = 0xff10;
const NUMERIC: ReadonlySet<string> = new Set(['number', 'ordinal', 'date', 'time', 'duration']);

/**
 * What is written for a typed value at one place: spaces at both ends go; in numbers
 * full-width digits become half-width (GB/T 15835 sets numerals half-width); a part of
 * a date loses its leading zeros; words that stand around the place anyway are not
 * written twice.
 * @param paragraph the text of the place's paragraph
 */
export function valueFor(placeholder: Placeholder, typed: string, paragraph: string): string {
  const trimmed = typed.trim();
  const before = paragraph.slice(0, placeholder.start);
  const after = paragraph.slice(placeholder.end);
  if (!NUMERIC.has(placeholder.kind)) return fitValue(trimmed, placeholder.kind, before, after);
  const value = fitValue(halfWidthDigits(trimmed), placeholder.kind, before, after);
  return placeholder.part === null ? value : partValue(placeholder, value);
}

function partValue(placeholder: Placeholder, value: string): string {
  let bare = value;
  if (placeholder.part === 'month' || placeholder.part === 'day') bare = bare.replace(/^0+(?=\d)/, '');
  // 20xx asks for the whole year; a clerk who reads the token as 20_ _ types two digits.
  if (placeholder.part === 'year' && placeholder.text.length === 4 && /^\d\d$/.test(bare)) return `20${bare}`;
  return bare;
}

function halfWidthDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - FULL_WIDTH_ZERO));
}
