import { compareWrite } from '../../src/app/compare-write';
import { parseMarked } from '../support/marked';

/** Edits of the marked places, each to the value given. */
function attempt(marked: string, values: readonly string[]) {
  const { snapshot, places } = parseMarked(marked);
  const edits = places.map(({ paragraph, start, end, text }, i) => ({
    paragraph, start, end, expected: text, text: values[i] ?? '',
  }));
  return { snapshot, edits };
}

const CASES: readonly [name: string, marked: string, values: string[], after: string, fates: string[]][] = [
  ['everything written', '征求意见⟦X⟧条，谈话⟦X⟧人次', ['12', '30'], '征求意见12条，谈话30人次', ['written', 'written']],
  ['nothing written', '征求意见⟦X⟧条，谈话⟦X⟧人次', ['12', '30'], '征求意见X条，谈话X人次', ['not-written', 'not-written']],
  ['only the later one, as a write from the end backwards leaves it', '意见⟦X⟧条，谈话⟦X⟧次', ['12', '30'], '意见X条，谈话30次', ['not-written', 'written']],
  ['old and new side by side under tracked changes', '意见⟦X⟧条', ['12'], '意见X12条', ['tracked']],
  ['new before old under tracked changes', '意见⟦X⟧条', ['12'], '意见12X条', ['tracked']],
  ['a new text that begins with the old one', '意见⟦X⟧条', ['Xa'], '意见Xa条', ['written']],
  ['a deletion that was made', '意见⟦，，⟧条', [''], '意见条', ['written']],
  ['a paragraph that somebody else changed', '意见⟦X⟧条，谈话', ['12'], '意见12条，又谈话', ['unclear']],
  ['the same value in neighbouring places', '⟦X⟧⟦X⟧年', ['1', '2'], '12年', ['written', 'written']],
  ['places of two paragraphs', '甲⟦X⟧\n乙⟦X⟧', ['1', '2'], '甲1\n乙X', ['written', 'not-written']],
];

test.each(CASES)('%s', (_name, marked, values, after, fates) => {
  const { snapshot, edits } = attempt(marked, values);
  expect(compareWrite(snapshot, edits, parseMarked(after).snapshot).map((f) => f.fate)).toEqual(fates);
});

test('says where the new text and, under tracked changes, the old token begin', () => {
  const { snapshot, edits } = attempt('意见⟦X⟧条，谈话⟦X⟧次', ['12', '30']);
  const found = compareWrite(snapshot, edits, parseMarked('意见12条，谈话30X次').snapshot);
  expect(found).toEqual([
    { fate: 'written', start: 2, tokenStart: 2 },
    { fate: 'tracked', start: 8, tokenStart: 10 },
  ]);
});

test('takes edits in any order and stays quick with hundreds in one paragraph', () => {
  const marked = '⟦X⟧、'.repeat(400);
  const { snapshot, edits } = attempt(marked, Array.from({ length: 400 }, () => 'XX'));
  const found = compareWrite(snapshot, [...edits].reverse(), parseMarked('XX、'.repeat(200) + 'X、'.repeat(200)).snapshot);
  expect(found.filter((f) => f.fate === 'written')).toHaveLength(200);
  expect(found[0]?.fate).toBe('not-written');
});

test('a paragraph that is gone is unclear', () => {
  const { snapshot, edits } = attempt('甲\n乙⟦X⟧', ['1']);
  expect(compareWrite(snapshot, edits, parseMarked('甲').snapshot)[0]?.fate).toBe('unclear');
});
