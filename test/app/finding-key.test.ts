import { findingsByKey } from '../../src/app/finding-key';
import { INITIAL_STATE, reduce, type AppState } from '../../src/app/state';
import type { Finding } from '../../src/core/analysis';
import { finding } from '../support/analysis-of';
import { markedReading } from '../support/analysis-of';
import { parseMarked } from '../support/marked';

/** A reading whose findings are the marked places, in order, with what is said of each. */
function reading(marked: string, part: (text: string) => Partial<Finding> = () => ({})) {
  const { places } = parseMarked(marked);
  const findings = places.map(({ paragraph, start, end, text }) => finding({ paragraph, start, end, quote: text, message: `“${text}”`, ...part(text) }));
  return markedReading(marked, [], { placeholders: [], findings });
}

const read = (state: AppState, marked: string, part?: Parameters<typeof reading>[1]): AppState =>
  reduce(state, { type: 'read', reading: reading(marked, part) });
const keys = (state: AppState): readonly string[] => [...findingsByKey(state).keys()];

/** For each finding of the later text, which of the earlier ones it goes on as; -1 for a new one. */
function goesOn(before: string, after: string): readonly number[] {
  const then = read(INITIAL_STATE, before);
  const was = keys(then);
  return keys(read(then, after)).map((key) => was.indexOf(key));
}

const CASES: readonly [name: string, before: string, after: string, goesOn: readonly number[]][] = [
  ['text elsewhere', '甲⟦，，⟧乙\n丙⟦，，⟧丁', '甲⟦，，⟧乙\n丙⟦，，⟧丁戊', [0, 1]],
  ['the first of equal ones is mended', '甲⟦，，⟧乙\n丙⟦，，⟧丁\n戊⟦，，⟧己', '甲，乙\n丙⟦，，⟧丁\n戊⟦，，⟧己', [1, 2]],
  ['an equal one is made above', '丙⟦，，⟧丁', '甲⟦，，⟧乙\n丙⟦，，⟧丁', [-1, 0]],
  ['an equal one is made before it in its paragraph', '丙丁戊⟦，，⟧己', '丙⟦，，⟧丁戊⟦，，⟧己', [-1, 0]],
  ['paragraphs are put in above', '甲⟦，，⟧乙', '一\n二\n甲⟦，，⟧乙', [0]],
  ['other words of its sentence change', '会前，班子⟦，，⟧认真学习', '会前，班子成员⟦，，⟧认真学习', [0]],
  ['its own words grow while typed', '写⟦五⟧议程', '写⟦五项⟧议程', [0]],
  ['paragraphs come and go at two places at once', '甲\n乙⟦，，⟧一\n丙⟦；；⟧二\n丁', '新\n甲甲\n丙⟦；；⟧二\n乙⟦，，⟧一\n丁丁', [1, 0]],
];
test.each(CASES)('a finding keeps its name: %s', (_name, before, after, expected) => {
  expect(goesOn(before, after)).toEqual(expected);
});

test('a name that was given up is never given again', () => {
  const one = read(INITIAL_STATE, '甲⟦，，⟧乙');
  const gone = read(one, '甲，乙');
  const back = read(gone, '甲⟦，，⟧乙');
  expect(keys(back)).not.toEqual(keys(one));
  expect(new Set([...keys(one), ...keys(back)]).size).toBe(2);
});

test('two checks at one place do not change names', () => {
  const part = (text: string) => ({ check: text === '，' ? 'double-punctuation' : 'residue' });
  const then = read(INITIAL_STATE, '甲⟦，⟧⟦，，⟧乙', part);
  expect(keys(read(then, '头甲⟦，⟧⟦，，⟧乙', part))).toEqual(keys(then));
});

test('an absence keeps its name though it is worded otherwise', () => {
  const absent = (message: string) => markedReading('甲', [], { findings: [finding({ paragraph: null, start: null, end: null, element: 'pre.talk', message })] });
  const then = reduce(INITIAL_STATE, { type: 'read', reading: absent('未见“谈心谈话”，应补写') });
  expect(keys(reduce(then, { type: 'read', reading: absent('未见“谈心谈话”，是否需要补写') }))).toEqual(keys(then));
});

test('what is open stays open', () => {
  const then = read(INITIAL_STATE, '甲⟦，，⟧乙\n丙⟦，，⟧丁');
  const open = reduce(then, { type: 'finding-opened', finding: keys(then)[1]! });
  const now = read(open, '新段\n甲，乙\n丙丙⟦，，⟧丁');
  expect(findingsByKey(now).get(now.openFinding ?? '')).toMatchObject({ paragraph: 2 });
});
