import type { StandardText } from '../standard-text';

/** Ties the rectification to what the meeting belongs to. */
export const postLead: StandardText = {
  element: 'post.lead',
  role: 'body',
  text: ({ kind }) =>
    '会议结束后，{own}把整改落实作为' +
    (kind === 'education'
      ? '巩固拓展{education}成果的重要措施'
      : kind === 'case'
        ? '深化以案促改、以案促治的重要抓手'
        : kind === 'inspection'
          ? '做好巡视巡察“后半篇文章”的重要内容'
          : '检验民主生活会成效的重要标准') +
    '，及时召开会议专题研究，对照查摆的问题和{group}提出的要求，把整改任务分解到人、推进到底。',
};
