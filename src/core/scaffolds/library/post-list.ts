import type { Scaffold } from '../scaffold';

/** Team and members apart: found, and the three classes of each; measures; what is done. */
export const postList: Scaffold = {
  element: 'post.list',
  role: 'heading-2',
  lead: '列出问题清单，逐项推进整改。',
  text:
    '针对领导班子查摆出的××个问题和班子成员查摆出的××个问题，逐条明确责任领导和完成时限。共制定整改措施××条。' +
    '领导班子即知即改问题××个、阶段性整改问题××个、长期整改问题××个；' +
    '班子成员即知即改问题××个、阶段性整改问题××个、长期整改问题××个。目前已整改完成××个，其余按时限有序推进。',
  facts: [
    { id: 'team.issues' },
    { id: 'members.issues' },
    { id: 'measures' },
    { id: 'issues.teamImmediate' },
    { id: 'issues.teamStaged' },
    { id: 'issues.teamLong' },
    { id: 'issues.memberImmediate' },
    { id: 'issues.memberStaged' },
    { id: 'issues.memberLong' },
    { id: 'fix.done' },
  ],
};
