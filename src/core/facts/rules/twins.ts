import type { Analysis, FactPart, FixEdit } from '../../analysis';
import type { DocumentSnapshot, TextRange } from '../../document';
import { formatChineseNumber } from '../../numerals';
import { parseCount } from './counts';
import type { DateParts } from './date-parts';

/** Places where a part of a date is written out with another value than the one typed. */
export interface Twin {
  readonly fact: string;
  readonly part: FactPart;
  /** What stands there and what was typed, with the unit: 8月, 9月. */
  readonly stands: string;
  readonly typed: string;
  /** What would bring the places into step; offered, one edit a place. */
  readonly edits: readonly FixEdit[];
}

const UNITS: Readonly<Record<FactPart, string>> = { year: '年', month: '月', day: '日', hour: '时', minute: '分' };
const NUMERAL = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
const YEAR_MONTH_BEFORE = new RegExp(`(?:(\\d{4})年\\s?)?${NUMERAL}月\\s?$`);
const YEAR_BEFORE = /(\d{4})年\s?$/;
const AFTER_YEAR = new RegExp(`^\\s?年\\s?${NUMERAL}月(?:\\s?${NUMERAL}日)?`);
const AFTER_MONTH = new RegExp(`^\\s?月\\s?${NUMERAL}日`);
/** No written date is longer on one side of a blank. */
const REACH = 14;

interface Written extends TextRange {
  readonly part: FactPart;
  readonly text: string;
}

/**
 * The hard-coded twins of a date: 8月X日 where the typed date says 9月, and places where
 * the whole date of the same fact is written out otherwise. What belongs to another
 * fact (the year a meeting is of, the document's own date) is never among them.
 * @param parts the typed date (see `parseDate`)
 */
export function twins(snapshot: DocumentSnapshot, analysis: Analysis, fact: string, parts: DateParts): readonly Twin[] {
  const written = new Map<string, Written>();
  for (const value of analysis.values) {
    if (value.fact === fact && value.part !== null) written.set(placeKey(value), { ...value, part: value.part });
  }
  for (const blank of analysis.placeholders) {
    if (blank.fact !== fact || blank.part === null || blank.certainty !== 'certain') continue;
    const text = snapshot.paragraphs[blank.paragraph]?.text ?? '';
    for (const place of besideBlank(text, blank, blank.part)) {
      if (!isPlace(analysis, place)) written.set(placeKey(place), written.get(placeKey(place)) ?? place);
    }
  }
  const byValue = new Map<string, { readonly twin: Twin; readonly edits: FixEdit[] }>();
  for (const { paragraph, start, end, part, text } of written.values()) {
    const typed = parts[part];
    const number = typed === undefined ? null : parseCount(/^\D*(\d+)/.exec(typed)?.[1] ?? '');
    if (typed === undefined || number === null || parseCount(text) === null || parseCount(text) === number) continue;
    const key = `${part} ${text}`;
    const group = byValue.get(key) ?? newGroup(fact, part, text, typed);
    group.edits.push({ paragraph, start, end, expected: text, text: inNumeralsOf(text, typed, number) });
    byValue.set(key, group);
  }
  return [...byValue.values()].map(({ twin }) => twin);
}

function newGroup(fact: string, part: FactPart, text: string, typed: string): { readonly twin: Twin; readonly edits: FixEdit[] } {
  const edits: FixEdit[] = [];
  const unit = UNITS[part];
  return { edits, twin: { fact, part, stands: text + unit, typed: typed + unit, edits } };
}

/** The parts of the same written date that stand beside a blank part of it. */
function besideBlank(text: string, blank: TextRange, part: FactPart): readonly Written[] {
  const before = text.slice(Math.max(0, blank.start - REACH), blank.start);
  const after = text.slice(blank.end, blank.end + REACH);
  const at = (found: string, offset: number, of: FactPart): Written => ({ paragraph: blank.paragraph, start: offset, end: offset + found.length, part: of, text: found });
  const places: Written[] = [];
  const take = (match: RegExpExecArray | null, from: number, parts: readonly FactPart[]): void => {
    if (!match) return;
    let position = match.index;
    parts.forEach((of, i) => {
      const found = match[i + 1];
      if (found === undefined) return;
      position = match.input.indexOf(found, position);
      places.push(at(found, from + position, of));
      position += found.length;
    });
  };
  const left = blank.start - before.length;
  if (part === 'day') take(YEAR_MONTH_BEFORE.exec(before), left, ['year', 'month']);
  if (part === 'month') {
    take(YEAR_BEFORE.exec(before), left, ['year']);
    take(AFTER_MONTH.exec(after), blank.end, ['day']);
  }
  if (part === 'year') take(AFTER_YEAR.exec(after), blank.end, ['month', 'day']);
  return places;
}

/** A blank, or a value of whatever fact: then it is that fact's. */
function isPlace(analysis: Analysis, { paragraph, start }: TextRange): boolean {
  return [...analysis.values, ...analysis.placeholders].some((p) => p.paragraph === paragraph && p.start <= start && start < p.end);
}

function placeKey({ paragraph, start }: TextRange): string {
  return `${paragraph} ${start}`;
}

function inNumeralsOf(text: string, typed: string, number: number): string {
  return /^\d/.test(text) || number < 1 || number > 99 ? typed : formatChineseNumber(number);
}
