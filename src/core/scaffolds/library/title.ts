import type { Scaffold } from '../scaffold';

/** The unit in full, the year the meeting is of, the kind of document. */
export const title: Scaffold = {
  element: 'title',
  role: 'title',
  text: '中共×××党组关于××××年度民主生活会召开情况的通报',
  facts: [{ id: 'unit.name' }, { id: 'session.year', part: 'year' }],
};
