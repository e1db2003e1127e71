import type { StandardText } from '../standard-text';

/** Who talked with whom, and how many 人次. */
export const preTalk: StandardText = {
  element: 'pre.talk',
  role: 'heading-2',
  lead: '深入谈心谈话，坦诚交换意见。',
  text:
    '主要负责同志与班子成员、班子成员相互之间、班子成员与分管{led}负责同志普遍开展谈心谈话，' +
    '累计谈心谈话<talk.total>人次，其中主要负责同志谈话<talk.chief>人次。大家既主动亮明自身不足，又诚恳指出对方问题，' +
    '对看法不一致的事项反复沟通，把话说在会前、把疙瘩解在会前。',
  brief: '主要负责同志与班子成员、班子成员相互之间普遍开展谈心谈话，累计谈心谈话<talk.total>人次。',
};
