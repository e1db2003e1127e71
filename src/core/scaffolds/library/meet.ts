import type { StandardText } from '../standard-text';

export const meet: StandardText = {
  element: 'meet',
  role: 'heading-1',
  text: '会议阶段：坦诚查摆剖析，严肃党内政治生活',
  brief: '会议召开情况',
};
