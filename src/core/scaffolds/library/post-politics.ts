import type { StandardText } from '../standard-text';

export const postPolitics: StandardText = {
  element: 'post.politics',
  role: 'heading-2',
  lead: '严肃组织生活，抓好延伸指导。',
  text:
    '班子成员于<branch.from>至<branch.to>分别指导<unit.departmentCount>个党支部开好组织生活会，' +
    '并以普通党员身份参加学习讨论、带头作对照检查，帮助党员把问题找实、把整改措施定细。',
};
