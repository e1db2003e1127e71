import type { Scaffold } from '../scaffold';

export const pre: Scaffold = {
  element: 'pre',
  role: 'heading-1',
  text: '会前阶段：精心组织安排，从严从实做好准备',
  facts: [],
};
