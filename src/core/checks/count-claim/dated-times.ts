import { parseCount } from '../../facts/rules/counts';

/** 学习4次（11月20日、12月4日、12月18日）: how often it is said, and the days that are named for it. */
export interface DatedTimes {
  readonly start: number;
  readonly end: number;
  readonly dates: number;
}

const TIMES = /([0-9０-９]{1,2}|[二三四五六七八九十两])次[（(]([^（）()]{4,90})[）)]/g;
const DAY = /^(?:分别(?:是|为|于)|即)?(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:(?:至|—|-|－)(?:[0-9]{1,2}月)?[0-9]{1,2}日)?(?:上午|下午|晚上?)?$/;

/** Times whose days, all named in brackets right after them, are more or fewer; those that fit are left out. */
export function datedMismatches(text: string): DatedTimes[] {
  if (!text.includes('次（') && !text.includes('次(')) return [];
  const found: DatedTimes[] = [];
  for (const match of text.matchAll(TIMES)) {
    const [, written = '', list = ''] = match;
    if (/[第前后每各\d一二三四五六七八九十余近]/.test(text.charAt(match.index - 1))) continue;
    const days = list.split(/[、，,；]|和|及/).map((day) => day.trim());
    const value = parseCount(written);
    if (days.length < 2 || !days.every((day) => DAY.test(day)) || value === days.length) continue;
    found.push({ start: match.index, end: match.index + written.length + 1, dates: days.length });
  }
  return found;
}
