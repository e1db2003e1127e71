import type { StandardText } from '../standard-text';

export const meetIssues: StandardText = {
  element: 'meet.issues',
  role: 'heading-2',
  lead: '问题清单明确具体。',
  text:
    '经会上梳理，领导班子重点查找出<issues.teamAspects>个方面的问题，班子成员的问题主要集中在<issues.memberAspects>个方面，' +
    '逐项列明具体表现，逐条剖析思想根源，形成了班子和个人的问题清单，作为会后整改的依据。',
};
