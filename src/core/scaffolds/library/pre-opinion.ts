import type { Scaffold } from '../scaffold';

/** Whom and how, forms out and in, opinions before and after merging, and that those concerned were told. */
export const preOpinion: Scaffold = {
  element: 'pre.opinion',
  role: 'heading-2',
  lead: '广泛征求意见，全面找准不足。',
  text:
    '采取个别访谈、座谈交流、书面征询和网络征集等方式，面向机关科室、局属单位、服务对象和基层群众，' +
    '发放征求意见表××份、收回××份，共征得意见建议××条，经梳理归并为××条，' +
    '其中对班子的意见建议××条、对班子成员的意见建议××条，均已原汁原味向班子和本人反馈。',
  facts: [
    { id: 'forms.sent' },
    { id: 'forms.returned' },
    { id: 'opinions.total' },
    { id: 'opinions.merged' },
    { id: 'opinions.team' },
    { id: 'opinions.members' },
  ],
};
