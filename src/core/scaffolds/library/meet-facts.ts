import type { StandardText } from '../standard-text';

/** When, where, who chaired, who took part, due and present, who sat in. */
export const meetFacts: StandardText = {
  element: 'meet.facts',
  role: 'body',
  text:
    '<meeting.date>上午<meeting.time>时，{own}{session}在<meeting.place>会议室召开，会期<meeting.length>。' +
    '会议由{chair}<chair.name>同志主持，{members}<members#0>、<members#1>、<members#2>参加会议，' +
    '应到<attendance.due>人，实到<attendance.present>人。<observers#0>、<observers#1>同志列席会议。',
  brief:
    '<meeting.date>，{session}在<meeting.place>会议室召开。会议由{chair}<chair.name>同志主持，' +
    '{members}<members#0>、<members#1>、<members#2>参加会议，应到<attendance.due>人，实到<attendance.present>人。',
};
