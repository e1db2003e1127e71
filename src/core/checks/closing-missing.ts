import { elementOf } from '../structure/elements';
import { defineCheck, type Report } from './check';

/** A report to a superior goes to one addressee; a 通报 may leave it to the distribution list. */
const UPWARD = /(?:报告|汇报)(?:[(（][^）)]{1,10}[)）])?$/;

/**
 * What makes the text a document that can be sent: 主送, 署名, 成文日期. Texts
 * that were downloaded or collected have none of them, so none is an error here.
 */
export const closingMissing = defineCheck({
  id: 'closing-missing',
  summary: '主送、署名、成文日期应齐全',
  severity: 'warning',
  why: '正式印发的通报应有发文机关署名和成文日期',
  ofModel: true,

  *run({ outline }) {
    for (const { element, status } of outline.rows) {
      if (status !== 'missing') continue;
      if (element === 'addressee') yield addressee(UPWARD.test(outline.front.titleText));
      else if (element === 'sign' || element === 'date') {
        const { name } = elementOf(element);
        yield { place: null, element, message: `未见“${name}”，应补写`, why: `正式印发的通报应有${WHAT[element]}` };
      }
    }
  },
});

const WHAT = { sign: '发文机关署名', date: '成文日期' } as const;

function addressee(upward: boolean): Report {
  return upward
    ? { place: null, element: 'addressee', message: '未见“主送”，报告应写明报给谁', why: '报告是上行文，一般主送一个上级机关' }
    : { place: null, element: 'addressee', severity: 'hint', message: '未见“主送”，是否需要补写', why: '通报通常写明发给谁' };
}
