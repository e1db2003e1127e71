import { dateFacts, type Scaffold } from '../scaffold';

/** When, where, who chaired, who took part, due and present, who sat in. */
export const meetFacts: Scaffold = {
  element: 'meet.facts',
  role: 'body',
  text:
    '××××年××月××日上午××时，局党组××××年度民主生活会在×××会议室召开，会期××。' +
    '会议由局党组书记、局长×××同志主持，局党组成员×××、×××、×××参加会议，应到××人，实到××人。' +
    '机关纪委书记×××列席会议。',
  facts: [
    ...dateFacts('meeting.date'),
    { id: 'meeting.time', part: 'hour' },
    { id: 'session.year', part: 'year' },
    { id: 'meeting.place' },
    { id: 'meeting.length' },
    { id: 'chair.name' },
    { id: 'members', index: 0 },
    { id: 'members', index: 1 },
    { id: 'members', index: 2 },
    { id: 'attendance.due' },
    { id: 'attendance.present' },
    { id: 'observers', index: 0 },
  ],
};
