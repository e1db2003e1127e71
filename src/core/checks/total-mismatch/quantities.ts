import { halfWidth } from '../../facts/rules/counts';

/** A number with its measure word as it stands in a text; offsets are those of the paragraph. */
export interface Quantity {
  readonly value: number;
  /** 名 and 位 count as 人. */
  readonly measure: string;
  /** As written, 12条. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

/** The end of a numeral and its measure word: quickly found. */
const QUANTITY =
  /[0-9０-９](?:余|多|来)?[ \u3000]?(?:人次|个(?!百分点|小时|工作日|月|半)|[条项件份次名人位场篇户家处批起])(?:以上|左右|以内)?/g;
const MEASURE = /人次|[个条项件份次名人位场篇户家处批起]/;

const LOOSE_BEFORE = /(?:近|约|逾|超过?|达到?|至少|不少于|不低于|各|每[^，。；、]{0,6}|人均|平均|第|前|后|[.．\-—~～至到A-Za-z%％])[ \u3000]?$/;

const CHANGED_BEFORE = /(?:增加|增长|增|减少|减|多|少|提高|下降|压减|降低)了?[ \u3000]?$|比[^，。；]{0,16}$|年度?的?[ \u3000]?$/;

/** The quantities of a stretch of a paragraph, in order. Only Arabic numerals: 两个方面 counts nothing here. */
export function quantitiesIn(text: string, from: number, to: number): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.slice(from, to).matchAll(QUANTITY)) {
    const last = from + match.index;
    let start = last;
    while (start > from && isDigit(text.charCodeAt(start - 1))) start -= 1;
    const end = last + match[0].length;
    const measure = MEASURE.exec(match[0])?.[0] ?? '';
    found.push({
      value: Number(halfWidth(text.slice(start, last + 1))),
      measure: measure === '名' || measure === '位' ? '人' : measure,
      written: text.slice(start, end), start, end,
    });
  }
  return found;
}

/** 0–9 and ０–９ */
function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** Whether it is no exact count of its own: 近30条, 30余条, 各3个, 人均6条, 第2次. */
export function isLoose(text: string, { start, written }: Quantity): boolean {
  return /[余多来上右内]/.test(written) || LOOSE_BEFORE.test(text.slice(Math.max(0, start - 10), start));
}

/** Whether it says by how much something changed or what it was another time: no total of anything here. */
export function isCompared(text: string, { start }: Quantity): boolean {
  return CHANGED_BEFORE.test(text.slice(Math.max(0, start - 20), start));
}
