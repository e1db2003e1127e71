import { analyze } from '../../../src/core/analyze';
import { snapshotOfLines } from '../../../src/core/document';
import type { FactExtension } from '../../../src/core/facts/extension';
import { parseFactExtensions } from '../../../src/core/facts/extension-file';

const essays: FactExtension = { id: 'study.essays', label: '心得体会篇数', group: 'before', kind: 'number', before: ['心得体会', '撰写心得体会'], after: ['篇'] };
const talks: FactExtension = { id: 'talk.own', label: '自己的谈话', group: 'before', kind: 'number', before: ['谈心谈话'], after: ['人次'] };
const any: FactExtension = { id: 'any.count', label: '篇数', group: 'after', kind: 'number', before: [], after: ['篇'] };

test('a department’s own fact is known where the table knows none', () => {
  const { placeholders, facts } = analyze(snapshotOfLines(['撰写心得体会X篇，谈心谈话X人次，编发简报X篇']), { treatAsReport: true, facts: [talks, any, essays] });
  expect(placeholders.map((p) => [p.fact, p.label])).toEqual([['study.essays', '心得体会篇数'], ['talk.total', '谈心谈话人次'], ['any.count', '篇数']]);
  expect(facts[0]).toMatchObject({ id: 'study.essays', label: '心得体会篇数', group: 'before', kind: 'number', places: 1 });
});

test('its values are confirmed too', () => {
  const { facts } = analyze(snapshotOfLines(['撰写心得体会7篇']), { renew: true, facts: [essays] });
  expect(facts).toEqual([expect.objectContaining({ id: 'study.essays', value: '7', confirm: true })]);
});

describe('reading a department’s file', () => {
  test('a good one', () => {
    expect(parseFactExtensions({ facts: [essays, { ...any, format: '整数（篇）', example: '7' }] })).toEqual({ facts: [essays, { ...any, format: '整数（篇）', example: '7' }] });
    expect(parseFactExtensions([{ ...any, before: undefined, after: ['  篇 '] }])).toEqual({ facts: [any] });
  });

  test.each<[unknown, RegExp]>([
    [null, /“facts”列表/],
    [{ facts: {} }, /“facts”列表/],
    [{ facts: ['x'] }, /第 1 项.*\{…\}/],
    [{ facts: [essays, { ...essays, id: 'a', label: '' }] }, /第 2 项的“label”应是/],
    [{ facts: [{ ...essays, group: '会前' }] }, /第 1 项的“group”应是 unit、/],
    [{ facts: [{ ...essays, kind: 'count' }] }, /第 1 项的“kind”应是 number、/],
    [{ facts: [{ ...essays, id: 'unit.name' }] }, /第 1 项的“id”已是内置/],
    [{ facts: [{ ...essays, id: 'other.1' }] }, /第 1 项的“id”.*other\./],
    [{ facts: [{ ...essays, id: '心得' }] }, /第 1 项的“id”应以字母开头/],
    [{ facts: [essays, essays] }, /第 2 项的“id”与前面的重复/],
    [{ facts: [{ ...essays, before: [], after: [] }] }, /至少要写一个/],
    [{ facts: [{ ...essays, before: [1] }] }, /第 1 项的“before”应是文字的列表/],
    [{ facts: [{ ...essays, befor: ['x'] }] }, /第 1 项的“befor”不认识/],
    [{ facts: [{ ...essays, example: 3 }] }, /第 1 项的“example”应是/],
  ])('%j', (json, message) => {
    const parsed = parseFactExtensions(json);
    expect('errors' in parsed && parsed.errors.join('\n')).toMatch(message);
  });
});
