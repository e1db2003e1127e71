import type { Placeholder } from '../core/analysis';

const FULL_WIDTH_ZERO = 0xff10;
const NUMERIC: ReadonlySet<string> = new Set(['number', 'ordinal', 'date', 'time', 'duration']);
const UNIT_OF: Readonly<Record<string, string>> = { year: '年', month: '月', day: '日', hour: '时', minute: '分' };

/**
 * What is written for a typed value at one place: spaces at both ends go; in numbers
 * full-width digits become half-width (GB/T 15835 sets numerals half-width); a part of
 * a date loses its leading zeros and a unit that stands after the place anyway.
 * Issue 3 deepens this.
 * @param following the text directly after the place
 */
export function valueFor(placeholder: Placeholder, typed: string, following: string): string {
  const trimmed = typed.trim();
  if (!NUMERIC.has(placeholder.kind)) return trimmed;
  const value = halfWidthDigits(trimmed);
  return placeholder.part === null ? value : partValue(placeholder, value, following);
}

function partValue(placeholder: Placeholder, value: string, following: string): string {
  const unit = UNIT_OF[placeholder.part ?? ''] ?? '';
  let bare = unit !== '' && value.endsWith(unit) && following.startsWith(unit) ? value.slice(0, -unit.length) : value;
  if (placeholder.part === 'month' || placeholder.part === 'day') bare = bare.replace(/^0+(?=\d)/, '');
  // 20xx asks for the whole year; a clerk who reads the token as 20_ _ types two digits.
  if (placeholder.part === 'year' && placeholder.text.length === 4 && /^\d\d$/.test(bare)) return `20${bare}`;
  return bare;
}

function halfWidthDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - FULL_WIDTH_ZERO));
}
