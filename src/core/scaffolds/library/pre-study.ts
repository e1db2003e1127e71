import type { StandardText } from '../standard-text';

/** What was read, and how often: 集体学习 and 研讨 are counted apart. */
export const preStudy: StandardText = {
  element: 'pre.study',
  role: 'heading-2',
  lead: '抓好学习教育，筑牢思想根基。',
  text: ({ kind, says }) =>
    '会前，{own}采取个人自学与集中研讨相结合的方式，深入学习贯彻{thought}，' +
    `认真研读{reading}${says('reading') ? '等内容' : '等规定篇目'}，` +
    (kind === 'case' ? '逐篇学习违纪违法典型案例通报，' : kind === 'inspection' ? '深刻领会习近平总书记关于巡视工作的重要论述，逐条学习反馈意见，' : '') +
    '先后组织集体学习<study.times>次、专题研讨<study.seminars>次。' +
    '大家联系思想和工作实际谈体会、找不足，进一步统一了认识，增强了开好会议的自觉。',
  brief: '会前，{own}深入学习贯彻{thought}，认真研读{reading}，组织集体学习<study.times>次、专题研讨<study.seminars>次。',
};
