import type { TextRange } from '../document';
import { quotations, within } from '../facts/values/quotations';
import { educationIn, type EducationId } from '../packs/educations';
import type { SessionKind } from '../packs/sessions/session-pack';
import type { ElementId } from '../structure/elements';

/** Whose meeting a name is: this one, the one before it, or neither is certain. */
export type MentionRole = 'own' | 'last' | 'other';

/** A place where a 民主生活会 is named; `start` to `end` is its name from the year or the education on. */
export interface MeetingMention extends TextRange {
  readonly text: string;
  /** As written before 年 or 年度; null where none is. */
  readonly year: number | null;
  /** Whether 年度 follows the year: the year it is of, surely not the one it is held in. */
  readonly ofYear: boolean;
  readonly kind: SessionKind | null;
  readonly education: EducationId | null;
  /** Whether 主题教育 stands in the name without saying which one. */
  readonly someEducation: boolean;
  readonly role: MentionRole;
}

const MEETING = '生活会';
/** How far back a name may begin, and how far on either side words tell whose it is. In UTF-16 units. */
const NAME = 60;
const BESIDE = 26;

/** What ends a clause; a name ends at 、 too, but for the one that holds it. */
const BREAK = /[，。；：？！《》（）()—…]/;
const AFTER_COMMA = '牢记使命';
/** 上年度（2024年度）民主生活会 */
const BRACKETED = /(?:20\d\d)年度?[）)](?:党员领导干部)?民主$/;
const YEAR = /(20\d\d)\s?年(度)?(?!\s?\d)/g;

/** What makes it the meeting before: in front of the name, or after it. */
const BEFORE_LAST = /上(?:一)?(?:次|年度?|届)|前(?:一)?次|去年|往年|历[年次]|此前|回头看/;
const TOLD = /通报|回顾|报告|汇报|总结|介绍|听取|对照|落实|检视/;
const RECTIFIED = /^[^，。；：]{0,16}(?:整改|列出的|确定的|查摆(?:出)?的|检视(?:出)?的|提出的)/;
/** What makes it this one. */
const THIS_ONE = /(?:本次|这次|此次)[^，。；：、]{0,8}$/;
const TAKES_PLACE = /^(?:[^，。；]{0,30}(?:召开|举行)(?![以之]?[前后来])|在[^，。；]{0,20}(?:室|厅|堂|中心))/;
const HELD = /(?:(?:召开|举行)(?!的|过)|开好|组织|筹备|开展|本次|这次|此次)[^，。；：]*$/;

/** Every naming of a 民主生活会 in a paragraph; those inside 《》 name a paper and are left out. */
export function mentionsIn(text: string, paragraph: number, element: ElementId | null): readonly MeetingMention[] {
  let at = text.indexOf(MEETING);
  if (at < 0) return [];
  const { titled } = quotations(text);
  const found: MeetingMention[] = [];
  for (; at >= 0; at = text.indexOf(MEETING, at + MEETING.length)) {
    if (text.charAt(at - 1) === '织' || within(titled, at)) continue;
    found.push(mentionAt(text, paragraph, at, element));
  }
  return found;
}

function mentionAt(text: string, paragraph: number, at: number, element: ElementId | null): MeetingMention {
  const window = text.slice(Math.max(0, at - NAME), at);
  const clause = window.slice(lastBreak(window) + 1);
  const words = BRACKETED.exec(window)?.[0] ?? clause.slice(nameFrom(clause));
  const said = lastYear(words);
  const name = said ? words.slice(said.index) : shortName(words);
  const year = said?.year ?? null;
  const education = educationIn(name, year);
  const start = at - name.length;
  const end = at + MEETING.length;
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const after = text.slice(end, end + BESIDE);
  return {
    paragraph, start, end, text: text.slice(start, end), year, ofYear: said?.ofYear ?? false,
    kind: kindOf(name, said?.ofYear ?? false, education), education, someEducation: education === null && name.includes('主题教育'),
    role: element === 'title' ? 'own' : roleOf(before, after, clause, element),
  };
}

function lastBreak(window: string): number {
  for (let i = window.length - 1; i >= 0; i--) if (BREAK.test(window.charAt(i))) return i;
  return -1;
}

/** Where the name may begin: after another meeting's name, and after 、 (not the one in 不忘初心、牢记使命). */
function nameFrom(clause: string): number {
  const other = clause.lastIndexOf(MEETING);
  let comma = clause.lastIndexOf('、');
  while (comma >= 0 && clause.startsWith(AFTER_COMMA, comma + 1)) comma = comma === 0 ? -1 : clause.lastIndexOf('、', comma - 1);
  return Math.max(other < 0 ? 0 : other + MEETING.length, comma + 1);
}

function lastYear(clause: string): { readonly index: number; readonly year: number; readonly ofYear: boolean } | null {
  let last: { index: number; year: number; ofYear: boolean } | null = null;
  if (!clause.includes('20')) return null;
  for (const match of clause.matchAll(YEAR)) last = { index: match.index, year: Number(match[1]), ofYear: match[2] !== undefined };
  return last;
}

const SHORT_NAME = /(?:“?(?:不忘初心、牢记使命|两学一做|三严三实)”?|学习贯彻习近平新时代中国特色社会主义思想|党的群众路线|党史|党纪)?(?:主题教育|学习教育|专题教育|教育实践活动)?(?:以案促改|[^，。；、的了开]{0,6}整改)?(?:专题)?(?:党员领导干部)?民主$/;

/** A name without a year: from the education or 专题 on. */
function shortName(clause: string): string {
  return SHORT_NAME.exec(clause)?.[0] ?? '';
}

function kindOf(name: string, ofYear: boolean, education: EducationId | null): SessionKind | null {
  if (education !== null || name.includes('主题教育')) return 'education';
  if (/以案促改|以案为鉴|以案示警/.test(name)) return 'case';
  if (/(?:巡[视察]|督[察查])[^，。]{0,6}(?:整改|反馈)|整改专题/.test(name)) return 'inspection';
  if (ofYear) return 'annual';
  return name.includes('专题') ? 'general' : null;
}

function roleOf(before: string, after: string, clause: string, element: ElementId | null): MentionRole {
  const near = before.slice(lastBreak(before) + 1);
  if (THIS_ONE.test(near)) return 'own';
  if (element === 'pre.last' || BEFORE_LAST.test(near) || BEFORE_LAST.test(clause)) return 'last';
  if (element === 'post' || (element?.startsWith('post.') ?? false)) return HELD.test(near) ? 'own' : 'other';
  if (RECTIFIED.test(after) && (TOLD.test(near) || /^[^，。；：]{0,16}整改(?:措施|任务|事项|工作)?(?:的)?(?:落实|完成|进展)/.test(after))) return 'last';
  if (RECTIFIED.test(after)) return 'other';
  return HELD.test(near) || TAKES_PLACE.test(after) ? 'own' : 'other';
}
