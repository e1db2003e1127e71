import type { StandardText } from '../standard-text';

/** The theme as the notice words it. */
export const meetTheme: StandardText = {
  element: 'meet.theme',
  role: 'heading-2',
  lead: '会议主题集中鲜明。',
  text:
    '会议主题是“{theme}”。与会同志始终围绕主题，联系班子建设和个人履职的实际，' +
    '既看成绩更看差距，既谈现象更谈根源，做到了聚焦不散、有的放矢。',
  brief: ({ kind }) =>
    '会议主题是“{theme}”。会上' +
    (kind === 'case' ? '通报了典型案例和征求意见情况，' : kind === 'inspection' ? '通报了巡视巡察反馈意见和征求意见情况，' : '通报了{last}整改落实情况，') +
    '<person.teamSpeaker>同志代表{team}作对照检查，班子成员逐一作对照检查，<person.summarizer>同志作总结讲话。',
};
