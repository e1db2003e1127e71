import type { Severity } from '../analysis';
import type { TextRange } from '../document';
import { once } from '../once';
import { stretches } from '../words/stretches';
import type { WordHit } from '../words/rules';
import { defineCheck, replacing } from './check';

/** Words that the department's own file says are written otherwise. Without such a file it says nothing. */
export const departmentWord = defineCheck({
  id: 'department-word',
  summary: '本单位用词：不用的写法',
  severity: 'warning',
  why: '本单位对这个词的写法有规定',
  ofModel: false,

  *run({ snapshot, outline, placeholders, words }) {
    const belongs = once(() => stretches(outline));
    for (const [paragraph, { text }] of snapshot.paragraphs.entries()) {
      const hits = words.find(text, (entry) => entry.in.length === 0 || entry.in.some((element) => belongs()(paragraph, element)));
      for (const hit of hits) {
        const place: TextRange = { paragraph, start: hit.start, end: hit.end };
        // What a blank holds goes when it is filled.
        if (placeholders.some((p) => p.paragraph === paragraph && p.start <= hit.start && hit.end <= p.end)) continue;
        const { right, severity, why } = hit.entry;
        const [only] = right;
        const fix = only !== undefined && right.length === 1 ? { fix: [replacing(snapshot, place, only)] } : {};
        yield { place, severity, message: messageOf(hit, severity), ...(why === null ? {} : { why }), ...fix };
      }
    }
  },
});

function messageOf({ word, entry: { right } }: WordHit, severity: Severity): string {
  if (right.length === 0) return severity === 'hint' ? `“${word}”本单位一般不用，请核对` : `“${word}”本单位不用，请换个写法`;
  const choice = `“${right.join('”或“')}”`;
  return severity === 'hint' ? `“${word}”是否应为${choice}` : `“${word}”应为${choice}`;
}
