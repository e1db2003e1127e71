import type { StandardText } from '../standard-text';

export const preEarlyFix: StandardText = {
  element: 'pre.early_fix',
  role: 'heading-2',
  lead: '坚持先行先改，及时回应关切。',
  text:
    '对征求意见和谈心谈话中反映集中、具备整改条件的事项，明确专人马上就办，会前已先期解决<prefix.solved>个问题；' +
    '对一时难以办结的，向反映人说明情况，一并列入会后整改安排。',
  brief: '对征求意见中反映集中、具备整改条件的事项马上就办，会前已先期解决<prefix.solved>个问题。',
};
