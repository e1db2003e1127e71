import type { StandardText } from '../standard-text';

/** The agenda item by item: what must be reported first. */
export const meetProcedure: StandardText = {
  element: 'meet.procedure',
  role: 'heading-2',
  lead: '会议程序规范有序。',
  text: ({ kind }) =>
    '会议共有五项议程：一是' +
    (kind === 'case' ? '通报典型案例和本次会议征求意见情况' : kind === 'inspection' ? '通报巡视巡察反馈意见和本次会议征求意见情况' : '通报{reported}') +
    '；二是<person.teamSpeaker>同志代表{team}作对照检查；三是班子成员逐一作对照检查，其他同志当场提出批评意见；' +
    '四是{group}进行点评；五是<person.summarizer>同志作总结讲话，对会后整改提出要求。' +
    (kind === 'case' || kind === 'inspection' ? '' : '其中，上次会议确定的<last.total>项整改任务已完成<last.done>项。'),
};
