import { dateFacts, type Scaffold } from '../scaffold';

/** Who leads, and by when. */
export const postFix: Scaffold = {
  element: 'post.fix',
  role: 'heading-2',
  lead: '紧盯突出问题，集中力量攻坚。',
  text:
    '对会上查摆和群众反映强烈的突出问题，实行班子成员领办、科室具体承办，牵头责任人×××负责统筹调度，' +
    '确保于××××年××月××日前整改到位，办结一件、销号一件，整改结果向群众公开。',
  facts: [{ id: 'owner' }, ...dateFacts('deadline')],
};
