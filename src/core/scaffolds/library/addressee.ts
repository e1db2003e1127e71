import type { StandardText } from '../standard-text';

/** Flush left, one line below the title. */
export const addressee: StandardText = {
  element: 'addressee',
  role: 'addressee',
  text: '{addressee}：',
};
