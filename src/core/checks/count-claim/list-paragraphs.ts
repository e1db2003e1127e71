import type { NumberedItem } from '../../structure/numbered-items';
import type { NumberStyle } from '../../structure/number-mark';
import type { Outline } from '../../structure/outline';
import type { CheckInput } from '../check';

/** What of the outline lists are read from, found by paragraph. */
export interface Numbering {
  readonly items: ReadonlyMap<number, readonly NumberedItem[]>;
  /** Paragraphs where a phase begins. */
  readonly headings: ReadonlySet<number>;
}

export function numberingOf({ items, headings }: Outline): Numbering {
  const map = new Map<number, NumberedItem[]>();
  for (const item of items) {
    const list = map.get(item.paragraph);
    if (list) list.push(item);
    else map.set(item.paragraph, [item]);
  }
  return { items: map, headings: new Set(headings.map(({ paragraph }) => paragraph)) };
}

/** How many paragraphs a list may span. */
const REACH = 60;

/** How formal numbers nest; a list ends where a number above its own comes. */
const LEVEL: Readonly<Record<NumberStyle, number>> = {
  chinese: 0, bracketed: 1, arabic: 2, 'bracketed-arabic': 3, circled: 4, ordinal: 5, is: 5, must: 6,
};

/** Whether only the next number goes on with the list, or any: headings may be misnumbered. */
export type GoesOn = 'counts on' | 'any number';

/** Items that begin the paragraphs after `paragraph` and go on with the list of `first`; body paragraphs may stand between. */
export function goingOn(
  paragraph: number, first: NumberedItem | undefined, input: CheckInput, numbering: Numbering, how: GoesOn,
): NumberedItem[] {
  const list: NumberedItem[] = [];
  if (!first) return list;
  let last = first;
  const to = Math.min(input.outline.bodyTo, paragraph + REACH);
  for (let i = paragraph + 1; i < to; i += 1) {
    if (first.style !== 'chinese' && numbering.headings.has(i)) break;
    const item = leadingItem(i, numbering);
    if (!item) continue;
    if (item.style === first.style) {
      if (item.value === 1 || (how === 'counts on' && item.value !== last.value + 1)) break;
      list.push(item);
      last = item;
    } else if (LEVEL[item.style] < LEVEL[first.style] || how === 'counts on') break;
  }
  return list;
}

/** The next paragraph with text that is in no table, or null. */
export function nextWithText(paragraph: number, { snapshot }: CheckInput): number | null {
  for (let i = paragraph + 1; i < snapshot.paragraphs.length; i += 1) {
    const next = snapshot.paragraphs[i];
    if (next && next.text.trim() !== '') return next.tableDepth > 0 ? null : i;
  }
  return null;
}

/** The number at the beginning of a paragraph. */
export function leadingItem(paragraph: number, { items }: Numbering): NumberedItem | undefined {
  const first = items.get(paragraph)?.[0];
  return first && !first.inline ? first : undefined;
}
