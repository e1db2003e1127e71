import { quotations, within } from '../../facts/values/quotations';

/** A year of this century in a text; offsets are UTF-16 units. */
export interface OldYear {
  readonly year: number;
  readonly start: number;
  /** Behind 年, or behind the month or day that goes on with it. */
  readonly end: number;
  /** Whether a month follows. */
  readonly dated: boolean;
}

const YEAR = /(20[0-4]\d)\s?年(?:\s?(?:[01]?\d)\s?月(?:\s?[0-3]?\d\s?日)?)?/g;
/** Few paragraphs have one; to see that costs little. */
const QUICK = /20[0-4]\d\s?年/;

/** The years of a text, in order; those inside 《》, quotation marks and brackets are names of something. */
export function oldYears(text: string): readonly OldYear[] {
  if (!QUICK.test(text)) return [];
  const { titled, quoted } = quotations(text);
  const found: OldYear[] = [];
  for (const match of text.matchAll(YEAR)) {
    const start = match.index;
    if (/\d/.test(text.charAt(start - 1)) || within(titled, start) || within(quoted, start) || inBrackets(text, start)) continue;
    found.push({ year: Number(match[1]), start, end: start + match[0].length, dated: match[0].endsWith('月') || match[0].endsWith('日') });
  }
  return found;
}

function inBrackets(text: string, at: number): boolean {
  const left = text.slice(Math.max(0, at - 30), at);
  return Math.max(left.lastIndexOf('（'), left.lastIndexOf('(')) > Math.max(left.lastIndexOf('）'), left.lastIndexOf(')'));
}

/** A span, a beginning, a list of years, a comparison: before the year. */
const BEFORE = /(?:自|从|至|到|比|较|与|同|由|截至|截止|截止到|早在|始于|追溯到?|建于|成立于|对|上溯到?|、|—|-|－|~|～)$/;
/** The clause before the year looks back. */
const LOOKS_BACK = /上(?:一)?(?:次|年度?|届|轮)|往年|历年|去年|前年|回顾|曾|原|近[几两三四五]年|巡[视察]|审计|督察|遗留|欠/;
/** 以来, 至2024年, a naming of a meeting, or what happened in that year. */
const SPAN_AFTER = /^(?:度)?(?:以来|以后|之后|后|起|始|至今|至|到|—|-|－|~|～|、|和|以前|之前|前|底|末)/;
const MEETING_AFTER = /^(?:度)?[^，。；]{0,34}生活会/;
const HAPPENED =
  /修订|修正|修改|版|印发|发布|颁布|制定|出台|施行|实施|公布|通过|批准|成立|组建|建成|建立|创建|设立|挂牌|开工|投产|投入|动工|启动|立项|交付|竣工|签订|入职|入选|毕业|(?:担|就|上|升|调|到|历|^)任|更名|升格|命名|当选|迁|任职|转业|退休|查处|案|事故|灾|疫情|获|被评|表彰|授予|遗留|积压|历史|讲话|指示|批示|视察|考察|巡[视察]|审计|督察|脱贫|改制|改革|合并|划转|换届|普查|同期|相比|下降|上升|增长|增加|减少|提高|降低|缩短|主题教育|学习教育|专题教育|全会|代表大会/;

/** The report's own work, which is never of so long ago: 按照2023年学习计划, 2023年12月召开会议, 2023年班子查摆. Facts of the past (2021年种黄精, 2019年有6户) have other words. */
const OWN_WORK = /^(?:度)?[^，。；]{0,14}(?:计划|安排|要点|任务|实际|部署|目标|方案|清单|台账|实事|形势|要求|查摆|检视|征[集求]|谈心|整改|(?:集中|集体|专题)学习|召开|举办|开展|组织)/;

/** Whether a year stands with what a report on a meeting does or keeps. @param end behind the year */
export function isOfThisWork(text: string, end: number): boolean {
  return OWN_WORK.test(text.slice(end, end + 28));
}

/** What can tell of the year: its clause, or a little more where that is short; never the next sentence. */
const CLOSE = 16;

function afterYear(after: string): string {
  const sentence = after.search(/[。；]/);
  const clause = after.search(/.[，]/);
  return after.slice(0, Math.min(sentence < 0 ? after.length : sentence, clause < 0 ? after.length : Math.max(clause + 1, CLOSE)));
}

/** Whether the words around a year explain why an old one stands there. */
export function isAtHome(text: string, { start, end }: OldYear): boolean {
  const left = text.slice(Math.max(0, start - 30), start);
  const before = left.slice(Math.max(...['。', '；', '，'].map((mark) => left.lastIndexOf(mark))) + 1);
  const after = text.slice(end, end + 40);
  const rest = afterYear(after);
  return BEFORE.test(before) || LOOKS_BACK.test(before) || SPAN_AFTER.test(after) || MEETING_AFTER.test(after) || HAPPENED.test(rest);
}
