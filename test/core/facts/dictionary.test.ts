import { DICTIONARY, factById, knownFact } from '../../../src/core/facts/dictionary';
import { VALUE_HINTS } from '../../../src/core/facts/value-hints';
import { UNIT_WORDS } from '../../../src/core/facts/number-words';

const GROUPS = ['unit', 'meeting', 'people', 'before', 'during', 'after', 'closing'];

describe('the fact table', () => {
  test('ids and labels are unique', () => {
    expect(new Set(DICTIONARY.map((f) => f.id)).size).toBe(DICTIONARY.length);
    expect(new Set(DICTIONARY.map((f) => f.label)).size).toBe(DICTIONARY.length);
  });

  test('it stands in the order of the groups', () => {
    const order = DICTIONARY.map((f) => GROUPS.indexOf(f.group));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(order).size).toBe(GROUPS.length);
  });

  test('every fact says how its value is written, and only dates and times have parts', () => {
    for (const fact of DICTIONARY) {
      expect(VALUE_HINTS[fact.id].format).not.toBe('');
      expect(VALUE_HINTS[fact.id].example).not.toBe('');
      if (fact.parts) expect(['date', 'time']).toContain(fact.kind);
    }
  });

  test('what must be kept apart is apart', () => {
    for (const id of ['session.year', 'meeting.date', 'sign.date', 'issues.teamImmediate', 'fix.teamDone']) {
      expect(factById(id)?.id).toBe(id);
    }
  });

  test('an unknown id is undefined', () => {
    expect(factById('other.1')).toBeUndefined();
    expect(knownFact('unit.name').label).toBe('本单位全称');
  });

  test('every fact that a counting word names is in the table, a pair or none', () => {
    const pairs = ['issues', 'immediate', 'staged', 'long', 'done', 'opinionsOf', 'measuresOf', 'tasksOf'];
    for (const { strong, weak } of UNIT_WORDS) {
      for (const [fact] of [...strong, ...(weak ?? [])]) {
        expect(fact === null || pairs.includes(fact) || factById(fact) !== undefined).toBe(true);
      }
    }
  });
});
