import type { StandardText } from '../standard-text';

export const preLead: StandardText = {
  element: 'pre.lead',
  role: 'body',
  text: '为开好这次民主生活会，{own}专门召开会议研究部署，制定工作方案，明确任务分工和时间要求，逐项抓好各项会前准备工作。',
};
