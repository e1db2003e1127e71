import { isLoose, quantitiesIn, type Quantity } from './quantities';

/** A list after a colon whose items are a name and a number each: 甲类6条，乙类5条. */
export interface CountedList {
  readonly items: readonly Quantity[];
  readonly end: number;
}

/** No list of names and numbers is longer. */
const REACH = 240;
const LONGEST_NAME = 40;

/** What is no part of the whole but told of it, or counted another way: 其中, 已完成, 共. */
const NO_NAME = /其中|^共|共计|合计|总计|^[已另各每]|正在|完成|其余|平均|人均|率$|新增|还有|等$|[0-9０-９：:]/;

/**
 * The list that begins at `at` of a text, right after a colon, and ends with the sentence or at its
 * first semicolon: every item a name and one number, all with one measure; null where anything
 * else stands between.
 */
export function countedList(text: string, at: number): CountedList | null {
  const rest = text.slice(at, at + REACH);
  const stop = rest.indexOf('。');
  const whole = stop < 0 && rest.length === REACH ? null : listTo(text, at, stop < 0 ? text.length : at + stop);
  const half = rest.indexOf('；');
  return whole ?? (half < 0 ? null : listTo(text, at, at + half));
}

function listTo(text: string, at: number, end: number): CountedList | null {
  const items = quantitiesIn(text, at, end);
  const [first] = items;
  if (!first || items.length < 2) return null;
  let from = at;
  for (const item of items) {
    const before = text.slice(from, item.start);
    const name = before.replace(/^[，、；,]?\s*/, '');
    const parted = from === at || /^[，、；,]/.test(before);
    if (!parted || item.measure !== first.measure || name.trim() === '' || name.length > LONGEST_NAME || NO_NAME.test(name) || isLoose(text, item)) return null;
    from = item.end;
  }
  return /^；?$/.test(text.slice(from, end)) ? { items, end: from } : null;
}

/** What the items make together. */
export function sumOf(items: readonly Quantity[]): number {
  return items.reduce((all, { value }) => all + value, 0);
}
