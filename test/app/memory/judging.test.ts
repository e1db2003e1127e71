import { compareWrite } from '../../../src/app/compare-write';
import { carryMarks } from '../../../src/app/memory/carry-marks';
import { merge, putAside, split, takeUp } from '../../../src/app/memory/judging';
import { markOf } from '../../../src/app/memory/place-mark';
import { snapshotOfLines } from '../../../src/core/document';
import { NO_JUDGEMENTS } from '../../../src/core/facts/judgements';
import { parseMarked } from '../../support/marked';

const marksOf = (marked: string) => {
  const { snapshot, places } = parseMarked(marked);
  return { snapshot, places, marks: places.map((place) => markOf(snapshot, place)) };
};

test('put aside once, taken up again', () => {
  const { marks } = marksOf('第⟦X⟧组');
  const aside = putAside(putAside(NO_JUDGEMENTS, marks), marks);
  expect(aside.notBlank).toHaveLength(1);
  expect(takeUp(aside, { ...marks[0]! })).toEqual(NO_JUDGEMENTS);
});

test('what was merged by hand is let go by 分开填; what the tool put together is set apart', () => {
  const { marks } = marksOf('组长⟦X⟧，书记⟦XX⟧');
  const merged = merge(NO_JUDGEMENTS, marks[0]!, [marks[1]!]);
  expect(merged.same).toHaveLength(1);
  expect(split(merged, marks[1]!)).toEqual(NO_JUDGEMENTS);
  const apart = split(NO_JUDGEMENTS, marks[1]!);
  expect(apart.apart).toEqual([marks[1]]);
  expect(merge(apart, marks[0]!, [marks[1]!]).apart).toEqual([]);
});

test('filling the blank beside a place keeps what was judged of it', () => {
  const { snapshot, places, marks } = marksOf('第⟦X⟧组组长⟦XX⟧同志');
  const [filled] = places;
  const edits = [{ ...filled!, expected: 'X', text: '十二' }];
  const after = snapshotOfLines(['第十二组组长XX同志']);
  const carried = carryMarks(putAside(NO_JUDGEMENTS, [marks[1]!]), { snapshot, ignored: [] }, edits, compareWrite(snapshot, edits, after), after);
  expect(carried.notBlank).toEqual([markOf(after, { paragraph: 0, start: 6, end: 8 })]);
  expect(carried.notBlank[0]).toMatchObject({ token: 'XX', before: '第十二组组长' });
});
