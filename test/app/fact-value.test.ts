import type { FactKind, FactPart } from '../../src/core/analysis';
import { snapshotOfLines } from '../../src/core/document';
import { valueFor } from '../../src/app/fact-value';
import { placeholder } from '../support/analysis-of';

const CASES: readonly [typed: string, kind: FactKind, part: FactPart | null, token: string, following: string, written: string][] = [
  [' 张三 ', 'person', null, 'XXX', '同', '张三'],
  ['１４６', 'number', null, 'X', '条', '146'],
  ['３号楼', 'place', null, 'XX', '召', '３号楼'],
  ['01', 'date', 'month', 'X', '月', '1'],
  ['10', 'date', 'month', 'X', '月', '10'],
  ['05日', 'date', 'day', 'XX', '日', '5'],
  ['27', 'date', 'year', '20xx', '年', '2027'],
  ['2027年', 'date', 'year', '20xx', '年', '2027'],
  ['2027', 'date', 'year', '20xx', '年', '2027'],
  ['00', 'time', 'minute', 'X', '分', '00'],
  ['2027年1月16日', 'date', null, 'XX', '，', '2027年1月16日'],
  ['   ', 'text', null, 'X', '', ''],
];

test.each(CASES)('%j as %s %s over %s is written as it should stand', (typed, kind, part, token, following, written) => {
  const p = placeholder({ paragraph: 0, start: 0, end: token.length, text: token, kind, part });
  expect(valueFor(snapshotOfLines([token + following]), p, typed)).toBe(written);
});

test('an ordinal as the rest of the document writes its groups', () => {
  const place = { ...placeholder({ paragraph: 0, start: 3, end: 4, text: 'X', kind: 'ordinal', fact: 'group.number' }) };
  const lines = (other: string) => snapshotOfLines(['县委第X督导组到会指导。', other]);
  expect(valueFor(lines('向县委第2巡察组报告。'), place, '三')).toBe('3');
  expect(valueFor(lines('向县委第二巡察组报告。'), place, '3')).toBe('三');
  expect(valueFor(lines('第2批主题教育。'), place, '第3')).toBe('三');
  expect(valueFor(lines(''), place, '县委第三督导组')).toBe('三');
});
