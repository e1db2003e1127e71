import { isLoose, quantitiesIn, type Quantity } from './quantities';
import type { Mismatch } from './shares';

const SUMMED = /(?:共计|合计|总计)[ \u3000]?[0-9０-９]|共(?:[^，。；、计0-9０-９《]{1,6})[0-9０-９]/g;
/** 完善制度, 修订办法: what is counted, said last before the number. */
const NOUN = /([㐀-鿿]{2})[ \u3000]?$/;
const ALREADY = /(?:已经?|全部)(?:完成|整改|解决|办结|销号|落实)(?:整改|到位|完成|销号|解决)*了?[ \u3000]?[0-9０-９]/g;
/** What is there to be done. */
const TO_DO = /问题|任务|事项|措施|意见|建议/;
const RATE = /(整改|完成|办结|回收|销号|落实|解决|采纳|到会)率(?:达到?了?|为|是|：)?([0-9０-９]+(?:[.．][0-9０-９]+)?)[%％](?!以上)/g;

/** 教师意见18条、学生意见15条，共计45条: parts that stand before their sum. */
export function sumMismatches(text: string, from: number, to: number): Mismatch[] {
  const found: Mismatch[] = [];
  for (const match of text.slice(from, to).matchAll(SUMMED)) {
    const at = from + match.index;
    const total = quantitiesIn(text, at, to)[0];
    if (!total || isLoose(text, total) || total.start !== at + match[0].length - 1) continue;
    const parts = partsBefore(text, from, at, total.measure);
    const sum = parts.reduce((all, { value }) => all + value, 0);
    const first = parts[0];
    if (!first || parts.length < 2 || isSumOfSome(parts, total.value)) continue;
    // 共完善制度8项 sums up what was told of 制度; 共收集问题30个 after villages and estates does not.
    if (!/计/.test(match[0].slice(0, 2)) && !areOf(NOUN.exec(text.slice(at, total.start))?.[1], text, from, parts)) continue;
    const unit = total.written.replace(/^[0-9０-９]+[ \u3000]?/, '');
    found.push({ start: first.start, end: total.end, severity: 'warning', short: true, message: `前面各项相加是${sum}${unit}，写的是${/计/.test(match[0]) ? match[0].slice(0, 2) : '共'}${total.written}` });
  }
  return found;
}

/** Whether every part names what the sum counts. */
function areOf(noun: string | undefined, text: string, from: number, parts: readonly Quantity[]): boolean {
  return noun !== undefined && parts.every(({ start, end }, i) => text.slice(parts[i - 1]?.end ?? from, start).includes(noun) || text.slice(end, end + noun.length) === noun);
}

/** Whether some parts in a row make the total: what stands beside them is told of something else. */
function isSumOfSome(parts: readonly Quantity[], total: number): boolean {
  return parts.some((_, from) => {
    let sum = 0;
    return parts.slice(from).some(({ value }) => (sum += value) === total);
  });
}

/** The parts before a sum, where every clause from the first one on is such a part. */
function partsBefore(text: string, from: number, at: number, measure: string): readonly Quantity[] {
  const parts = quantitiesIn(text, from, at);
  const first = parts[0];
  if (!first || parts.some((part) => isLoose(text, part) || part.measure !== measure)) return [];
  // A comma or 、 ends each part; numerals in words would not be added.
  const words = text.slice(first.start, at).replace(/[，、\s]+$/, '');
  const clauses = words.split(/[，、]|和|及|与/);
  const plain = clauses.length === parts.length && !/其中|[一二三四五六七八九十两]+[个条项件份次人名场]/.test(text.slice(from, at));
  return plain ? parts : [];
}

/** 整改任务12项，已完成13项: more done than there was to do. */
export function doneMismatches(text: string, from: number, to: number): Mismatch[] {
  const found: Mismatch[] = [];
  for (const match of text.slice(from, to).matchAll(ALREADY)) {
    const at = from + match.index;
    const done = quantitiesIn(text, at, to)[0];
    if (!done || isLoose(text, done) || done.start !== at + match[0].length - 1 || !/^(?:$|[，。；、）])/.test(text.slice(done.end))) continue;
    const before = quantitiesIn(text, from, at).filter(({ measure }) => measure === done.measure);
    const total = before[before.length - 1];
    if (!total || before.some((one) => isLoose(text, one)) || /其中/.test(text.slice(total.end, at))) continue;
    if (!TO_DO.test(text.slice(Math.max(from, total.start - 10), total.end + 8))) continue;
    if (done.value <= before.reduce((all, { value }) => all + value, 0)) continue;
    found.push({ start: total.start, end: done.end, severity: 'warning', short: false, message: `已完成的${done.written}，多于总数${total.written}` });
  }
  return found;
}

/** 查摆问题30个，已整改24个，整改率85%: no two of the numbers before make the rate. */
export function rateMismatches(text: string, from: number, to: number): Mismatch[] {
  const found: Mismatch[] = [];
  for (const match of text.slice(from, to).matchAll(RATE)) {
    const at = from + match.index;
    const said = Number((match[2] ?? '').replace(/[０-９．]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)));
    const all = quantitiesIn(text, from, at);
    const measure = all[all.length - 1]?.measure;
    const before = all.filter((one) => one.measure === measure);
    const [total, done] = before.slice(-2);
    if (!total || !done || before.some((one) => isLoose(text, one)) || done.value > total.value) continue;
    const fits = before.some((a) => before.some((b) => a !== b && b.value > 0 && Math.abs((a.value / b.value) * 100 - said) < 1));
    if (fits) continue;
    const worked = Math.round((done.value / total.value) * 1000) / 10;
    found.push({ start: total.start, end: at + match[0].length, severity: 'hint', short: false, message: `${done.written}占${total.written}的${worked}%，写的是${said}%，是否相符` });
  }
  return found;
}
