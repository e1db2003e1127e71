import type { StandardText } from '../standard-text';

/** The unit in full, which meeting, the kind of document. */
export const title: StandardText = {
  element: 'title',
  role: 'title',
  text: '{issuer}关于{titled}召开情况的通报',
};
