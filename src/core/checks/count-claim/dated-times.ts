import { parseCount } from '../../facts/rules/counts';

/** 学习4次（11月20日、12月4日、12月18日）: how often it is said, and the days that are named for it. */
export interface DatedTimes {
  readonly start: number;
  readonly end: number;
  readonly dates: number;
  /** Where the days stand: in brackets behind, or before. */
  readonly where: '括号里' | '前面';
}

const TIMES = /([0-9０-９]{1,2}|[二三四五六七八九十两])次[（(]([^（）()]{4,90})[）)]/g;
const DAY = /^(?:分别(?:是|为|于)|即)?(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:(?:至|—|-|－)(?:[0-9]{1,2}月)?[0-9]{1,2}日)?(?:上午|下午|晚上?)?$/;

/** Times whose days, all named in brackets right after them, are more or fewer; those that fit are left out. */
export function datedMismatches(text: string): DatedTimes[] {
  const found = datedBefore(text);
  if (!text.includes('次（') && !text.includes('次(')) return found;
  for (const match of text.matchAll(TIMES)) {
    const [, written = '', list = ''] = match;
    if (/[第前后每各\d一二三四五六七八九十余近]/.test(text.charAt(match.index - 1))) continue;
    const days = list.split(/[、，,；]|和|及/).map((day) => day.trim());
    const value = parseCount(written);
    if (days.length < 2 || !days.every((day) => DAY.test(day)) || value === days.length) continue;
    found.push({ start: match.index, end: match.index + written.length + 1, dates: days.length, where: '括号里' });
  }
  return found;
}

const ONE_DAY = '(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日';
/** 1月3日、1月10日，中心组先后集中学习3次: days, who, and how often, in one breath. */
const DAYS_THEN_TIMES = new RegExp(
  `(?:^|[^至—0-9日])(${ONE_DAY}(?:(?:、|和)${ONE_DAY}){1,5})[，,]?[^，。；、0-9]{0,16}(?:先后|分别|共)[^，。；、0-9一二三四五六七八九十]{0,12}([2-9二三四五六七八九两])次(?![（(、])`, 'g');

const SAYS_HOW_OFTEN = /(?:先后|分别|共)[^，。；、]{0,12}次/;

/** Times whose days stand before them. Two sittings may fall on one day: a question at most. */
function datedBefore(text: string): DatedTimes[] {
  if (!SAYS_HOW_OFTEN.test(text) || (!text.includes('日、') && !text.includes('日和'))) return [];
  const found: DatedTimes[] = [];
  for (const match of text.matchAll(DAYS_THEN_TIMES)) {
    const [whole, list = '', written = ''] = match;
    const dates = list.split(/[、和]/).length;
    const end = match.index + whole.length;
    if (parseCount(written) !== dates) found.push({ start: end - written.length - 1, end, dates, where: '前面' });
  }
  return found;
}
