import { placeholderAfter } from '../../src/app/commands/next-placeholder';
import { COMMANDS } from '../../src/app/commands/index';
import { markedReading } from '../support/analysis-of';

const { analysis } = markedReading('甲⟦X⟧乙⟦XX⟧\n丙\n丁⟦X⟧');
const [first, second, third] = analysis.placeholders;

test.each([
  ['no selection', null, first],
  ['before the first', { paragraph: 0, start: 0, end: 0 }, first],
  ['the first selected', { paragraph: 0, start: 1, end: 2 }, second],
  ['a paragraph without blanks', { paragraph: 1, start: 0, end: 1 }, third],
  ['the last selected: from the top again', { paragraph: 2, start: 1, end: 2 }, first],
  ['a selection over a blank', { paragraph: 0, start: 0, end: 3 }, second],
])('%s', (_name, selection, expected) => {
  expect(placeholderAfter(analysis.placeholders, selection)).toBe(expected);
});

test('possible and masked places are passed over', () => {
  const placeholders = analysis.placeholders.map((p, i) => ({ ...p, certainty: i === 0 ? ('possible' as const) : p.certainty }));
  expect(placeholderAfter(placeholders, null)).toMatchObject({ start: second!.start });
  expect(placeholderAfter([], null)).toBeNull();
});

test('every command carries the id it is listed under', () => {
  for (const [id, command] of Object.entries(COMMANDS)) expect(command.id).toBe(id);
});
