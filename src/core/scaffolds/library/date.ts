import { dateFacts, type Scaffold } from '../scaffold';

/** Never the date of the meeting. */
export const date: Scaffold = {
  element: 'date',
  role: 'date',
  text: '××××年××月××日',
  facts: [...dateFacts('sign.date')],
};
