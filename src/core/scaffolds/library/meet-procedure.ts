import type { Scaffold } from '../scaffold';

/** The agenda item by item, the last meeting’s rectification first. */
export const meetProcedure: Scaffold = {
  element: 'meet.procedure',
  role: 'heading-2',
  lead: '会议程序规范有序。',
  text:
    '会议共有五项议程：一是通报×××整改落实情况和本次会议征求意见情况；二是×××同志代表领导班子作对照检查；' +
    '三是班子成员逐一作对照检查，其他同志当场提出批评意见；四是督导组进行点评；五是×××同志作总结讲话，对会后整改提出要求。' +
    '其中，上次会议确定的××项整改任务已完成××项。',
  facts: [
    { id: 'last.name' },
    { id: 'person.teamSpeaker' },
    { id: 'person.summarizer' },
    { id: 'last.total' },
    { id: 'last.done' },
  ],
};
