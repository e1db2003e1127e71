import type { Scaffold } from '../scaffold';

/** Ties the rectification to the education that the meeting belongs to. */
export const postLead: Scaffold = {
  element: 'post.lead',
  role: 'body',
  text:
    '会议结束后，局党组把整改落实作为巩固提高×××成效的重要措施，及时研究制定整改方案，' +
    '对照查摆的问题和督导组的要求细化任务，一项一项往前推进。',
  facts: [{ id: 'theme.short' }],
};
