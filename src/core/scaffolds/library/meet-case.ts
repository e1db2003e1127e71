import type { StandardText } from '../standard-text';

/** For a meeting held over a case: what was told, and what each drew from it. */
export const meetCase: StandardText = {
  element: 'meet.case',
  role: 'heading-2',
  lead: '剖析典型案例，深刻汲取教训。',
  text:
    '会上通报了近年来查处的违纪违法典型案例，班子成员结合分管工作谈认识、讲教训，' +
    '从理想信念、纪律意识、权力运行和日常监管等环节深挖案发根源，对照案例查找廉政风险和管理漏洞，' +
    '把自己摆进去、把职责摆进去、把工作摆进去，做到以案为鉴、警钟长鸣。',
  brief: '班子成员对照通报的违纪违法典型案例谈认识、讲教训，深挖案发根源，查找廉政风险和管理漏洞，做到以案为鉴、警钟长鸣。',
};
