import { analyze } from '../../../src/core/analyze';
import { snapshotOfLines } from '../../../src/core/document';
import { planInsertion } from '../../../src/core/scaffolds/plan';
import type { ElementId } from '../../../src/core/structure/elements';
import { FACTS, INTRO, MEET, PRE, STUDY, TITLE } from './half-finished';

/** After which paragraph the element comes, and how it begins. */
function inserted(lines: readonly string[], element: ElementId): readonly [after: number, begins: string] {
  const snapshot = snapshotOfLines(lines);
  const plan = planInsertion(snapshot, analyze(snapshot), { kind: 'element', element });
  if ('refused' in plan) throw new Error(plan.refused);
  const { at } = plan.change.insert;
  return [at.kind === 'after' ? at.paragraph : -1, (plan.preview[0] ?? '').slice(0, 8)];
}

test.each([
  ['方案报批', '（二）研究制定方案。报督导组审核。'],
  ['上次整改', '（二）落实上年度整改。2025年度民主生活会整改任务已经完成。'],
])('a lead stands right under the heading, before %s', (_name, part) => {
  expect(inserted([TITLE, INTRO, PRE, STUDY, part, MEET, FACTS], 'pre.lead')[0]).toBe(2);
});

test('a report whose parts have no numbers gets none', () => {
  const plain = ['局党组集中学习3次。', '发放征求意见表，征求到意见建议21条。', '开展谈心谈话30人次。'];
  const lines = [TITLE, INTRO, PRE, ...plain, MEET, FACTS, '会上相互提出批评意见20条。'];
  expect(inserted(lines, 'pre.draft')).toEqual([5, '撰写对照检查材料']);
});

test('nor does a short report with a paragraph for each phase', () => {
  const lines = [TITLE, '会前，集中学习3次，征求意见建议21条。', '会上，相互提出批评意见20条。', '会后，制定整改方案。'];
  expect(inserted(lines, 'pre.talk')).toEqual([1, '深入谈心谈话，坦']);
});

test('a run in the heading’s own paragraph goes on', () => {
  const lines = [
    TITLE, INTRO, '（一）会前精心准备。一是抓学习。学习3次。二是听意见。征求意见建议41条。', '（二）会上严肃认真。相互提出批评意见30条。',
    '（三）会后狠抓整改。一是列清单。二是建机制。修订制度3项。',
  ];
  expect(inserted(lines, 'pre.talk')).toEqual([2, '三是深入谈心谈话']);
});

test('a list of tasks with 立行立改 and 责任人 leaves 解决突出问题 to be inserted', () => {
  const lines = [TITLE, INTRO, '三、会后整改', '（一）建立整改台账。分立行立改、长期坚持两类，逐项明确责任人和时限。', '（二）健全制度。修订制度3项。'];
  expect(inserted(lines, 'post.fix')).toEqual([3, '（二）紧盯突出问']);
});
