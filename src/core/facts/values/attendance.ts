import type { Span } from './span';
import { parseCount } from '../rules/counts';

/** A number of people as the text says it; the place is that of the words with it, 实到5人. */
export interface HeadCount extends Span {
  readonly value: number;
}

/** 应到 and 实到 said together, and the absentees that are counted after them. Offsets are those of the paragraph's text. */
export interface Attendance {
  readonly due: HeadCount;
  readonly present: HeadCount;
  /** Every way to read how many are said to be absent; empty where no number says it. */
  readonly absent: readonly number[];
  /** Where the absentees stand, or null. */
  readonly absentAt: Span | null;
  /** From the end of 实到 to where the words about who is absent must end. */
  readonly after: Span;
}

const NUMBER = '([0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})';

const DUE = new RegExp(`应(?:当)?(?:到会?|出席|参加|参会)([^，。；、（）()0-9０-９]{0,12}?)${NUMBER}[人名位]`, 'g');
const PRESENT = new RegExp(`实(?:际)?(?:到会?|出席|参加|参会)[^，。；、（）()0-9０-９]{0,12}?${NUMBER}[人名位]`, 'g');

const SAYS_DUE = /应(?:当)?(?:到|出席|参加|参会)/;

/** People who attend other meetings than the body's own. */
const OTHERS = /党员(?!领导)|代表|职工|群众|列席|教师|学生/;

/** Words of other meetings, where other rules hold. */
const OTHER_MEETING = /组织生活会|座谈|党员大会|职工(?:代表)?大会|职代会|读书班|学习会|中心组|测评|推荐|培训|述职/;

/** How far 实到 may stand from 应到, and an absentee from that. */
const NEAR = 30;
const AFTER = 120;

/** Every 应到 with its 实到 in a text, where they are a 民主生活会's own. A number left blank is none. */
export function attendances(text: string): Attendance[] {
  if (!SAYS_DUE.test(text)) return [];
  const dues = [...text.matchAll(DUE)];
  return dues.flatMap((match, i) => {
    const due = headCount(match, match[2]);
    if (due === null || OTHERS.test(clauseBefore(text, match.index) + (match[1] ?? '')) || isOtherMeeting(text, match.index)) return [];
    const next = dues[i + 1]?.index ?? text.length;
    PRESENT.lastIndex = due.end;
    const said = PRESENT.exec(text);
    if (!said || said.index > due.end + NEAR || said.index >= next) return [];
    const present = headCount(said, said[1]);
    if (present === null) return [];
    return [{ due, present, ...absentees(text, { start: present.end, end: Math.min(next, present.end + AFTER) }) }];
  });
}

function headCount(match: RegExpMatchArray, written: string | undefined): HeadCount | null {
  const value = parseCount(written ?? '');
  const start = match.index ?? 0;
  return value === null ? null : { value, start, end: start + match[0].length };
}

/** Whether the sentence up to there, or else the one before it, speaks of another meeting. */
function isOtherMeeting(text: string, at: number): boolean {
  const own = text.lastIndexOf('。', at - 1);
  const before = own < 0 ? -1 : text.lastIndexOf('。', own - 1);
  const sentence = text.slice(own + 1, at);
  if (sentence.includes('民主生活会')) return false;
  if (OTHER_MEETING.test(sentence)) return true;
  const previous = text.slice(before + 1, Math.max(own, 0));
  return OTHER_MEETING.test(previous) && !previous.includes('民主生活会');
}

/** The words of the clause before a place. */
function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 20), at);
  return before.slice(Math.max(...['，', '。', '；', '：'].map((mark) => before.lastIndexOf(mark))) + 1);
}

const ABSENT = new RegExp(
  `(?:缺席|请假|未到会|未参会|未参加(?:会议)?|未出席)(?:的?(?:有|共)|人数)?(?:为|：)?${NUMBER}[人名位]` +
  `|${NUMBER}[人名位](?:[^，。；、（）()0-9０-９]{0,16}?)(?:请假|缺席|未(?:能)?(?:到会|参会|参加|出席))`, 'g',
);

/** What is said of absentees in the rest of the sentence and the next one. */
function absentees(text: string, window: Span): Pick<Attendance, 'absent' | 'absentAt' | 'after'> {
  const first = text.indexOf('。', window.start);
  const second = first < 0 ? -1 : text.indexOf('。', first + 1);
  const after = { start: window.start, end: Math.min(window.end, second < 0 ? text.length : second) };
  const found: HeadCount[] = [];
  for (const match of text.slice(after.start, after.end).matchAll(ABSENT)) {
    const at = headCount(match, match[1] ?? match[2]);
    if (at === null) continue;
    const start = at.start + after.start;
    if (/列席/.test(clauseBefore(text, start) + match[0])) continue;
    found.push({ value: at.value, start, end: at.end + after.start });
  }
  const [head] = found;
  const last = found[found.length - 1];
  if (!head || !last) return { absent: [], absentAt: null, after };
  // 缺席3人，其中2人因公请假: the first counts all; 1人因病请假、1人因公请假: the sum does.
  const sum = found.reduce((all, { value }) => all + value, 0);
  return { absent: [head.value, sum], absentAt: { start: head.start, end: last.end }, after };
}
