import type { StandardText } from '../standard-text';

export const pre: StandardText = {
  element: 'pre',
  role: 'heading-1',
  text: '会前阶段：精心组织安排，从严从实做好准备',
  brief: '会前准备情况',
};
