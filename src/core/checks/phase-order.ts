import { elementOf, PHASES, type Phase } from '../structure/elements';
import { defineCheck, wholeParagraph } from './check';

const position = (phase: Phase): number => PHASES.findIndex(({ id }) => id === phase);

/** The phases' first headings come as 会前, 会议, 会后; the first heading that comes too late is reported. */
export const phaseOrder = defineCheck({
  id: 'phase-order',
  summary: '三个阶段应按会前、会议、会后的顺序',
  severity: 'warning',
  why: '三个阶段按时间先后写，读者才能顺着看下来',
  ofModel: true,

  *run({ snapshot, outline }) {
    const first = outline.headings.filter((h, i, all) => all.findIndex((o) => o.phase === h.phase) === i);
    for (const [i, heading] of first.entries()) {
      const later = first.slice(0, i).find((before) => position(before.phase) > position(heading.phase));
      if (!later) continue;
      const place = wholeParagraph(snapshot, heading.paragraph);
      yield {
        place,
        element: heading.phase,
        message: `“${elementOf(heading.phase).name}”写在“${elementOf(later.phase).name}”之后，应在其前`,
      };
    }
  },
});
