import type { Scaffold } from '../scaffold';

export const meetCriticism: Scaffold = {
  element: 'meet.criticism',
  role: 'heading-2',
  lead: '批评帮助坦诚恳切。',
  text:
    '大家遵循“团结——批评——团结”的方针，自我批评敢于揭短亮丑，相互批评敢于较真碰硬，共提出批评意见××条，人均××条。' +
    '对提出的意见，被批评的同志都虚心接受、当场认领，并表明了改进态度，会议气氛既严肃认真又团结和谐。',
  facts: [{ id: 'criticism.total' }, { id: 'criticism.average' }],
};
