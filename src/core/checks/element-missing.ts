import type { Severity } from '../analysis';
import { elementOf, type ElementId, type Phase } from '../structure/elements';
import { ENOUGH_CLASSES, meetingFactClasses } from '../structure/meeting-facts';
import type { Outline } from '../structure/outline';
import { SUPERIOR_ATTENDED } from '../structure/recognition';
import { defineCheck, type CheckInput } from './check';

/**
 * An element of the model that stands nowhere. A required one is a warning, a
 * recommended one a hint; an error only where the meeting's basic facts or the
 * mutual criticism are nowhere in the whole text. The parts of a phase that is
 * itself absent or empty are not listed: that is said once. Title and addressee,
 * signature and date are asked for by checks of their own.
 */
export const elementMissing = defineCheck({
  id: 'element-missing',
  summary: '各阶段的内容要点应齐全',
  severity: 'warning',
  why: '这是三阶段通报通常要写的内容，缺了容易被退回补写',
  ofModel: true,

  *run(input) {
    const { outline } = input;
    for (const { element, status } of outline.rows) {
      const { level, phase, requirement, name } = elementOf(element);
      // Most good reports go from a phase's heading straight to its first part: the outline offers a lead, nobody asks for it.
      if (status !== 'missing' || level === 1 || requirement === 'optional' || element === 'post.lead') continue;
      if (level === 0 && element !== 'intro') continue;
      if (phase !== null && !hasBody(outline, phase)) continue;
      if (element === 'meet.comment' && !anywhere(input, SUPERIOR_ATTENDED)) continue;
      const severity = severityOf(input, element);
      const message = severity === 'hint' ? `未见“${name}”，是否需要补写` : `未见“${name}”，应补写`;
      yield { place: null, element, severity, message, why: WHY[element] ?? elementMissing.why };
    }
  },
});

function hasBody({ rows }: Outline, phase: Phase): boolean {
  return rows.some((row) => row.element === phase && row.status === 'present');
}

const WHY: Readonly<Partial<Record<ElementId, string>>> = {
  'meet.facts': '日期、地点、主持人、参加人员是会议的基本情况，至少应写明三项',
  'meet.theme': '会议主题以上级通知原文为准，写在导语或会议阶段都可以',
  'meet.criticism': '相互批评是民主生活会的主要内容',
  'meet.comment': '文中写到上级派人到会，通常写明点评情况',
};

function severityOf(input: CheckInput, element: ElementId): Severity {
  if (elementOf(element).requirement === 'recommended') return 'hint';
  if (element === 'meet.facts') {
    const classes = new Set(input.snapshot.paragraphs.flatMap((p) => [...meetingFactClasses(p.text)]));
    return classes.size < ENOUGH_CLASSES ? 'error' : 'warning';
  }
  if (element === 'meet.criticism') return anywhere(input, /批评/) ? 'warning' : 'error';
  return 'warning';
}

function anywhere({ snapshot }: CheckInput, pattern: RegExp): boolean {
  return snapshot.paragraphs.some(({ text }) => pattern.test(text));
}
