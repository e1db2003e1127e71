import { elementOf } from '../structure/elements';
import { defineCheck, openingWords } from './check';

/**
 * An element of the model that opens in another phase than its own and is told
 * nowhere in its own. A theme may stand in the preparation too, and a study is
 * named in many headings, so that these two are only asked about. Where the
 * element's own phase has no heading the phase is what is missing.
 */
export const elementMisplaced = defineCheck({
  id: 'element-misplaced',
  summary: '内容要点应写在所属阶段',
  severity: 'warning',
  why: '会前、会议、会后的内容各归其位，读者才不会误以为前面漏写',
  ofModel: true,

  *run({ snapshot, outline }) {
    for (const { element, status, phase, paragraph } of outline.rows) {
      if (status !== 'misplaced' || phase === null || paragraph === null) continue;
      const stands = outline.phases.find(({ heading, to }) => heading <= paragraph && paragraph < to)?.phase;
      if (stands === undefined || stands === phase || !outline.headings.some((h) => h.phase === phase)) continue;
      if (element === 'meet.theme' && stands === 'pre') continue;
      const asks = elementOf(element).requirement !== 'required' || element === 'pre.study';
      const told = `“${elementOf(element).name}”写在“${elementOf(stands).name}”，一般写在“${elementOf(phase).name}”`;
      yield {
        place: openingWords(snapshot, paragraph),
        element,
        severity: asks ? 'hint' : 'warning',
        message: asks ? `${told}，位置是否合适` : `${told}，应移过去`,
      };
    }
  },
});
