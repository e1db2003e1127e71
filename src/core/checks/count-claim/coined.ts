import { parseChineseNumber } from '../../numerals';
import { isSetPhrase } from '../../packs/set-phrases';

/** A coined phrase that its words spell out: “三个坚持”：坚持A、坚持B、坚持C. */
export interface Coined {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The word that is repeated. */
  readonly word: string;
  /** How often it is repeated, as most readers would count. */
  readonly counted: number;
  /** Whether every item has the word, so that none can be meant that has not. */
  readonly sure: boolean;
}

/** What leads over from a coined phrase in quotation marks to its items: what calls it so (原则), and 即 or a colon. */
const LEAD_OVER = /”(?:的?(?:原则|要求|方针|做法|工作法|标准|机制|理念))?[，,]?(?:即|也就是|——|[：:（(])/y;

/** The phrase at the end of what stands before that. */
const PHRASE = /([二三四五六七八九十两]|[2-9])个?“?([\u4e00-\u9fff]{1,4})$/;
const LONGEST = 7;

/** How much text the items may take. */
const REACH = 300;

/** How few items are a list. */
const FEWEST = 2;

/** Where items are set apart, from the coarsest way to the finest. */
const APART: readonly RegExp[] = [/；/, /[，；]/, /[、，；]/, /[、，；]|以及|和|及|与/];

/** Coined phrases whose words do not come as often as they say; those that fit are left out. */
export function coinedMismatches(text: string): Coined[] {
  const found: Coined[] = [];
  for (let at = text.indexOf('”'); at >= 0; at = text.indexOf('”', at + 1)) {
    LEAD_OVER.lastIndex = at;
    const lead = LEAD_OVER.exec(text)?.[0];
    if (lead !== undefined) found.push(...mismatchAt(text, at, at + lead.length));
  }
  for (let at = text.indexOf('：'); at >= 0; at = text.indexOf('：', at + 1)) found.push(...mismatchAt(text, at, at + 1));
  return found;
}

/** @param end where the phrase ends
 *  @param items where its items begin */
function mismatchAt(text: string, end: number, items: number): Coined[] {
  const from = Math.max(0, end - LONGEST);
  const phrase = PHRASE.exec(text.slice(from, end));
  if (!phrase) return [];
  const [, numeral = '', word = ''] = phrase;
  const start = from + phrase.index;
  if (/[第前后每各\d一二三四五六七八九十百]/.test(text.charAt(start - 1))) return [];
  const value = parseChineseNumber(numeral) ?? Number(numeral);
  const list = listAt(text, items, /[（(]/.test(text.charAt(items - 1)));
  if (!list.includes(word)) return [];
  const counts = waysToCount(list, word);
  const counted = Math.max(0, ...counts);
  if (counted < FEWEST || counts.includes(value)) return [];
  const all = piecesOf(list, /[、，；]/).every((piece) => has(piece, word));
  // One more may be the word's ordinary use: …责任落实到位，确保整改到位.
  if (counted > value && !all) return [];
  return [{ start, end, value, word, counted, sure: all && word.length > 1 && !isSetPhrase(text.slice(start, end)) }];
}

/** What follows up to the full stop or the bracket that closes it; '' where it goes on too long for a list. */
function listAt(text: string, from: number, bracketed: boolean): string {
  const rest = text.slice(from, from + REACH);
  const stop = rest.search(bracketed ? /[。！？）)]/ : /[。！？]/);
  if (stop < 0) return from + REACH >= text.length ? rest : '';
  return rest.slice(0, stop);
}

/** How many items have the word, for every way to set items apart, in all the text or in its first clause. */
function waysToCount(items: string, word: string): number[] {
  const within = [items, items.slice(0, Math.max(0, items.indexOf('；'))), items.slice(0, Math.max(0, items.indexOf('，')))];
  return within.flatMap((text) => APART.map((marks) => piecesOf(text, marks).filter((piece) => has(piece, word)).length));
}

function piecesOf(items: string, marks: RegExp): string[] {
  return items.split(marks).map((piece) => piece.trim().replace(/^(?:[一二三四五六七八九十]是|即|就是|做到|[“‘])/, '').replace(/[”’]$/, '')).filter((piece) => piece !== '');
}

/** 坚持问题导向, 成员之间必谈. */
function has(piece: string, word: string): boolean {
  return piece.length > word.length && (piece.startsWith(word) || piece.endsWith(word));
}
