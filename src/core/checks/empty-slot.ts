import type { Placeholder } from '../analysis';
import { defineCheck, type Report } from './check';

interface Slot { readonly pattern: RegExp; readonly message: (written: string) => string }

const SLOTS: readonly Slot[] = [
  { pattern: /、(?:[ 　]*、)+/g, message: (w) => `“${w}”顿号连用，疑漏填一项；确无遗漏的，删去多余的顿号` },
  { pattern: /、[ 　]*[。，；：！？）]/g, message: (w) => `“${w}”顿号后缺一项` },
  { pattern: /[，：；（][ 　]*、/g, message: (w) => `“${w}”顿号前缺一项` },
  { pattern: /《[ 　]*》|“[ 　]*”|（[ 　]*）/g, message: (w) => `“${w}”内没有内容，疑漏填` },
];

/** What beside a 、 makes it worth a look, spaces among them. */
const BESIDE = '、。，；：！？（） 　';
const PAIRS: readonly (readonly [close: string, open: string])[] = [['》', '《'], ['”', '“'], ['）', '（']];

/** Whether any of them may stand in the text; told by hopping from mark to mark, since most paragraphs have none. */
function worthLooking(text: string): boolean {
  for (let at = text.indexOf('、'); at >= 0; at = text.indexOf('、', at + 1)) {
    if (BESIDE.includes(text.charAt(at + 1)) || (at > 0 && BESIDE.includes(text.charAt(at - 1)))) return true;
  }
  return PAIRS.some(([close, open]) => {
    for (let at = text.indexOf(close); at >= 0; at = text.indexOf(close, at + 1)) {
      const before = text.charAt(at - 1);
      if (before === open || before === ' ' || before === '　') return true;
    }
    return false;
  });
}

/** A place where an item was deleted and its punctuation stayed: 、、 or 《》. Spaces someone is to fill are placeholders, not slots. */
export const emptySlot = defineCheck({
  id: 'empty-slot',
  summary: '并列项、括号、引号内疑漏填',
  severity: 'warning',
  why: '多是套用旧稿删去原有内容后没有补上',
  ofModel: false,

  *run({ snapshot, placeholders }) {
    let next = 0;
    for (const [paragraph, { text }] of snapshot.paragraphs.entries()) {
      if (!worthLooking(text)) continue;
      while ((placeholders[next]?.paragraph ?? Infinity) < paragraph) next += 1;
      const asked: Placeholder[] = [];
      for (let i = next; placeholders[i]?.paragraph === paragraph; i += 1) {
        const placeholder = placeholders[i];
        if (placeholder) asked.push(placeholder);
      }
      const reports: Report[] = [];
      for (const { pattern, message } of SLOTS) {
        for (const match of text.matchAll(pattern)) {
          const place = { paragraph, start: match.index, end: match.index + match[0].length };
          const overlaps = (other: { start: number; end: number }): boolean => other.start < place.end && place.start < other.end;
          if (asked.some(overlaps) || reports.some((r) => r.place && overlaps(r.place))) continue;
          reports.push({ place, message: message(match[0]) });
        }
      }
      yield* reports;
    }
  },
});
