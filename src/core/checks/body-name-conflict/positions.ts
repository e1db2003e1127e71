import type { TextRange } from '../../document';
import type { Body } from '../../packs/unit-kinds';

/** A place where the text speaks of its own body, and by which words. */
export interface OwnPosition extends TextRange {
  /** The body that the words are of. */
  readonly body: Body;
  /** The words: 党组班子, 党委委员, 县委常委. */
  readonly words: string;
  /** What they name. */
  readonly of: 'team' | 'members' | 'meeting' | 'body';
  /** 代表……班子: nobody but the own body can be meant. */
  readonly strong: boolean;
}

const BODY_WORDS = /(党组|党委|党工委|党总支)((?:领导)?班子|成员|委员(?!会)|常委(?!会)|常委会(?!议室)|（扩大）会议|会议(?!室)|会(?!议室|议事|议记录)|(?:理论学习)?中心组|书记|(?=(?:于|在)[^，。；]{0,24}召开)|(?=作对照检查|进行对照检查|作检查))/g;
const STANDING = /([省市县区州旗]委)(常委(?!会)|常委会?班子)/g;

/** Before the words: they begin here, or somebody acts with them. */
const BEGINS = /(?:^|[，。；：、（“”\s]|经|由|代表|以|在|对|为|与|和|及|将|提交|交|报|召开|主持|全体|与会|本|我|是|了|着|其他|每[名位]|各位|\d[名位]|[一二三四五六七八九十两][名位]|会上|会前|会后|日|次|午|随后|首先|随即|[XxＸ×*○])$/;
const SAID_OF_MANY = /(?:各|部分|有的)$/;
/** Guests, and what is said of others. */
const OTHERS = /到会|莅临|列席|指导|观摩|请示|机关|上级|所属|下属|直属|各级|本级|基层|普通党员|学习贯彻|精神/;
/** What the own members do. */
const MEMBERS_DO = /^(?:们|同志)?(?:已|均|都|逐一|逐人|逐个|依次|分别|轮流|带头|认真|主动|查摆|检视|对照|认领|个人|作|发言|之间|相互|存在|撰写|紧密|紧扣|能够|围绕|结合|应到|参加会议|出席会议|[1-9]\d?[名人]|共\d)/;
/** 党组成员、党委委员 in one breath are the members of all kinds of bodies. */
const OTHER_MEMBERS = /(?:成员|委员|常委)[、和与及]$/;
const OTHER_MEMBERS_AFTER = /^[、和与及](?:党组|党委|党工委|[省市县区]委常委|支部委员|支委)/;
const DELIBERATES = /^[^，。；]{0,10}(?:研究|讨论|审议|审定|通过|部署|传达|学习|专题)/;

/**
 * The places of one paragraph where the own body stands.
 * @param shorts short names of the unit that may stand before the body: 局 of 局党组
 * @param full the unit's name without its body, of which an end may stand there: 县水利局
 */
export function ownPositions(text: string, paragraph: number, shorts: readonly string[], full: string): readonly OwnPosition[] {
  const found: OwnPosition[] = [];
  if (/党[组委工总]/.test(text)) {
    for (const match of text.matchAll(BODY_WORDS)) {
      const position = bodyPosition(text, match, shorts, full);
      if (position) found.push({ paragraph, ...position });
    }
  }
  if (text.includes('委常委')) {
    for (const match of text.matchAll(STANDING)) {
      const position = standingPosition(text, match);
      if (position) found.push({ paragraph, ...position });
    }
  }
  return found;
}

type Found = Omit<OwnPosition, 'paragraph'>;

function bodyPosition(text: string, match: RegExpExecArray, shorts: readonly string[], full: string): Found | null {
  const [words, name = '', role = ''] = match;
  const start = match.index;
  const end = start + words.length;
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 30);
  const clause = clauseAround(text, start, end);
  const of = role.endsWith('班子') ? 'team' : /^(?:成员|委员|常委$)/.test(role) ? 'members' : /会/.test(role) ? 'meeting' : 'body';
  const strong = /代表(?:[^，。；]{0,8})$/.test(before) && (of === 'team' || (of === 'body' && role === ''));
  if (!strong && !isOwn(before, shorts, full, of === 'members')) return null;
  if (!strong && OTHERS.test(clause) && !/生活会/.test(clause)) return null;
  if (of === 'members' && (OTHER_MEMBERS.test(before) || OTHER_MEMBERS_AFTER.test(after) || !isMembers(text, start, end, clause))) return null;
  if (of === 'meeting' && !/(?:经|提交|召开|由|报)[^，。；]{0,8}$/.test(before) && !DELIBERATES.test(after)) return null;
  if (role === '书记' && (name === '党总支' || !/^(?:、[^，。；]{1,8})?[^，。；]{0,6}(?:主持|代表)/.test(after))) return null;
  return { start, end, body: name as Body, words, of, strong };
}

function standingPosition(text: string, match: RegExpExecArray): Found | null {
  const [words, , role = ''] = match;
  const start = match.index;
  const end = start + words.length;
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 12);
  if (OTHERS.test(clauseAround(text, start, end))) return null;
  const team = role.endsWith('班子');
  const strong = team && /代表[^，。；]{0,6}$/.test(before);
  if (!strong && !BEGINS.test(before) && !/[名位各]$/.test(before)) return null;
  if (!strong && !MEMBERS_DO.test(after)) return null;
  return { start, end, body: '常委会', words, of: team ? 'team' : 'members', strong };
}

/** Whether the words stand for the own body: at a beginning, after the unit's short or full name. */
function isOwn(before: string, shorts: readonly string[], full: string, many: boolean): boolean {
  if (BEGINS.test(before) || (many && SAID_OF_MANY.test(before))) return true;
  if (shorts.some((short) => before.endsWith(short) && BEGINS.test(before.slice(0, -short.length)))) return true;
  for (let length = Math.min(full.length, before.length); length >= 2; length -= 1) {
    if (before.endsWith(full.slice(-length))) return true;
  }
  return false;
}

const ATTENDANCE = /应到|参加会议|参加了会议|参加会议的|主持会议|主持召开|主持，|出席|与会|其他|全体|每[名位]|共\d+人|逐一|依次/;
const LONGEST_SENTENCE = 400;

/** What the members do, or a list of those who attend; a guest's office is neither. */
function isMembers(text: string, start: number, end: number, clause: string): boolean {
  if (MEMBERS_DO.test(text.slice(end, end + 12))) return true;
  const from = Math.max(text.lastIndexOf('。', start) + 1, start - LONGEST_SENTENCE);
  const stop = text.indexOf('。', end);
  const to = Math.min(stop < 0 ? text.length : stop, end + LONGEST_SENTENCE);
  return ATTENDANCE.test(text.slice(from, to)) && !OTHERS.test(clause);
}

function clauseAround(text: string, start: number, end: number): string {
  const left = text.slice(Math.max(0, start - 30), start);
  const right = text.slice(end, end + 30);
  const stop = right.search(/[，。；]/);
  return left.slice(Math.max(left.lastIndexOf('，'), left.lastIndexOf('。'), left.lastIndexOf('；')) + 1) + (stop < 0 ? right : right.slice(0, stop));
}
