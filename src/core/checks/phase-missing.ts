import { ELEMENTS, elementOf, PHASES, type Phase } from '../structure/elements';
import { BODY_PATTERNS } from '../structure/recognition';
import { defineCheck, type CheckInput } from './check';

/**
 * A whole phase of the model is absent: no heading in the document names it. A short
 * report in one piece (简版) has no headings at all; there a phase whose parts are
 * told in the text is only asked about.
 */
export const phaseMissing = defineCheck({
  id: 'phase-missing',
  summary: '会前、会议、会后三个阶段应齐全',
  severity: 'error',
  why: '通报通常按会前、会议、会后三个阶段写，缺一个阶段就看不出会议的全过程',
  ofModel: true,

  *run(input) {
    const { headings } = input.outline;
    for (const { id } of PHASES) {
      if (headings.some((h) => h.phase === id)) continue;
      const { name } = elementOf(id);
      if (headings.length === 0 && isTold(input, id)) {
        yield { place: null, element: id, severity: 'hint', message: `没有“${name}”的标题，内容写在一起，是否分阶段写` };
      } else {
        yield { place: null, element: id, message: `全文未见“${name}”的标题，应有这一部分` };
      }
    }
  },
});

/** One part mentioned may be chance; two tell the phase. */
const ENOUGH = 2;

/** Whether the text tells what belongs to the phase. */
function isTold({ snapshot }: CheckInput, phase: Phase): boolean {
  const told = ELEMENTS.filter(({ id, phase: own }) => {
    const pattern = own === phase ? BODY_PATTERNS[id] : undefined;
    return pattern !== undefined && snapshot.paragraphs.some(({ text }) => pattern.test(text));
  });
  return told.length >= ENOUGH;
}
