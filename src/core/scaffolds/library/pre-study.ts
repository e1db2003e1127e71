import type { Scaffold } from '../scaffold';

/** What was read, and how often: 集体学习 and 研讨 are counted apart. */
export const preStudy: Scaffold = {
  element: 'pre.study',
  role: 'heading-2',
  lead: '抓好学习教育，筑牢思想根基。',
  text:
    '会前，局党组采取个人自学与集中研讨相结合的方式，深入学习贯彻习近平新时代中国特色社会主义思想，' +
    '认真研读《×××》《×××》等规定篇目，先后组织集体学习××次、专题研讨××次。' +
    '大家联系思想和工作实际谈体会、找不足，进一步统一了认识，增强了开好会议的自觉。',
  facts: [
    { id: 'study.readings', index: 0 },
    { id: 'study.readings', index: 1 },
    { id: 'study.times' },
    { id: 'study.seminars' },
  ],
};
