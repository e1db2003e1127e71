import type { CheckInput, Report } from '../check';
import { isLoose, quantitiesIn, type Quantity } from './quantities';

/** An item of a list of aspects: its name up to 方面 or 类, and how many of the total are in it. */
const ITEM = /^(?:[0-9]{1,2}[.．、]|[（(][0-9]{1,2}[）)])?\s?[^0-9０-９。；]{2,60}?(?:方面|类|环节|领域)(?:的)?(?:问题)?[，,：:]?(?:查摆|查找|检视|梳理|发现|存在)?(?:出)?(?:问题|意见|建议)?(?=[0-9０-９]{1,2}[个条项])/;
/** No item's name is longer. */
const REACH = 100;

/** A quick look: most paragraphs are none. */
const SORTS = /(?:方面|类|环节|领域)[^0-9０-９。；]{0,10}[0-9０-９]/;
/** One, two, three items may be picked out. */
const FEWEST = 3;
const MOST = 12;

/**
 * 查摆问题11个。 and below it a list of aspects with their own numbers, paragraph by paragraph.
 * Whether all aspects are listed only the writer knows: a question.
 */
export function* listedBelow({ snapshot }: CheckInput): Iterable<Report> {
  const { paragraphs } = snapshot;
  for (let i = 0; i < paragraphs.length; i += 1) {
    const text = paragraphs[i]?.text ?? '';
    if (itemOf(text) === null || itemOf(paragraphs[i - 1]?.text ?? '') !== null) continue;
    const items: Quantity[] = [];
    let next = i;
    for (; next < paragraphs.length && items.length <= MOST; next += 1) {
      const item = itemOf(paragraphs[next]?.text ?? '');
      if (item === null) break;
      items.push(item);
    }
    const above = paragraphs[i - 1]?.text ?? '';
    const [first] = items;
    if (!first || items.length < FEWEST || items.length > MOST || items.some(({ measure }) => measure !== first.measure)) continue;
    const end = above.trimEnd().length;
    const known = quantitiesIn(above, 0, end).filter(({ measure }) => measure === first.measure);
    const total = known[known.length - 1];
    const sum = items.reduce((all, { value }) => all + value, 0);
    // The list belongs to what the paragraph ends with.
    if (!total || end - total.end > 14 || isLoose(above, total) || known.some(({ value }) => value === sum)) continue;
    if (/其中|主要/.test(above.slice(total.start - 8, end))) continue;
    const message = `下面${String(items.length)}项相加是${String(sum)}${first.measure}，此处写${total.written}，是否相符`;
    yield { place: { paragraph: i - 1, start: total.start, end: total.end }, severity: 'hint', message };
    i = next - 1;
  }
}

/** The number of an item's aspect, or null where the paragraph is no such item. */
function itemOf(text: string): Quantity | null {
  const head = text.slice(0, REACH);
  const name = SORTS.test(head) ? ITEM.exec(head) : null;
  if (!name) return null;
  const [quantity] = quantitiesIn(text, name[0].length, Math.min(text.length, name[0].length + 12));
  return quantity && quantity.start === name[0].length && !isLoose(text, quantity) ? quantity : null;
}
