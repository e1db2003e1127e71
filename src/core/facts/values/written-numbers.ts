import { isNumeralOfSetPhrase } from '../../packs/set-phrases';
import { within, type Quotations } from './quotations';
import type { Span } from './span';

const NUMERAL = /[0-9０-９]+(?:[.．][0-9０-９]+)?|[一二两三四五六七八九十百〇○零]+/g;
/** What may follow a number that counts something or is part of a date or a time. */
const UNIT = '人名位个条项份次点件篇稿轮遍天小分场期家户大方类年月日号时';
/** What else an Arabic number counts. */
const MORE_UNITS = '余多处间盏座亩台辆套批起万亿元公里米吨岁所只支株棵口眼栋幢层本册张批%％';
/** Numbers that say “always” and “all”. */
const FIXED = /^(?:24小时|100[%％]|365天)/;
const DOTTED_DATE = /(20\d\d)([.．/-])(\d{1,2})\2(\d{1,2})(?!\d)/g;
const GROUP = /^[）)]?(?:[^，。、；第]{0,6}?)(?:督导|指导|督查|督察|巡[视察查])组/;
/** Before a Chinese numeral: 第三, 每三 …, 数十, 一一: it counts nothing. */
const NO_COUNT = '第每数几同某各任周星高';

/** The numbers of a paragraph that may be values: counts, parts of dates and times, a group's ordinal. */
export function writtenNumbers(text: string, { quoted, titled }: Quotations): readonly Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(DOTTED_DATE)) {
    if (/\d/.test(text.charAt(match.index - 1))) continue;
    let from = match.index;
    for (const part of [match[1], match[3], match[4]]) {
      found.push({ start: from, end: from + (part ?? '').length });
      from += (part ?? '').length + 1;
    }
  }
  const dotted = found.length;
  for (const match of text.matchAll(NUMERAL)) {
    const start = match.index;
    const written = match[0];
    const end = start + written.length;
    if (dotted > 0 && found.slice(0, dotted).some((span) => start < span.end && end > span.start)) continue;
    if (!isCandidate(text, start, end, written)) continue;
    // A title keeps its numbers, but the year of the meeting in the notice's title changes with it.
    if (within(quoted, start) || (within(titled, start) && !/^年度/.test(text.slice(end, end + 2)))) continue;
    found.push({ start, end });
  }
  return found;
}

/** What may stand right beside a number for it to be looked at more closely. */
const BESIDE_AFTER = UNIT + MORE_UNITS + ':： \u3000督指巡）)';
const BESIDE_BEFORE = ':：第委组育办';

function isCandidate(text: string, start: number, end: number, written: string): boolean {
  if (!BESIDE_AFTER.includes(text.charAt(end) || '?') && !BESIDE_BEFORE.includes(text.charAt(start - 1) || '?')) return false;
  const after = text.slice(end, end + 14).trimStart();
  const before = text.slice(Math.max(0, start - 12), start).trimEnd();
  const previous = before.charAt(before.length - 1);
  const next = after.charAt(0);
  const arabic = written.charCodeAt(0) < 0x3000 || written.charCodeAt(0) > 0xff00;
  if (GROUP.test(after) && /[第委组育办]$/.test(before)) return !written.includes('〇');
  if (previous === '第') return false;
  if (/[A-Za-z]/.test(previous)) return false;
  if (arabic) return ((UNIT + MORE_UNITS).includes(next || '?') && !FIXED.test(written + after)) || clock(before, after);
  const round = next === '余' && written.length > 1;
  if ((!UNIT.includes(next || '?') && !round) || NO_COUNT.includes(previous || '?')) return false;
  // Chinese dates: 二〇二七年一月二十八日. Elsewhere 一 counts nothing that changes (一次、一个).
  if (next === '年') return /^[一二][〇○零九]../.test(written) && written.length === 4;
  if (next === '月') return /[〇○零一二三四五六七八九]年$/.test(before);
  if (next === '日') return /[一二三四五六七八九十]月$/.test(before);
  return written !== '一' && written !== '一一' && !/[〇○零]/.test(written) && !isNumeralOfSetPhrase(text, start, written);
}

/** 9:30 after a day or a part of the day. */
function clock(before: string, after: string): boolean {
  return (/^[:：]\d/.test(after) && /[日午晨晚]$/.test(before)) || /[日午晨晚]\d{1,2}[:：]$/.test(before);
}
