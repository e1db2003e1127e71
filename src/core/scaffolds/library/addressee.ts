import type { Scaffold } from '../scaffold';

/** Flush left, one line below the title. */
export const addressee: Scaffold = {
  element: 'addressee',
  role: 'addressee',
  text: '机关各科室、局属各单位：',
  facts: [],
};
