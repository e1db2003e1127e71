import { isBox, isCross, isDigit, isHan, isLine, isSpace, isStar, opensParagraph } from './characters';
import { token, type Token } from './token';

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['（', '）'], ['(', ')'], ['【', '】'], ['［', '］'], ['[', ']'], ['〔', '〕'],
  ['{', '}'], ['<', '>'], ['＜', '＞'], ['《', '》'],
]);

/** No slot's name is longer. */
const LONGEST = 24;

const isBlankMark = (c: string): boolean => isCross(c) || isStar(c) || isLine(c) || isBox(c);

/** What templates call their slots. */
const SLOT_NOUN =
  /名称|姓名|全称|简称|时间|日期|地点|地址|单位|机关|部门|人数|数量|次数|条数|个数|份数|主题|序号|文号|编号|职务|年份|年度|届次|组长|书记|主持人|党委|党组|党支部|书名|内容|填写|填入|输入|待填|待补|待定|此处|会议室|具体/;
/** In round brackets, where remarks are usual, only the bare noun is a slot. */
const BARE_NOUN =
  /^(?:(?:本|上级|发文)?单位(?:名称|全称|简称)?|姓名|时间|日期|地点|会议(?:时间|地点|主题|名称)|人数|年份|年度|职务|督导组(?:名称|序号)?|组长姓名|主持人(?:姓名)?|具体(?:时间|地点|日期|人数)|.{0,6}(?:待填|待补充|待定)|(?:请|此处).{0,6}(?:填写|填入|输入).{0,8})$/;

/** 分管科室（单位）, 各部门（单位）: another word for what stands before it, not a slot. */
const OTHER_WORD = /^(?:单位|部门)$/;
const SAME_KIND = /[科股处室部门构业校所站队院区县乡镇办局]$/;

/**
 * A blank pair of brackets （　） 【】 or a named slot 【姓名】 [单位名称] {{name}}
 * that opens at `at`. Round, square and lenticular brackets belong to the blank;
 * 〔　〕 and 《　》 stay in the document, so there only the inside does.
 * Null for brackets with ordinary content.
 */
export function readBracket(text: string, at: number): Token | null {
  const open = text.charAt(at);
  if (text.startsWith('{{', at)) return readMustache(text, at);
  const close = CLOSING.get(open);
  if (close === undefined) return null;
  const end = text.slice(at + 1, at + 2 + LONGEST).indexOf(close) + at + 1;
  if (end <= at) return null;
  const inside = text.slice(at + 1, end);
  const blank = everyCharacter(inside, isSpace);

  if (open === '〔' || open === '《') {
    return blank && inside !== '' ? token(at + 1, end, 'bracket') : null;
  }
  if (open === '<' || open === '＜') return slotIf(SLOT_NOUN.test(inside), at, end, inside);
  if (blank) return readBlankPair(text, at, end);
  if (open === '（' || open === '(') {
    const other = OTHER_WORD.test(inside.trim()) && SAME_KIND.test(text.charAt(at - 1));
    return slotIf(!other && BARE_NOUN.test(inside.trim()), at, end, inside);
  }
  if (open === '{') return slotIf(SLOT_NOUN.test(inside) || text.charAt(at - 1) === '$', at, end, inside);
  return readSquare(text, at, end, inside);
}

/** An empty pair with nothing at all inside is a number that fell out when it opens a paragraph. */
function readBlankPair(text: string, at: number, end: number): Token | null {
  if ('{'.includes(text.charAt(at))) return null;
  return opensParagraph(text, at) && !/^[年月日]/.test(text.slice(end + 1, end + 2))
    ? null
    : token(at, end + 1, 'bracket');
}

/** 【…】 and [ … ]: blank marks inside make a whole blank; a noun inside a slot; the rest is a heading or a reference. */
function readSquare(text: string, at: number, end: number, inside: string): Token | null {
  const trimmed = inside.trim();
  if (everyCharacter(trimmed, isBlankMark)) return token(at, end + 1, 'bracket');
  if (everyCharacter(trimmed, (c) => isDigit(c) || isBlankMark(c))) return null;
  if (!/^[\u4e00-\u9fffA-Za-z0-9×·、/（）]+$/.test(trimmed)) return null;
  if (SLOT_NOUN.test(trimmed)) return token(at, end + 1, 'slot', 'certain', trimmed);
  const within = isHan(text.charAt(at - 1)) && isHan(text.charAt(end + 1));
  return within && isHan(trimmed.charAt(0)) ? token(at, end + 1, 'slot', 'possible', trimmed) : null;
}

function readMustache(text: string, at: number): Token | null {
  const end = text.slice(at + 2, at + 44).indexOf('}}') + at + 2;
  return end < at + 2 ? null : token(at, end + 2, 'slot', 'certain', text.slice(at + 2, end).trim() || null);
}

function slotIf(condition: boolean, at: number, end: number, inside: string): Token | null {
  return condition ? token(at, end + 1, 'slot', 'certain', inside.trim()) : null;
}

function everyCharacter(text: string, member: (c: string) => boolean): boolean {
  for (const c of text) if (!member(c)) return false;
  return true;
}
