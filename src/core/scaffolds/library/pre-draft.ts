import type { Scaffold } from '../scaffold';

/** The team’s material, its revisions and who settled it; each member’s own. */
export const preDraft: Scaffold = {
  element: 'pre.draft',
  role: 'heading-2',
  lead: '撰写对照检查材料，深刻剖析根源。',
  text:
    '主要负责同志主持起草领导班子对照检查材料，先后修改××稿，提交局党组会议集体审定。' +
    '班子成员自己动手撰写个人发言提纲，逐条对照查摆，对上级点到的问题、群众反映的意见和需要说明的事项如实作出回应，' +
    '从思想根源上把原因找准找实。',
  facts: [{ id: 'draft.revisions' }],
};
