import type { FactPart } from '../core/analysis';

/** The parts of a date or time as written; what is not said is absent. */
export type Parts = Partial<Readonly<Record<FactPart, string>>>;

const PATTERNS: readonly RegExp[] = [
  /(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})/,
  /(?<hour>\d{1,2})[:：](?<minute>\d{2})/,
  /(?<year>\d{4})年/,
  /(?<month>\d{1,2})月/,
  /(?<day>\d{1,2})[日号]/,
  /(?<hour>\d{1,2})[时点]/,
  /[时点](?<minute>\d{1,2})分/,
  /^(?<year>\d{4})$/,
];

/**
 * The parts of a value such as 2027年1月16日, 2027-01-16, 上午9时30分, 2026.
 * Leading zeros of months and days go (GB/T 9704-2012 7.3.5.4).
 */
export function partsOf(value: string): Parts {
  const found: Partial<Record<FactPart, string>> = {};
  const digits = value.trim().replace(/[０-９]/g, (d) => String.fromCharCode(d.charCodeAt(0) - 0xfee0));
  for (const pattern of PATTERNS) {
    const groups = pattern.exec(digits)?.groups ?? {};
    for (const part of ['year', 'month', 'day', 'hour', 'minute'] as const) {
      const text = groups[part];
      if (text !== undefined && found[part] === undefined) found[part] = part === 'month' || part === 'day' ? String(Number(text)) : text;
    }
  }
  return found;
}
