import { elementOf, PHASES } from '../structure/elements';
import { defineCheck } from './check';

/** A whole phase of the model is absent: no heading in the document names it. */
export const phaseMissing = defineCheck({
  id: 'phase-missing',
  summary: '会前、会议、会后三个阶段应齐全',
  severity: 'error',
  why: '通报通常按会前、会议、会后三个阶段写，缺一个阶段就看不出会议的全过程',
  ofModel: true,

  *run({ outline }) {
    for (const { id } of PHASES) {
      if (outline.headings.some((h) => h.phase === id)) continue;
      yield { place: null, element: id, message: `全文未见“${elementOf(id).name}”的标题，应有这一部分` };
    }
  },
});
