import type { Scaffold } from '../scaffold';

/** Ties the rectification to the education that the meeting belongs to. */
export const postLead: Scaffold = {
  element: 'post.lead',
  role: 'body',
  text:
    '会议结束后，局党组把整改落实作为巩固提高×××成效的重要措施，及时召开会议专题研究，' +
    '对照查摆的问题和督导组提出的要求，把整改任务分解到人、推进到底。',
  facts: [{ id: 'theme.short' }],
};
