import { countedList, sumOf } from './counted-list';
import { isCompared, isLoose, quantitiesIn, type Quantity } from './quantities';
import type { Mismatch } from './shares';

/** How far before the colon the total may stand, and its sentence begin. */
const BEFORE = 60;

/** Between the total and the colon nothing is told but what the number counts. */
const ONLY_NOUN = /^(?:意见|建议|意见建议|问题|措施|任务|事项|[，,]?(?:具体|分布|分别|依次)?(?:为|是|如下))?$/;

/** Measures of what is sorted; 处, 户 and 人 are counted by several qualities. */
const SORTED = /^[条项个件]$/;

/** 归并为4类19条：甲6条，乙5条，丙4条，丁3条。: a total right before a colon against the list that it announces. */
export function announcedMismatches(text: string, from: number, to: number): Mismatch[] {
  const found: Mismatch[] = [];
  for (let colon = text.indexOf('：', from); colon >= 0 && colon < to; colon = text.indexOf('：', colon + 1)) {
    const list = countedList(text, colon + 1);
    const [first] = list?.items ?? [];
    if (!list || !first || !SORTED.test(first.measure)) continue;
    const known = quantitiesIn(text, Math.max(from, colon - BEFORE), colon).filter((one) => one.measure === first.measure);
    const total = known[known.length - 1];
    if (!total || isLoose(text, total) || isCompared(text, total) || !ONLY_NOUN.test(text.slice(total.end, colon))) continue;
    const sum = sumOf(list.items);
    if (known.some(({ value }) => value === sum)) continue;
    found.push(announced(total, first, sum, list.end));
  }
  return found;
}

function announced(total: Quantity, first: Quantity, sum: number, end: number): Mismatch {
  const unit = first.written.replace(/^[0-9０-９]+[ \u3000]?/, '');
  const message = `后面各项相加是${String(sum)}${unit}，写的是${total.written}`;
  // 解决问题3个：新建车位20个 may count something else.
  const sure = first.measure === '条';
  return { start: total.start, end, severity: sure ? 'error' : 'hint', short: true, message: sure ? message : `${message}，是否相符` };
}

/** 26个问题已完成整改15个，正在推进12个: all of a total, in two. */
const IN_TWO =
  /([0-9０-９]{1,3})([个项条件])(?:问题|任务|措施|整改措施|整改任务|事项|意见|建议)(?:中)?[，,]?(?:目前|现)?已(?:经)?(?:全部)?(?:完成|整改|解决|办结|销号|落实)(?:整改|到位|销号)?了?([0-9０-９]{1,3})\2[，、,](?:正在(?:推进|整改|办理|落实)(?:的)?|(?:尚未|未)(?:完成|整改|解决|办结)(?:的)?)([0-9０-９]{1,3})\2(?=[。；]|$)/g;

/** Done and not yet done against the total they are said of. */
export function inTwoMismatches(text: string, from: number, to: number): Mismatch[] {
  const found: Mismatch[] = [];
  for (const match of text.slice(from, to + 1).matchAll(IN_TWO)) {
    const start = from + match.index;
    const [total, done, open] = quantitiesIn(text, start, start + match[0].length);
    if (!total || !done || !open || isLoose(text, total)) continue;
    const sum = done.value + open.value;
    if (sum === total.value) continue;
    const more = sum > total.value;
    const message = `${done.written}加${open.written}是${String(sum)}${match[2] ?? ''}，总数写${total.written}`;
    found.push({ start, end: start + match[0].length, severity: more ? 'error' : 'hint', short: true, message: more ? message : `${message}，是否有未列入的` });
  }
  return found;
}
