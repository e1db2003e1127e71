import type { Placeholder } from '../analysis';
import { defineCheck, type Report } from './check';

interface Slot { readonly pattern: RegExp; readonly message: (written: string) => string }

const SLOTS: readonly Slot[] = [
  { pattern: /、(?:[ 　]*、)+/g, message: (w) => `“${w}”顿号连用，疑漏填一项；确无遗漏的，删去多余的顿号` },
  { pattern: /、[ 　]*[。，；：！？）]/g, message: (w) => `“${w}”顿号后缺一项` },
  { pattern: /[，：；（][ 　]*、/g, message: (w) => `“${w}”顿号前缺一项` },
  { pattern: /《[ 　]*》|“[ 　]*”|（[ 　]*）/g, message: (w) => `“${w}”内没有内容，疑漏填` },
];

/** Any of them: most paragraphs have none, and one look tells. */
const ANY_SLOT = new RegExp(SLOTS.map(({ pattern }) => pattern.source).join('|'));

/** A place where an item was deleted and its punctuation stayed: 、、 or 《》. Spaces someone is to fill are placeholders, not slots. */
export const emptySlot = defineCheck({
  id: 'empty-slot',
  summary: '并列项、括号、引号内疑漏填',
  severity: 'warning',
  why: '多是套用旧稿删去原有内容后没有补上',
  ofModel: false,

  *run({ snapshot, placeholders }) {
    const asked = new Map<number, Placeholder[]>();
    for (const placeholder of placeholders) {
      const list = asked.get(placeholder.paragraph);
      if (list) list.push(placeholder);
      else asked.set(placeholder.paragraph, [placeholder]);
    }
    for (const [paragraph, { text }] of snapshot.paragraphs.entries()) {
      if (!ANY_SLOT.test(text)) continue;
      const reports: Report[] = [];
      for (const { pattern, message } of SLOTS) {
        for (const match of text.matchAll(pattern)) {
          const place = { paragraph, start: match.index, end: match.index + match[0].length };
          const overlaps = (other: { start: number; end: number }): boolean => other.start < place.end && place.start < other.end;
          if (asked.get(paragraph)?.some(overlaps) || reports.some((r) => r.place && overlaps(r.place))) continue;
          reports.push({ place, message: message(match[0]) });
        }
      }
      yield* reports;
    }
  },
});
