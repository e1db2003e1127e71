import type { StandardText } from '../standard-text';

export const meetComment: StandardText = {
  element: 'meet.comment',
  role: 'heading-2',
  lead: '督导点评中肯到位。',
  text:
    '{group}组长<group.leader>同志在点评时认为，会议准备充分、主题突出、氛围严肃，达到了预期目的，并就抓好会后整改提出<comment.points>点要求。' +
    '{own}全部认领，明确由主要负责同志牵头抓好落实。',
};
