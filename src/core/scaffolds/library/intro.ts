import type { StandardText } from '../standard-text';

/** Ground, approval, date, who came to guide, appraisal, and the sentence that leads on. */
export const intro: StandardText = {
  element: 'intro',
  role: 'body',
  text: ({ kind }) =>
    (kind === 'inspection' ? '针对<inspection.name>反馈的意见，按照整改工作要求，' : '按照<superior.issuers>统一部署，根据《<notice.title>》要求，') +
    '报请<superior.approver>同意，{own}于<meeting.date>召开{session}。' +
    (kind === 'case' ? '会议以身边违纪违法典型案例为镜鉴，检视问题、汲取教训、研究对策。' : '') +
    '{group}组长<group.leader>同志到会指导。会前认真准备，会上严肃开展批评和自我批评，会后及时部署整改，' +
    '达到了统一思想、查找差距、增进团结、促进工作的目的。现将有关情况通报如下：',
  brief: ({ kind }) =>
    (kind === 'inspection' ? '针对<inspection.name>反馈的意见，' : '按照<superior.issuers>统一部署，') +
    '报请<superior.approver>同意，{own}于<meeting.date>召开{session}，{group}组长<group.leader>同志到会指导。现将有关情况通报如下：',
};
