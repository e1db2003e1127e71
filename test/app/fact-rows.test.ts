import { factRows, maskedTerms } from '../../src/app/fact-rows';
import { markedReading, placeholder } from '../support/analysis-of';

test('a date is one row with a cell for each part it shows, in the order of a date', () => {
  const { analysis } = markedReading('⟦X⟧日，⟦X⟧月⟦X⟧日');
  const parts = ['day', 'month', 'day'] as const;
  const dated = {
    ...analysis,
    placeholders: analysis.placeholders.map((p, i) => ({ ...p, fact: 'meeting.date', kind: 'date' as const, part: parts[i]! })),
    facts: [{ ...analysis.facts[0]!, id: 'meeting.date', label: '会议召开日期', kind: 'date' as const }],
  };
  const [row, ...rest] = factRows(dated);
  expect(rest).toEqual([]);
  expect(row?.cells.map((c) => [c.part, c.placeholders.length])).toEqual([['month', 1], ['day', 2]]);
  expect(row?.placeholders).toHaveLength(3);
});

test('a list has a row an item, told apart by its position', () => {
  const { analysis } = markedReading('⟦X⟧、⟦X⟧', ['members', 'members']);
  const listed = { ...analysis, placeholders: analysis.placeholders.map((p, i) => ({ ...p, index: i })) };
  expect(factRows(listed).map((r) => r.label)).toEqual(['事项members 1', '事项members 2']);
});

test('rows come by group, certain and possible places of a fact apart', () => {
  const { analysis } = markedReading('⟦X⟧⟦Y⟧⟦Z⟧', ['a', 'b', 'a']);
  const mixed = {
    ...analysis,
    placeholders: analysis.placeholders.map((p, i) => ({ ...p, certainty: i === 2 ? ('possible' as const) : p.certainty })),
    facts: analysis.facts.map((f) => ({ ...f, group: f.id === 'a' ? ('closing' as const) : ('unit' as const) })),
  };
  expect(factRows(mixed).map((r) => [r.fact, r.certain])).toEqual([['b', true], ['a', true], ['a', false]]);
});

test('masked terms are no rows; equal ones stand together', () => {
  const { analysis } = markedReading('⟦XX⟧大⟦XX⟧大');
  const masked = {
    ...analysis,
    placeholders: analysis.placeholders.map((p) => placeholder({ ...p, certainty: 'masked', suggestion: '二十' })),
  };
  expect(factRows(masked)).toEqual([]);
  expect(maskedTerms(masked).map((t) => [t.suggestion, t.placeholders.length])).toEqual([['二十', 2]]);
});
