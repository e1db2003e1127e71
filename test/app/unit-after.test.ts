import type { FactCell } from '../../src/app/fact-rows';
import { unitAfter } from '../../src/app/unit-after';
import { snapshotOfLines } from '../../src/core/document';
import type { FactKind } from '../../src/core/analysis';
import { placeholder } from '../support/analysis-of';

const CASES: readonly [text: string, kind: FactKind, unit: string][] = [
  ['谈心谈话X人次，', 'number', '人次'],
  ['收回X份', 'number', '份'],
  ['实到X人', 'number', '人'],
  ['市委第X督导组', 'ordinal', ''],
  ['经费X万元', 'number', ''],
  ['组长X个', 'person', ''],
];

test.each(CASES)('beside %j (%s) stands %j', (text, kind, unit) => {
  const start = text.indexOf('X');
  const cell: FactCell = { key: 'k', part: null, present: '', placeholders: [placeholder({ paragraph: 0, start, end: start + 1, text: 'X', kind })] };
  expect(unitAfter(snapshotOfLines([text]), cell)).toBe(unit);
});
