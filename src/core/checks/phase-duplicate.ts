import { elementOf } from '../structure/elements';
import { defineCheck, wholeParagraph } from './check';

/** A phase that begins twice, as when a section was pasted in again. */
export const phaseDuplicate = defineCheck({
  id: 'phase-duplicate',
  summary: '同一阶段不应出现两次',
  severity: 'warning',
  why: '同一阶段写成两处，多是合稿或粘贴时重复',
  ofModel: true,

  *run({ snapshot, outline }) {
    const seen = new Set<string>();
    for (const { phase, paragraph } of outline.headings) {
      if (seen.has(phase)) {
        const message = `前面已有“${elementOf(phase).name}”，这里又出现一次，应合为一处`;
        yield { place: wholeParagraph(snapshot, paragraph), element: phase, message };
      }
      seen.add(phase);
    }
  },
});
