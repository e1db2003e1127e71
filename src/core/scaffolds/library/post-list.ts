import type { Scaffold } from '../scaffold';

/** Team and members apart: found, and the three classes of each; measures; what is done. */
export const postList: Scaffold = {
  element: 'post.list',
  role: 'heading-2',
  lead: '列出问题清单，逐项推进整改。',
  text:
    '会后共制定整改措施××条，逐条明确责任领导和完成时限。' +
    '领导班子查摆问题××个，其中即知即改问题××个、阶段性整改问题××个、长期整改问题××个；' +
    '班子成员查摆问题××个，其中即知即改问题××个、阶段性整改问题××个、长期整改问题××个。截至目前，已整改完成××个，其余问题正按时限推进。',
  facts: [
    { id: 'measures' },
    { id: 'team.issues' },
    { id: 'issues.teamImmediate' },
    { id: 'issues.teamStaged' },
    { id: 'issues.teamLong' },
    { id: 'members.issues' },
    { id: 'issues.memberImmediate' },
    { id: 'issues.memberStaged' },
    { id: 'issues.memberLong' },
    { id: 'fix.done' },
  ],
};
