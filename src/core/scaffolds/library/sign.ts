import type { Scaffold } from '../scaffold';

/** The same name as in the title. */
export const sign: Scaffold = {
  element: 'sign',
  role: 'signature',
  text: '中共×××党组',
  facts: [{ id: 'unit.name' }],
};
