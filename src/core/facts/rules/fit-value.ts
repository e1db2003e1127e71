import type { FactKind } from '../../analysis';
import { withoutAddress, withoutOffice } from './people';

/** How far beside a place its words are compared with the value's ends. */
const REACH = 24;

const DIGITS_ONLY = /^[0-9０-９.]+$/;

const NUMERIC: ReadonlySet<FactKind> = new Set(['number', 'ordinal', 'date', 'time', 'duration']);

/**
 * Single characters that a value and its surroundings share because the clerk typed
 * the whole word; any other one may be chance: 其中 before 中山 is no doubled 中.
 */
const LEADS = '第《“（〔';
const NUMBER_LEADS = '第共约近达均';
const PLACE_LEADS = '《“（在';
const TAILS = '委市县区镇乡局组号会室楼厅院校条项个份次点稿件篇场人名位年月日时分天余多》”）〕%：，。；、';

const PUNCTUATION = '，。；、';
const PAIRS = ['《》', '“”', '（）', '〔〕'];

/** Words in which such a character begins something else: 督导组 before 组织召开, 市总工会 before 会同. */
const ANOTHER_WORD =
  /^(?:会同|会商|会审|会诊|会计|组织|组长|组员|委员(?!会)|委托|委派|市场|市民|区域|区间|县域|乡村|镇域|院长|校长|人民|人大|人才|人员|人力|人社|人事|人武|人均|名誉|名单|名称|位于|位置|年级|年轻|年龄|月均|日常|日报|日前|时任|时代|时期|分别|分管|分工|分类|分析|分层|分级|分享|点评|点名|点题|条例|条件|项目|个人|个别|个性|次日|件件|场所|天然|多次|多方|多种|多数|余下)/;
/** 常委会 before 会议 is 常委会会议. */
const COMMITTEE = /委(?:员)?会$/;

/**
 * A typed value without what already stands around the place, so that no word is
 * doubled: 中共市水务局党组 typed into 中共X党组 leaves 市水务局, 第三 typed into 第X组
 * leaves 三, 12条 typed into X条 leaves 12, 局三楼会议室 typed into X楼党委会议室 leaves
 * 局三. Digits are never taken off, nor a single character of a name. Spaces around
 * the place are looked through.
 * @param before the text before the place
 * @param after the text after it
 */
export function fitValue(value: string, kind: FactKind, before: string, after: string): string {
  const left = before.trimEnd().slice(-REACH);
  const right = after.trimStart().slice(0, REACH);
  const named = kind === 'person';
  const lead = overlap(left, value, named ? '' : leadsOf(kind));
  const rest = value.slice(lead);
  const tail = doubledTail(rest, right, kind);
  const fitted = withoutLoneMark(value, rest.slice(0, rest.length - tail)).trim();
  // A value that only repeats its surroundings says nothing of its own; it stays as typed.
  if (fitted === '') return value;
  return named ? withoutAddress(withoutOffice(fitted, left), right) : fitted;
}

function leadsOf(kind: FactKind): string {
  if (NUMERIC.has(kind)) return NUMBER_LEADS;
  return kind === 'place' ? PLACE_LEADS : LEADS;
}

/**
 * The same for a place of the document. Where a value stands there already and shares
 * words with its surroundings (督导组 before 组长), so may the new one.
 */
export function fitInto(standing: string, value: string, kind: FactKind, before: string, after: string): string {
  return fitValue(standing, kind, before, after) === standing ? fitValue(value, kind, before, after) : value;
}

function tailsOf(kind: FactKind): string {
  if (kind === 'person') return PUNCTUATION;
  return kind === 'date' ? `${TAILS}前` : TAILS;
}

function doubledTail(value: string, right: string, kind: FactKind): number {
  const plain = overlap(value, right, tailsOf(kind));
  if (plain > 1 || (plain === 1 && !isChance(value, right))) return plain;
  if (kind !== 'place' && kind !== 'organization') return 0;
  return wordsLeftOut(value, right) || otherBody(value, right);
}

/** Of a pair of marks around the value both go or none: 《…》 typed into 《X工作规则》. */
function withoutLoneMark(value: string, fitted: string): string {
  const pair = PAIRS.find((marks) => value.startsWith(marks.charAt(0)) && value.endsWith(marks.charAt(1)));
  if (pair === undefined || fitted === value) return fitted;
  return fitted.slice(fitted.startsWith(pair.charAt(0)) ? 1 : 0, fitted.endsWith(pair.charAt(1)) ? -1 : fitted.length);
}

function isChance(value: string, right: string): boolean {
  return ANOTHER_WORD.test(right) || (COMMITTEE.test(value) && right.startsWith('会议'));
}

/** The length of the longest end of `left` that `right` begins with; a single character only if it is one of `singles`. */
function overlap(left: string, right: string, singles: string): number {
  for (let length = Math.min(left.length, right.length); length > 0; length -= 1) {
    const shared = right.slice(0, length);
    if (!left.endsWith(shared) || DIGITS_ONLY.test(shared)) continue;
    if (length > 1 || singles.includes(shared)) return length;
  }
  return 0;
}

const BODY = /(?:党组|党委|党工委|党委会|委员会|党支部|党总支)$/;
const BODY_AHEAD = /^(?:党组|党委|党工委|委员会|党支部|党总支|机关党委)/;

/** A unit's body typed where the text names one itself, though another: 市水务局党组 before 党支部. */
function otherBody(value: string, right: string): number {
  return BODY_AHEAD.test(right) ? (BODY.exec(value)?.[0].length ?? 0) : 0;
}

const SHORTEST = 3;
const WORD = /^[\u3400-\u9fff]+/;

/**
 * The end of the value that says in other words what follows the place: both begin
 * with the same character and end with the same two, one having left some out
 * (楼会议室, 楼党委会议室).
 */
function wordsLeftOut(value: string, right: string): number {
  const following = WORD.exec(right)?.[0] ?? '';
  const end = value.slice(-2);
  const stop = following.indexOf(end, 1);
  if (end.length < 2 || stop < 0) return 0;
  const same = following.slice(0, stop + 2);
  for (let from = value.length - SHORTEST; from > 0; from -= 1) {
    if (value.charAt(from) !== same.charAt(0)) continue;
    const said = value.slice(from);
    if (same.length >= SHORTEST && (isWithin(said, same) || isWithin(same, said))) return said.length;
  }
  return 0;
}

/** Whether the characters of `part` stand in `whole` in their order. */
function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const c of part) {
    at = whole.indexOf(c, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
