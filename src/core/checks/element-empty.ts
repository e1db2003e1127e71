import { elementOf } from '../structure/elements';
import { defineCheck, wholeParagraph } from './check';

/** A heading of the model with nothing under it. */
export const elementEmpty = defineCheck({
  id: 'element-empty',
  summary: '标题下应有内容',
  severity: 'warning',
  why: '只有标题没有内容，多是内容漏写或被删去',
  ofModel: true,

  *run({ snapshot, outline }) {
    for (const { element, status, paragraph } of outline.rows) {
      if (status !== 'empty' || paragraph === null) continue;
      const message = `“${elementOf(element).name}”只有标题，下面没有内容`;
      yield { place: wholeParagraph(snapshot, paragraph), element, message };
    }
  },
});
