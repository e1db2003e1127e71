import type { StandardText } from '../standard-text';

export const post: StandardText = {
  element: 'post',
  role: 'heading-1',
  text: '会后阶段：压实整改责任，推动会议成果落地',
  brief: '会后整改情况',
};
