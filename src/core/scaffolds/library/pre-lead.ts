import type { Scaffold } from '../scaffold';

export const preLead: Scaffold = {
  element: 'pre.lead',
  role: 'body',
  text: '为开好这次民主生活会，局党组专门召开会议研究部署，制定工作方案，明确任务分工和时间要求，逐项抓好各项会前准备工作。',
  facts: [],
};
