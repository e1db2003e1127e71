import { dateFacts, type Scaffold } from '../scaffold';

export const postPolitics: Scaffold = {
  element: 'post.politics',
  role: 'heading-2',
  lead: '严肃组织生活，抓好延伸指导。',
  text:
    '局党组成员于××××年××月××日至××××年××月××日分别指导机关××个支部开好组织生活会，' +
    '并以普通党员身份参加学习讨论、带头作对照检查，帮助党员把问题找实、把整改措施定细。',
  facts: [...dateFacts('branch.from'), ...dateFacts('branch.to'), { id: 'unit.departmentCount' }],
};
