import type { Scaffold } from '../scaffold';

export const post: Scaffold = {
  element: 'post',
  role: 'heading-1',
  text: '会后阶段：压实整改责任，推动会议成果落地',
  facts: [],
};
