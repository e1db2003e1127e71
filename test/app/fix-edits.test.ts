import { planFixes } from '../../src/app/fix-edits';
import type { Finding } from '../../src/core/analysis';
import { finding } from '../support/analysis-of';

/** A finding whose fix writes into these ranges of paragraph 0 (or the one given third). */
const fixing = (...ranges: readonly (readonly [start: number, end: number, paragraph?: number])[]): Finding =>
  finding({ fix: ranges.map(([start, end, paragraph = 0]) => ({ paragraph, start, end, expected: 'x'.repeat(end - start), text: 'y' })) });

const CASES: readonly [name: string, findings: readonly Finding[], taken: readonly number[]][] = [
  ['beside each other', [fixing([0, 2]), fixing([2, 4])], [0, 1]],
  ['overlapping: the first', [fixing([0, 3]), fixing([2, 4])], [0]],
  ['the same offsets of two paragraphs', [fixing([0, 3, 0]), fixing([0, 3, 1])], [0, 1]],
  ['a fix of several places is taken whole or not at all', [fixing([4, 6]), fixing([0, 1], [5, 7]), fixing([0, 1])], [0, 2]],
  ['the same fix twice', [fixing([1, 2]), fixing([1, 2])], [0]],
  ['two texts put in at one point', [fixing([2, 2]), fixing([2, 2])], [0]],
  ['nothing to mend', [finding(), fixing([0, 1])], [1]],
];
test.each(CASES)('%s', (_name, findings, taken) => {
  const plan = planFixes(findings);
  expect(plan.findings.map((f) => findings.indexOf(f))).toEqual(taken);
  expect(plan.left).toBe(findings.filter((f) => f.fix).length - taken.length);
});

test('edits come in document order; what takes paragraphs out waits', () => {
  const removing = { ...fixing([0, 1, 3]), remove: { paragraph: 3, expected: ['', ''] } };
  expect(planFixes([fixing([5, 6, 2]), removing, fixing([1, 2, 1])]).edits.map((e) => e.paragraph)).toEqual([1, 2]);
});
