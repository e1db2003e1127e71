import type { NumberedItem } from '../../structure/numbered-items';
import type { NumberStyle } from '../../structure/number-mark';
import type { CheckInput } from '../check';
import type { Claim } from './claims';

/** Numbered items under the paragraph they stand in. */
export type ItemsByParagraph = ReadonlyMap<number, readonly NumberedItem[]>;

/** A list that follows a claim at once. */
export interface FollowingList {
  /** Every number that a reader could count: items, the last number, the unbroken chain. */
  readonly counts: readonly number[];
  /** How many items there are. */
  readonly counted: number;
  /** 一是至四是 */
  readonly range: string;
  /** Whether it follows so loosely (a comma, a full stop at the paragraph's end) that it may not be the list meant. */
  readonly loose: boolean;
}

/** The noun after the claim and what leads over: 5大方面问题：, 三点要求。 */
const TAIL = /^[^。；：:，,！？、“”（）]{0,10}([：:。，,])[ 　]*/;

/** How many paragraphs a list may span. */
const REACH = 60;

/** How formal numbers nest; a list ends where a number above its own comes. */
const LEVEL: Readonly<Record<NumberStyle, number>> = {
  chinese: 0, bracketed: 1, arabic: 2, 'bracketed-arabic': 3, circled: 4, ordinal: 5, is: 5, must: 6,
};

/** The list right after the claim, or null. */
export function followingList(claim: Claim, paragraph: number, input: CheckInput, items: ItemsByParagraph): FollowingList | null {
  const text = input.snapshot.paragraphs[paragraph]?.text ?? '';
  const tail = TAIL.exec(text.slice(claim.end, claim.end + 14));
  if (!tail) return null;
  const at = claim.end + tail[0].length;
  const atEnd = text.slice(at).trim() === '' && tail[1] !== '，' && tail[1] !== ',';
  const list = atEnd ? below(paragraph, input, items) : inside(paragraph, at, input, items);
  if (list.length === 0 || list[0]?.value !== 1 || countsThings(list, input)) return null;
  const values = list.map((item) => item.value);
  let chain = 0;
  for (const value of values) if (value === chain + 1) chain += 1;
  const last = list[list.length - 1];
  return {
    counts: [list.length, chain, Math.max(...values)],
    counted: list.length,
    range: `${nameOf(list[0])}至${last ? nameOf(last) : ''}`,
    loose: tail[1] === '，' || tail[1] === ',' || (atEnd && tail[1] === '。'),
  };
}

/** 一是, 一要; the other styles by their numeral. */
function nameOf(item: NumberedItem): string {
  return item.written + (item.style === 'is' ? '是' : item.style === 'must' ? '要' : '');
}

/** The list that begins at `at` of the claim's own paragraph and may go on in the next ones. */
function inside(paragraph: number, at: number, input: CheckInput, items: ItemsByParagraph): NumberedItem[] {
  const own = items.get(paragraph) ?? [];
  const begin = own.findIndex((item) => item.inline && item.start >= at && item.start - at <= 1);
  const first = own[begin];
  if (!first) return [];
  const list = own.slice(begin).filter((item) => item.style === first.style);
  const again = list.findIndex((item, i) => i > 0 && item.value === 1 && !list.slice(i).some((o) => o.value === (list[i - 1]?.value ?? 0) + 1));
  if (again > 0) return list.slice(0, again);
  return [...list, ...goingOn(paragraph, list[list.length - 1], input, items)];
}

/** The list that begins in the next paragraph that has text. */
function below(paragraph: number, input: CheckInput, items: ItemsByParagraph): NumberedItem[] {
  const next = nextWithText(paragraph, input);
  const first = next === null ? undefined : leadingItem(next, items);
  if (!first || next === null) return [];
  return [first, ...goingOn(next, first, input, items, true)];
}

/** Items that begin the paragraphs after; `loose` allows body paragraphs between them. */
function goingOn(
  paragraph: number, first: NumberedItem | undefined, input: CheckInput, items: ItemsByParagraph, loose = false,
): NumberedItem[] {
  const list: NumberedItem[] = [];
  if (!first) return list;
  let last = first;
  const to = Math.min(input.outline.bodyTo, paragraph + REACH);
  for (let i = paragraph + 1; i < to; i += 1) {
    if (first.style !== 'chinese' && input.outline.headings.some((h) => h.paragraph === i)) break;
    const text = input.snapshot.paragraphs[i]?.text ?? '';
    const item = leadingItem(i, items);
    if (!item) {
      if (text.trim() === '' || loose) continue;
      break;
    }
    if (item.style === first.style) {
      if (item.value === 1 || (!loose && item.value !== last.value + 1)) break;
      list.push(item);
      last = item;
    } else if (LEVEL[item.style] < LEVEL[first.style] || !loose) break;
  }
  return list;
}

function nextWithText(paragraph: number, { snapshot }: CheckInput): number | null {
  for (let i = paragraph + 1; i < snapshot.paragraphs.length; i += 1) {
    const next = snapshot.paragraphs[i];
    if (next && next.text.trim() !== '') return next.tableDepth > 0 ? null : i;
  }
  return null;
}

function leadingItem(paragraph: number, items: ItemsByParagraph): NumberedItem | undefined {
  const first = items.get(paragraph)?.[0];
  return first && !first.inline ? first : undefined;
}

/** 12个问题：一是学习方面3个，二是… sorts the things: its items carry counts of their own. */
function countsThings(list: readonly NumberedItem[], { snapshot }: CheckInput): boolean {
  const [first, second] = list;
  if (!first) return false;
  const text = snapshot.paragraphs[first.paragraph]?.text ?? '';
  const end = second?.paragraph === first.paragraph ? second.start : text.length;
  return /(?:[0-9Xx×*]+|[一二三四五六七八九十]{1,3})\s*[个条项件][，；。]/.test(text.slice(first.end, Math.min(end, first.end + 80)));
}
