import type { DocumentSnapshot, TextRange } from '../../document';
import { sentenceSides } from '../../facts/told/sentences';
import { nameEnd } from '../../facts/values/names';

/** A place that names the group sent from above: 县委第三督导组, 指导组. */
export interface GroupMention extends TextRange {
  /** 督导, 指导, 督查 or 督察. */
  readonly kind: string;
  /** Of which level's body, where the text says it: 市, 县, 校, 集团, 上级. */
  readonly level: string | null;
  /** As written after 第, a blank's token too. */
  readonly number: string | null;
  /** Whether it is an education's: 主题教育第二巡回指导组. */
  readonly ofEducation: boolean;
  /** Its leader or whoever is named for it, where 组长 and a name follow, or a name and 同志. */
  readonly leader: string | null;
  /** Whether the sentence tells that it came to this meeting or commented on it. */
  readonly attends: boolean;
  /** Whether it deals with this meeting at all: attends, has papers sent, agrees, asks. */
  readonly deals: boolean;
  /** The sentence's beginning in the paragraph, to tell whether two mentions stand in one. */
  readonly sentence: number;
}

const GROUP = /(?:巡回)?(督导|指导|督查|督察)组(?!织|建)/g;
const NUMBER = /第\s?([一二三四五六七八九十]{1,3}|\d{1,3}|[XxＸｘ×*＊_○某]{1,3})\s?$/;
/** Before the group's own words: where its name begins at the latest. */
const NAME_BEGINS = /[，。；：、（）“”《》\s和及与]/;
const LEVEL = /(中央|省|市|县|区|州|旗|盟|集团|校|上级)(?=[委党第主教国卫公直级巡督指纪总学]|$)/g;
const ATTENDS = /到会|莅临|全程(?:指导|督导|参[与加])|点评|现场(?:指导|督导)/;
const DEALS = /审核|审阅|审定|审查|把关|同意|批复|反馈|要求|派员|指导|督导/;
/** A group that the unit itself sends out or that has some other task. */
const OTHERS = /(?:成立|组建|派出|设立|抽调|组成|选派|下派|各|个|多个|专项|联合|工作|党建|安全|业务|技术|巡视|巡察)[^，。；]{0,6}$/;
const BRANCHES = /支部|组织生活会|基层党组织|各社区|下属/;
const LONGEST_NAME = 26;
const LONGEST_KIND = 5;

/** The places where a document names the group from above. Linear; one scan a paragraph. */
export function groupMentions(snapshot: DocumentSnapshot): readonly GroupMention[] {
  return snapshot.paragraphs.flatMap(({ text }, paragraph) =>
    text.includes('导组') || text.includes('督查组') || text.includes('督察组') ? mentionsIn(text, paragraph) : []);
}

function mentionsIn(text: string, paragraph: number): GroupMention[] {
  const found: GroupMention[] = [];
  for (const match of text.matchAll(GROUP)) {
    const kind = match[1] ?? '';
    const end = match.index + match[0].length;
    const before = nameBefore(text, match.index);
    const numbered = NUMBER.exec(before);
    const issuer = numbered ? before.slice(0, numbered.index) : before;
    const { before: left, after: right } = sentenceSides(text, match.index, end);
    const level = [...issuer.matchAll(LEVEL)].pop()?.[1] ?? null;
    if (OTHERS.test(left) || (level === null && !numbered && BRANCHES.test(left + right))) continue;
    const start = level === null ? match.index - (numbered?.[0].length ?? 0) : match.index - (before.length - issuer.lastIndexOf(level));
    found.push({
      paragraph, start, end, kind, level,
      number: numbered?.[1] ?? null,
      ofEducation: /教育|实践活动/.test(issuer),
      leader: leaderAfter(text, end),
      attends: ATTENDS.test(right) || /(?:点评|到会)[^，。]{0,6}$/.test(left) || /代表[^，]{0,12}$/.test(left),
      deals: DEALS.test(right) || /(?:按照|根据|经|报)[^，]{0,20}$/.test(left),
      sentence: match.index - left.length,
    });
  }
  return found;
}

/** The words of the group's name before its kind, back to the last mark. */
function nameBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < LONGEST_NAME && !NAME_BEGINS.test(text.charAt(from - 1))) from -= 1;
  return text.slice(from, at);
}

function leaderAfter(text: string, end: number): string | null {
  const from = text.startsWith('组长', end) ? end + 2 : end;
  const stop = nameEnd(text, from);
  return stop < 0 || (from === end && !text.startsWith('同志', stop)) ? null : text.slice(from, stop).replace(/[ \u3000]/g, '');
}

/** The group's name as the text has it, without the words that lead up to it. */
export function written(snapshot: DocumentSnapshot, { paragraph, start, end }: GroupMention): string {
  const text = snapshot.paragraphs[paragraph]?.text.slice(start, end) ?? '';
  return text.length > LONGEST_NAME + LONGEST_KIND ? text.slice(-LONGEST_NAME) : text;
}
