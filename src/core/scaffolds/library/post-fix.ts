import type { StandardText } from '../standard-text';

/** Who leads, and by when. */
export const postFix: StandardText = {
  element: 'post.fix',
  role: 'heading-2',
  lead: '紧盯突出问题，集中力量攻坚。',
  text:
    '对会上查摆和{people}反映强烈的突出问题，实行班子成员领办、{office}具体承办，牵头责任人<owner>负责统筹调度，' +
    '确保于<deadline>前整改到位，办结一件、销号一件，整改结果向{people}公开。',
};
