import type { NumberedItem } from '../../structure/numbered-items';
import type { CheckInput } from '../check';
import type { Claim } from './claims';
import { goingOn, leadingItem, nextWithText, type Numbering } from './list-paragraphs';
import { wordedList } from './worded-list';

/** A list that follows a claim at once. */
export interface FollowingList {
  /** Every number that a reader could count: items, the last number, the unbroken chain. */
  readonly counts: readonly number[];
  /** How many items there are. */
  readonly counted: number;
  /** 一是至四是 */
  readonly range: string;
  /** Whether it follows so loosely (a comma, a full stop at the paragraph's end, 等 at its end) that it may not be the list meant. */
  readonly loose: boolean;
  /** Where it begins; claims with the same place speak of one list. */
  readonly place: string;
}

/** The noun after the claim and what leads over: 5大方面问题：, 三点要求。, 三个方面，即. */
const TAIL = /^[^。；：:，,！？、“”（）]{0,10}([：:。，,])[ 　]*(?:即|分别是|主要是)?[：:]?/;

/** The list right after the claim, or null. */
export function followingList(claim: Claim, paragraph: number, input: CheckInput, numbering: Numbering): FollowingList | null {
  const text = input.snapshot.paragraphs[paragraph]?.text ?? '';
  const tail = TAIL.exec(text.slice(claim.end, claim.end + 20));
  if (!tail) return null;
  const mark = tail[1] ?? '';
  const at = claim.end + tail[0].length;
  const rest = text.slice(at, at + 4).trim();
  const loose = mark === '，' || mark === ',' || (mark === '。' && (claim.governed || !claim.named));
  if (rest !== '') return inThisParagraph(paragraph, at, loose, mark, input, numbering);
  if (loose) return null;
  const list = below(paragraph, input, numbering);
  return listOf(list, input, mark === '。', [list.length]);
}

function inThisParagraph(
  paragraph: number, at: number, loose: boolean, mark: string, input: CheckInput, numbering: Numbering,
): FollowingList | null {
  const { own, more, mixed } = inside(paragraph, at, input, numbering);
  if (own.length > 0) return listOf([...own, ...more], input, loose, [own.length, mixed]);
  const worded = wordedList(input.snapshot.paragraphs[paragraph]?.text ?? '', at);
  // 五项议程。首先…，随后…，最后… tells how it went; only a colon announces.
  if (worded?.loose === true && !/[：:]/.test(mark)) return null;
  return worded && { ...worded, loose: loose || worded.loose, place: `${paragraph} ${at}` };
}

/** @param ways other numbers that a reader could count */
function listOf(list: readonly NumberedItem[], input: CheckInput, loose: boolean, ways: readonly number[]): FollowingList | null {
  const first = list[0];
  const last = list[list.length - 1];
  if (!first || !last || first.value !== 1 || countsThings(list, input)) return null;
  const values = list.map((item) => item.value);
  let chain = 0;
  for (const value of values) if (value === chain + 1) chain += 1;
  return {
    counts: [list.length, chain, Math.max(...values), ...ways],
    counted: list.length,
    range: list.length === 1 ? '' : `${nameOf(first)}至${nameOf(last)}`,
    loose: loose || isOpenEnded(last, input),
    place: `${first.paragraph} ${first.start}`,
  };
}

/** 一是, 一要, 第一; the other styles by their numeral. */
function nameOf({ style, written }: NumberedItem): string {
  if (style === 'ordinal') return `第${written}`;
  return written + (style === 'is' ? '是' : style === 'must' ? '要' : '');
}

/** How many items after a claim are looked at, those of other lists among them. */
const MOST_ITEMS = 60;

/** The index of the first item that begins at `at` or after it; items are in the order of the text. */
function firstFrom(items: readonly NumberedItem[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface InsideList {
  readonly own: readonly NumberedItem[];
  /** What goes on in the next paragraphs. */
  readonly more: readonly NumberedItem[];
  /** How far the numbers count on when the way of writing them changes: 一是…二是…第三，… */
  readonly mixed: number;
}

/** The list that begins at `at` of the claim's own paragraph and may go on in the next ones. */
function inside(paragraph: number, at: number, input: CheckInput, numbering: Numbering): InsideList {
  const items = numbering.items.get(paragraph) ?? [];
  const begin = firstFrom(items, at);
  const first = items[begin];
  if (!first?.inline || first.start - at > 1) return { own: [], more: [], mixed: 0 };
  const all = items.slice(begin, begin + MOST_ITEMS);
  const list = all.filter((item) => item.style === first.style);
  let mixed = 0;
  for (const item of all) if (item.value === mixed + 1) mixed += 1;
  const again = list.findIndex((item, i) => i > 0 && item.value === 1 && !list.slice(i).some((o) => o.value === (list[i - 1]?.value ?? 0) + 1));
  if (again > 0) return { own: list.slice(0, again), more: [], mixed };
  return { own: list, more: goingOn(paragraph, list[list.length - 1], input, numbering, 'counts on'), mixed };
}

/** The list that begins in the next paragraph that has text. */
function below(paragraph: number, input: CheckInput, numbering: Numbering): NumberedItem[] {
  const next = nextWithText(paragraph, input);
  const first = next === null ? undefined : leadingItem(next, numbering);
  if (!first || next === null) return [];
  return [first, ...goingOn(next, first, input, numbering, 'any number')];
}

/** The words of one item, up to the next item of its list in the paragraph. */
function wordsOf(item: NumberedItem, next: NumberedItem | undefined, { snapshot }: CheckInput): string {
  const text = snapshot.paragraphs[item.paragraph]?.text ?? '';
  return text.slice(item.end, next?.paragraph === item.paragraph ? next.start : text.length);
}

const OWN_COUNT = /(?:[0-9Xx×*]+|[一二三四五六七八九十两]{1,3})\s*[个条项件](?:问题|意见|建议|措施|任务)?[，；。、（]/;

/** 12个问题：一是学习方面3个，二是… sorts the things: its items carry counts of their own. */
function countsThings(list: readonly NumberedItem[], input: CheckInput): boolean {
  const [first, second] = list;
  return first !== undefined && OWN_COUNT.test(wordsOf(first, second, input).slice(0, 80));
}

/** 三是…等。 and ……: the list is not written out. */
function isOpenEnded(last: NumberedItem, input: CheckInput): boolean {
  return /(?:等等?|…+)[。；]?\s*$/.test(wordsOf(last, undefined, input).slice(-6));
}
