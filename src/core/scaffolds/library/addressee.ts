import type { Scaffold } from '../scaffold';

/** Flush left, one line below the title. */
export const addressee: Scaffold = {
  element: 'addressee',
  role: 'addressee',
  text: '×××：',
  facts: [{ id: 'addressee' }],
};
