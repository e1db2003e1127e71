import type { StandardText } from '../standard-text';

/** The team’s material, its revisions and who settled it; what it is held against; each member’s own. */
export const preDraft: StandardText = {
  element: 'pre.draft',
  role: 'heading-2',
  lead: '撰写对照检查材料，深刻剖析根源。',
  text: ({ kind }) =>
    '主要负责同志主持起草领导班子对照检查材料，' +
    (kind === 'case' ? '把典型案例暴露出的问题作为镜子，' : kind === 'inspection' ? '对反馈意见逐条认领、逐项对账，' : '') +
    '先后修改<draft.revisions>稿，提交{bodyMeeting}集体审定。' +
    '班子成员自己动手撰写个人发言提纲，围绕{aspects}逐条对照查摆，对上级点到的问题、{people}反映的意见和需要说明的事项如实作出回应，' +
    '从思想根源上把原因找准找实。',
  brief:
    '主要负责同志主持起草领导班子对照检查材料，先后修改<draft.revisions>稿，提交{bodyMeeting}集体审定；' +
    '班子成员自己动手撰写个人发言提纲，围绕{aspects}逐条对照查摆。',
};
