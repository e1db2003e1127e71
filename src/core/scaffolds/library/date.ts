import type { StandardText } from '../standard-text';

/** Never the date of the meeting. */
export const date: StandardText = {
  element: 'date',
  role: 'date',
  text: '<sign.date>',
};
