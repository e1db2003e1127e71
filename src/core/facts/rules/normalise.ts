import { halfWidth } from './counts';
import { datePart, wholeDate } from './date-values';
import { fileNumberPart, plainFileNumber } from './file-number';
import { fitInto, fitValue } from './fit-value';
import { inSentenceStyle } from './numeral-style';
import { inOrdinalStyle, type OrdinalStyle } from './ordinal-style';
import { plainName } from './people';
import { sidesOf, type FillPlace, type FillTarget, type Sides } from './place';

/** What the rest of the document says of how values are written. */
export interface DocumentStyle {
  readonly ordinals: OrdinalStyle;
}

export const UNKNOWN_STYLE: DocumentStyle = { ordinals: null };

/** A number with what a clerk types along with it: 共45条. */
const MEASURED = /^(共|累计|合计)?(\d[\d,.]*[余多]?|[零〇一二两三四五六七八九十百千]{1,8}[余多]?)(人次|个百分点|分钟|小时|课时|[个条次项份点稿件篇场人名位天年组家户期轮遍处])?$/;
const MEASURE_AHEAD = /^[余多来]?(?:人次|个|条|次|项|份|点|稿|件|篇|场|人|名|位|天|年|组|家|户|期|轮|遍|处|小时|分钟|大|万|亿|元|公里|米|盏|间|起|亩|吨|台|辆|套|批|座|所|门|课时|%)/;
const SUM_SAID = /(?:共|累计|合计|总计)[^，。；、]*$/;

/**
 * What is written for a typed value at one place, normalised by kind and fitted to
 * the sentence around it: numbers in the sentence's numerals, ordinals without 第
 * where it stands already, of a date the part that the place asks for and without
 * leading zeros (GB/T 9704-2012 7.3.5.4), names without the spaces that align them,
 * and no word that stands beside the place anyway. '' where the value says nothing
 * for this place, so that nothing is written there.
 */
export function valueAt(place: FillPlace, target: FillTarget, typed: string, style: DocumentStyle = UNKNOWN_STYLE): string {
  const value = typed.trim().replace(/[\r\n\u000b]+/g, '');
  if (value === '' || value === place.text) return value;
  const sides = sidesOf(place);
  if (target.fact === 'notice.number' || target.fact === 'doc.number') return fileNumber(place, target, value, sides);
  switch (target.kind) {
    case 'number':
    case 'duration':
      return numberAt(place, target, value, sides);
    case 'ordinal':
      return inOrdinalStyle(ordinalIn(halfWidth(value), sides), target.fact, style.ordinals);
    case 'date':
    case 'time':
      return target.part === null ? fitValue(wholeDate(value), target.kind, sides.before, sides.after) : datePart(place, target.kind, target.part, value);
    case 'person':
      return fitInto(place.text, plainName(value), 'person', sides.before, sides.after);
    default:
      return fitInto(place.text, withPlainQuotes(value, sides), target.kind, sides.before, sides.after);
  }
}

function numberAt(place: FillPlace, target: FillTarget, value: string, { before, after }: Sides): string {
  const fitted = fitValue(halfWidth(value), target.kind, before, after.replace('％', '%'));
  const [, sum = '', number = fitted, measure = ''] = MEASURED.exec(fitted) ?? [];
  const written = inSentenceStyle(number, target, place);
  return (SUM_SAID.test(before) ? '' : sum) + written + (MEASURE_AHEAD.test(after.trimStart()) ? '' : measure);
}

const ORDINAL = /第\s*(\d{1,3}|[一二三四五六七八九十]{1,3})/;

/** 市委第三督导组 says 三 where 第 stands before the place. */
function ordinalIn(value: string, { before, after }: Sides): string {
  const said = /第\s*$/.test(before) ? ORDINAL.exec(value)?.[1] : undefined;
  return (said ?? fitValue(value, 'ordinal', before, after)).replace(/^0+(?=\d)/, '');
}

/** What was typed in straight quotes into “…” of the text. */
function withPlainQuotes(value: string, { before, after }: Sides): string {
  const quoted = /^["“”](.*)["“”]$/.exec(value)?.[1];
  return quoted !== undefined && /“\s*$/.test(before) && /^\s*”/.test(after) ? quoted : value;
}

function fileNumber(place: FillPlace, target: FillTarget, value: string, { before, after }: Sides): string {
  return target.part === 'year' || /[〔［[]\s*[^〔〕]{0,6}[〕］\]]\s*$/.test(before)
    ? fileNumberPart(value, target.part === 'year' ? 'year' : 'number', place.text)
    : fitValue(plainFileNumber(value), 'text', before, after);
}
