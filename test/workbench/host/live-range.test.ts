import { LiveRanges } from '../../../src/workbench/host/live-range';
import type { Paragraph } from '../../../src/ooxml/api';

const paragraph = {} as Paragraph;
const other = {} as Paragraph;

test.each([
  // start, end, splice [start, removed, inserted] → start, end
  ['before it', 5, 8, [0, 0, 2], 7, 10],
  ['removed before it', 5, 8, [1, 3, 0], 2, 5],
  ['at its very start: outside', 5, 8, [5, 0, 2], 7, 10],
  ['inside it', 5, 8, [6, 0, 2], 5, 10],
  ['at its very end: outside', 5, 8, [8, 0, 2], 5, 8],
  ['after it', 5, 8, [9, 1, 4], 5, 8],
  ['its whole text replaced', 5, 8, [5, 3, 1], 5, 6],
  ['more than it removed', 5, 8, [4, 6, 0], 4, 4],
  ['its head removed', 5, 8, [3, 3, 0], 3, 5],
  ['its tail replaced', 5, 8, [7, 3, 1], 5, 8],
  ['an empty range at the point', 5, 5, [5, 0, 2], 7, 7],
] as const)('%s', (_what, start, end, [at, removed, inserted], newStart, newEnd) => {
  const ranges = new LiveRanges();
  const range = ranges.add({ startIn: paragraph, start, endIn: paragraph, end, mark: false });
  ranges.follow([{ paragraph: other, start: 0, removed: 1, inserted: 9 }, { paragraph, start: at, removed, inserted }]);
  expect([range.start, range.end]).toEqual([newStart, newEnd]);
});

test('a range that nobody holds is let go', () => {
  const ranges = new LiveRanges();
  const kept = ranges.add({ startIn: paragraph, start: 0, endIn: paragraph, end: 1, mark: false });
  ranges.add({ startIn: paragraph, start: 0, endIn: paragraph, end: 1, mark: false });
  ranges.keepOnly((range) => range === kept);
  expect(ranges.size).toBe(1);
});
