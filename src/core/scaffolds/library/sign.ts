import type { Scaffold } from '../scaffold';

/** The same name as in the title. */
export const sign: Scaffold = {
  element: 'sign',
  role: 'signature',
  text: '×××',
  facts: [{ id: 'sign.name' }],
};
