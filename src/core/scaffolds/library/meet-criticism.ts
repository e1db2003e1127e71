import type { StandardText } from '../standard-text';

export const meetCriticism: StandardText = {
  element: 'meet.criticism',
  role: 'heading-2',
  lead: '批评帮助坦诚恳切。',
  text:
    '大家遵循“团结——批评——团结”的方针，自我批评敢于揭短亮丑，相互批评敢于较真碰硬，' +
    '共提出批评意见<criticism.total>条，人均<criticism.average>条。' +
    '对提出的意见，被批评的同志都虚心接受、当场认领，并表明了改进态度，会议气氛既严肃认真又团结和谐。',
  brief:
    '大家严肃认真开展批评和自我批评，相互批评敢于较真碰硬，共提出批评意见<criticism.total>条。' +
    '{group}组长<group.leader>同志在点评时认为，会议准备充分、氛围严肃，达到了预期目的，并提出<comment.points>点要求。',
};
