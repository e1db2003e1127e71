import { formatChineseNumber } from '../../numerals';
import { parseCount } from './counts';

/** How a document writes 第三督导组: its numeral, or null when it has no such ordinal. */
export type OrdinalStyle = 'chinese' | 'arabic' | null;

const GROUP = /第\s*(\d{1,2}|[０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*(?:巡回|监督|纪检|派驻|联合)?[\u4e00-\u9fff]{0,6}组/g;

/** Ordinals of groups as the texts write them; where both are used the more frequent one. Linear. */
export function ordinalStyle(texts: readonly string[]): OrdinalStyle {
  let chinese = 0;
  let arabic = 0;
  for (const text of texts) {
    if (!text.includes('第')) continue;
    for (const match of text.matchAll(GROUP)) {
      if (/^[0-9０-９]/.test(match[1] ?? '')) arabic += 1;
      else chinese += 1;
    }
  }
  if (chinese === arabic) return null;
  return chinese > arabic ? 'chinese' : 'arabic';
}

/** The form gives the number of the supervising group in Chinese (facts.json). */
const CHINESE_BY_FORM: ReadonlySet<string> = new Set(['group.number']);

/** An ordinal from 1 to 99 in the document's own numerals; any other value unchanged. */
export function inOrdinalStyle(value: string, fact: string, style: OrdinalStyle): string {
  const number = parseCount(value);
  if (number === null || number < 1 || number > 99) return value;
  const wanted = style ?? (CHINESE_BY_FORM.has(fact) ? 'chinese' : null);
  if (wanted === null) return value;
  return wanted === 'chinese' ? formatChineseNumber(number) : String(number);
}
