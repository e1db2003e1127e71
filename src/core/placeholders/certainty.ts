import type { Certainty } from '../analysis';
import type { Token } from './token';

/** How far a title's or a quotation's opening mark is looked for. */
const REACH = 60;

/**
 * A blank's certainty in its surroundings: what the spelling says, lowered to
 * `possible` where a published title withholds a name (《关于××铁路局…的通报》)
 * or a quotation states how something is to be named (命名为“××党委＋年份”).
 */
export function certaintyOf(text: string, token: Token): Certainty {
  if (token.certainty !== 'certain') return token.certainty;
  const before = text.slice(Math.max(0, token.start - REACH), token.start);
  return inPublishedTitle(text, before, token) || inNamingRule(text, before, token) ? 'possible' : 'certain';
}

/** Directly after 关于 in a title in 《》 that the unit did not issue itself and that names no meeting. */
function inPublishedTitle(text: string, before: string, token: Token): boolean {
  const open = before.lastIndexOf('《');
  if (open < 0 || before.lastIndexOf('》') > open || token.spelling === 'year') return false;
  const title = before.slice(open + 1);
  if (!/(?:^|印发|转发)关于(?:对|给予|印发|转发)?[^，。]{0,2}$/.test(title)) return false;
  const rest = text.slice(token.end, token.end + REACH);
  const close = rest.indexOf('》');
  if (close < 0 || /民主生活会|组织生活会/.test(rest.slice(0, close))) return false;
  return !/(?:制定|出台|修订|印发|下发|完善|建立)(?:了)?(?:《[^》]*》[、和])*$/.test(before.slice(0, open));
}

/** Inside quotation marks, with a + in the quotation or a word of naming before it. */
function inNamingRule(text: string, before: string, token: Token): boolean {
  const open = Math.max(before.lastIndexOf('“'), before.lastIndexOf('"'), before.lastIndexOf('「'));
  if (open < 0 || before.lastIndexOf('”') > open) return false;
  const rest = text.slice(token.end, token.end + REACH);
  const close = rest.search(/[”"」]/);
  if (close < 0) return false;
  const quoted = before.slice(open + 1) + rest.slice(0, close);
  return /[+＋]/.test(quoted) || /(?:命名|文件名|邮件主题|格式|样式|字样|注明|标注|备注)[^。；]{0,8}$/.test(before.slice(0, open));
}
