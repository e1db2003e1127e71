import {
  isBox, isChineseDigit, isCircle, isDigit, isHan, isLatin, isLine, isSpace, isStar, isUnit,
  opensParagraph, runEnd,
} from './characters';
import { token, type Token } from './token';

/** Words that follow the name of a place or a unit. */
const UNIT_WORD = /^(?:省|市|县|区|镇|乡|村|街道|旗|州|盟|局|委|厅|院|校|厂|矿|集团|公司|党|同志|组长|书记|支部|中学|小学|大学|学院|医院|银行)/;

/** *月*日, **镇, ***同志. Not: bullets, footnote marks, bold marks, 5*8, 共*产党. */
export function readStar(text: string, at: number): Token | null {
  const end = runEnd(text, at, isStar);
  const before = text.charAt(at - 1);
  const rest = text.slice(end, end + 4);
  const after = rest.charAt(0);
  if (isLatin(before) || isDigit(before) || isLatin(after) || isDigit(after)) return null;
  const next = text.slice(end, end + 6).trimStart();
  const counted = isUnit(next.charAt(0)) || UNIT_WORD.test(next);
  // * * *
  if (!counted && (before === '' || isSpace(before)) && (after === '' || isSpace(after))) return null;
  if (end - at === 2 && marksBold(text, at)) return null;
  if (opensParagraph(text, at)) {
    if (!counted || isSpace(after)) return isHan(after) && end - at > 1 ? token(at, end, 'star', 'possible') : null;
    return token(at, end, 'star');
  }
  // A letter taken out of a word (共*产党): residue, not a blank.
  if (/共$/.test(before) && /^产/.test(rest)) return null;
  // A footnote's mark hangs at the end of what it explains.
  if (end - at === 1 && after === '' && isHan(before)) return token(at, end, 'star', 'possible');
  return token(at, end, 'star');
}

/** **会前准备** that opens a paragraph: the marks of bold type in a pasted text, not two blanks. */
function marksBold(text: string, at: number): boolean {
  const open = text.slice(0, 21).search(/\S/);
  if (open < 0 || !/^\*\*[\u4e00-\u9fff“]/.test(text.slice(open, open + 3)) || at - open > 60) return false;
  const word = text.slice(open + 2, open + 6);
  if (isUnit(word.charAt(0)) || UNIT_WORD.test(word)) return false;
  const close = text.indexOf('**', open + 2);
  return close - open > 3 && close - open <= 60 && (at === open || at === close);
}

/** ○月○日, ○○市. Not: the zero of 二〇二四, a list's circle, a choice (○是 ○否). */
export function readCircle(text: string, at: number): Token | null {
  const end = runEnd(text, at, isCircle);
  const before = text.charAt(at - 1);
  const after = text.charAt(end);
  if (isChineseDigit(before) || isChineseDigit(after) || isDigit(before) || isDigit(after)) return null;
  if (isChoice(text, at, end)) return null;
  return token(at, end, 'circle');
}

/** ____份, ＿＿月. Not: file_name, a ruled line that is a paragraph of its own. */
export function readLine(text: string, at: number): Token | null {
  const end = runEnd(text, at, isLine);
  if (end - at === 1) {
    const before = text.charAt(at - 1);
    const after = text.charAt(end);
    if (isLatin(before) || isDigit(before) || isLatin(after) || isDigit(after)) return null;
  }
  if (end - at > 10 && opensParagraph(text, at) && text.slice(end, end + 20).trim() === '') return null;
  return token(at, end, 'line');
}

/** □□局, 实到□人. A box that opens a line or a choice is a tick box: possible. */
export function readBox(text: string, at: number): Token {
  const end = runEnd(text, at, isBox);
  const counted = isUnit(text.charAt(end)) || UNIT_WORD.test(text.slice(end, end + 4));
  const tick = end - at === 1 && !counted && isChoice(text, at, end);
  return token(at, end, 'box', tick || (opensParagraph(text, at) && !counted) ? 'possible' : 'certain');
}

/** Whether the mark stands before an option, as tick boxes do. */
function isChoice(text: string, at: number, end: number): boolean {
  const rest = text.slice(end, end + 4);
  if (isUnit(rest.charAt(0)) || UNIT_WORD.test(rest)) return false;
  const before = text.charAt(at - 1);
  const detached = opensParagraph(text, at) || isSpace(before) || '：:（('.includes(before || '?');
  return detached && (isHan(rest.charAt(0)) || isSpace(rest.charAt(0)));
}

/** N条, 第N督导组. Only before what is counted; not N95, 1+N, N+1, N次方. */
export function readLetterN(text: string, at: number): Token | null {
  const end = runEnd(text, at, (c) => c === 'N' || c === 'Ｎ');
  const before = text.charAt(at - 1);
  const rest = text.slice(end, end + 4);
  if (isLatin(before) || isDigit(before) || '+＋-－.'.includes(before || '?')) return null;
  const counted = isUnit(rest.charAt(0)) && !rest.startsWith('次方') && !/^年[前来后]/.test(rest);
  const named = end - at > 1 && UNIT_WORD.test(rest);
  const ordinal = before === '第' && /^(?:督导|指导|巡|检查|纪检|支部|小组)/.test(rest);
  return counted || named || ordinal ? token(at, end, 'letter') : null;
}

const SOMEONE_UNIT =
  /^(?:省|市(?!场)|县|区(?!域|间|别)|镇|乡|村|街道|旗|州|局|厅|委(?!托|屈)|党[委组支总工]|院校|[学医]院|学校|中学|小学|大学|厂|矿|集团|公司|支部|督导组|指导组|巡)/;
const SURNAME = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';

/**
 * 某市, 某党委, 某某同志, 某月某日, 第某督导组. Ordinary words (某些, 某种, 某个,
 * 某人, 某一 …) are none; 张某 and 李某某 are names withheld: possible.
 */
export function readSomeone(text: string, at: number): Token | null {
  const end = runEnd(text, at, (c) => c === '某');
  const rest = text.slice(end, end + 4);
  const before = text.charAt(at - 1);
  const previous = text.charAt(at - 2);
  const namesOffice = UNIT_WORD.test(rest) && !/^(?:同志|书记|组长)/.test(rest);
  if (SURNAME.includes(before || '?') && !isHanWord(previous, before) && !namesOffice) {
    return token(at, end, 'someone', 'possible');
  }
  if (end - at > 1) return token(at, end, 'someone', aboutCase(text, at) ? 'possible' : 'certain');
  if (SOMEONE_UNIT.test(rest)) return token(at, end, 'someone', aboutCase(text, at) ? 'possible' : 'certain');
  if (before === '第' || /^[年月]某[月日]/.test(rest) || /某[年月]$/.test(text.slice(Math.max(0, at - 2), at))) {
    return token(at, end, 'someone');
  }
  return null;
}

/** 中共某…, 关于某…: the character before is no surname but a word's end. */
function isHanWord(previous: string, before: string): boolean {
  return /^(?:关于|由于|对于|位于|针对于|地方|一方|对方|下文|日常|平常|经常|千万|雷同)$/.test(previous + before);
}

/** Reports retell cases with names withheld; there 某 stays. */
function aboutCase(text: string, at: number): boolean {
  return /案例|案件|违纪|违法|警示|查处/.test(text.slice(Math.max(0, at - 40), at + 40));
}
