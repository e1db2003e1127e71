import type { StandardText } from '../standard-text';

/** Team and members apart: found, and the three classes of each; measures; what is done. */
export const postList: StandardText = {
  element: 'post.list',
  role: 'heading-2',
  lead: '列出问题清单，逐项推进整改。',
  text: ({ kind }) =>
    (kind === 'inspection' ? '坚持会上查摆问题与巡视巡察反馈问题一体整改，' : '') +
    '会后共制定整改措施<measures>条，逐条明确责任领导和完成时限。' +
    '领导班子查摆问题<team.issues>个，其中即知即改问题<issues.teamImmediate>个、阶段性整改问题<issues.teamStaged>个、长期整改问题<issues.teamLong>个；' +
    '班子成员查摆问题<members.issues>个，其中即知即改问题<issues.memberImmediate>个、阶段性整改问题<issues.memberStaged>个、长期整改问题<issues.memberLong>个。' +
    '截至目前，已整改完成<fix.done>个，其余问题正按时限推进。',
  brief:
    '会后建立问题清单，领导班子查摆问题<team.issues>个、班子成员查摆问题<members.issues>个，制定整改措施<measures>条，逐条明确责任领导和完成时限。' +
    '针对{people}反映强烈的突出问题集中攻坚，修订制度<rules.revised>项、新制定制度<rules.new>项，防止问题反弹。截至目前，已整改完成<fix.done>个，其余问题正按时限推进。',
};
