import type { Scaffold } from '../scaffold';

/** The theme as the notice words it. */
export const meetTheme: Scaffold = {
  element: 'meet.theme',
  role: 'heading-2',
  lead: '会议主题集中鲜明。',
  text:
    '会议主题是×××。与会同志始终围绕主题，联系班子建设和个人履职的实际，' +
    '既看成绩更看差距，既谈现象更谈根源，做到了聚焦不散、有的放矢。',
  facts: [{ id: 'meeting.theme' }],
};
