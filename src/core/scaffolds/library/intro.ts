import { dateFacts, type Scaffold } from '../scaffold';

/** Ground, approval, date, who came to guide, appraisal, and the sentence that leads on. */
export const intro: Scaffold = {
  element: 'intro',
  role: 'body',
  text:
    '按照×××统一部署，根据《×××》要求，报请×××同意，中共×××党组于××××年××月××日召开××××年度民主生活会。' +
    '督导组组长×××同志到会指导。会前认真准备，会上严肃开展批评和自我批评，会后及时部署整改，' +
    '达到了统一思想、查找差距、增进团结、促进工作的目的。现将有关情况通报如下：',
  facts: [
    { id: 'superior.issuers' },
    { id: 'notice.title' },
    { id: 'superior.approver' },
    { id: 'unit.name' },
    ...dateFacts('meeting.date'),
    { id: 'session.year', part: 'year' },
    { id: 'group.leader' },
  ],
};
