import { analyze } from '../../../src/core/analyze';
import { isReady } from '../../../src/core/analysis';
import { snapshotOfLines } from '../../../src/core/document';
import { factKey } from '../../../src/core/facts/rules/fact-key';
import { SESSIONS } from '../../../src/core/packs/sessions';
import { USUAL_DRAFTING } from '../../../src/core/scaffolds/drafting';
import { STANDARD_TEXTS } from '../../../src/core/scaffolds/library';
import { planInsertion, type InsertionTarget } from '../../../src/core/scaffolds/plan';
import { applyChange, type TextChange } from '../../support/apply-change';
import { sensibleValues } from './sensible-values';

const TARGETS: readonly InsertionTarget[] = [
  { kind: 'report' },
  ...STANDARD_TEXTS.map(({ element }): InsertionTarget => ({ kind: 'element', element })),
];
const RECENT = SESSIONS.filter(({ year }) => year === null || year >= 2023);
const CASES = RECENT.flatMap((session) => (['full', 'brief'] as const).map((length) => [`${session.name} ${length}`, { ...USUAL_DRAFTING, session, length }] as const));

test.each(CASES)('%s: the whole report and what is optional, filled in, has nothing that stands between it and sending', (_name, drafting) => {
  let snapshot = snapshotOfLines(['']);
  for (const target of TARGETS) {
    const plan = planInsertion(snapshot, analyze(snapshot), target, drafting);
    if (!('refused' in plan)) snapshot = applyChange(snapshot, plan.change);
  }

  const values = sensibleValues(drafting.session, drafting.unit);
  const fill: TextChange = {
    edits: analyze(snapshot).placeholders.map((p) => {
      expect(Object.keys(values)).toContain(factKey(p));
      return { paragraph: p.paragraph, start: p.start, end: p.end, expected: p.text, text: values[factKey(p)]! };
    }),
  };
  const filled = analyze(applyChange(snapshot, fill));
  expect(filled.placeholders).toEqual([]);
  expect(filled.findings).toEqual([]);
  expect(isReady(filled, [])).toBe(true);
});
