import { steadyFacts } from '../../src/app/steady-facts';
import { markedReading } from '../support/analysis-of';

/** The fact ids after `before` was read and then `after`. */
function idsAfter(before: string, after: string): readonly string[] {
  const first = markedReading(before);
  const steady = steadyFacts(null, first, 0);
  const second = steadyFacts({ ...first, analysis: steady.analysis }, markedReading(after), steady.used);
  return second.analysis.placeholders.map((p) => p.fact);
}

const CASES: readonly [name: string, before: string, after: string, ids: string[]][] = [
  ['the first filled: the second keeps its name', '完成⟦X⟧个方面⟦X⟧条', '完成3个方面⟦X⟧条', ['other.2']],
  ['nothing changed', '甲⟦X⟧乙⟦X⟧', '甲⟦X⟧乙⟦X⟧', ['other.1', 'other.2']],
  ['a paragraph put before', '甲⟦X⟧乙⟦X⟧', '新的一段\n甲⟦X⟧乙⟦X⟧', ['other.1', 'other.2']],
  ['a blank added before gets a new name', '甲⟦X⟧乙', '丙⟦X⟧\n甲⟦X⟧乙', ['other.2', 'other.1']],
  ['filled in one paragraph, typing in another', '甲⟦X⟧\n乙⟦X⟧\n丙', '甲1\n乙⟦X⟧\n丙丁', ['other.2']],
  ['a rewritten stretch gives new names', '甲⟦X⟧乙⟦X⟧丙', '丁⟦X⟧戊⟦X⟧己', ['other.3', 'other.4']],
];

test.each(CASES)('%s', (_name, before, after, ids) => {
  expect(idsAfter(before, after)).toEqual(ids);
});

test('facts of the table are left alone, and the facts carry the same names as their places', () => {
  const before = markedReading('由⟦X⟧主持，⟦X⟧人', ['chair.name', 'other.1']);
  const after = markedReading('⟦X⟧由张三主持，⟦X⟧人', ['other.1', 'other.2']);
  const { analysis } = steadyFacts(before, after, 1);
  expect(analysis.placeholders.map((p) => p.fact)).toEqual(['other.2', 'other.1']);
  expect(analysis.facts.map((f) => f.id)).toEqual(['other.2', 'other.1']);
});
