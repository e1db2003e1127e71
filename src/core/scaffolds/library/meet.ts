import type { Scaffold } from '../scaffold';

export const meet: Scaffold = {
  element: 'meet',
  role: 'heading-1',
  text: '会议阶段：坦诚查摆剖析，严肃党内政治生活',
  facts: [],
};
