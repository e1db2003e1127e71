import { isReady, type Placeholder } from '../../../src/core/analysis';
import { analyze } from '../../../src/core/analyze';
import { snapshotOfLines, type DocumentSnapshot } from '../../../src/core/document';
import { factKey } from '../../../src/core/facts/rules/fact-key';
import { factById } from '../../../src/core/facts/dictionary';
import { SESSIONS } from '../../../src/core/packs/sessions';
import { UNIT_KINDS } from '../../../src/core/packs/unit-kinds';
import type { Drafting } from '../../../src/core/scaffolds/drafting';
import { planInsertion, type InsertionPlan } from '../../../src/core/scaffolds/plan';
import { textsFor } from '../../../src/core/scaffolds/texts';
import { applyChange } from '../../support/apply-change';
import { sensibleValues } from './sensible-values';

const EMPTY = snapshotOfLines(['']);
const NOTHING = analyze(EMPTY);

function draftingsOf(session: Drafting['session']): readonly Drafting[] {
  return UNIT_KINDS.flatMap((unit) =>
    (['bracketed', 'is'] as const).flatMap((level2) => (['full', 'brief'] as const).map((length) => ({ session, unit, level2, length }))),
  );
}

const nameOf = ({ unit, level2, length }: Drafting) => `${unit.id} ${level2} ${length}`;

function drafted(drafting: Drafting): InsertionPlan {
  const plan = planInsertion(EMPTY, NOTHING, { kind: 'report' }, drafting);
  if ('refused' in plan) throw new Error(plan.refused);
  return plan;
}

function filled(snapshot: DocumentSnapshot, placeholders: readonly Placeholder[], values: Readonly<Record<string, string>>): DocumentSnapshot {
  const edits = placeholders.map((p) => ({ paragraph: p.paragraph, start: p.start, end: p.end, expected: p.text, text: values[factKey(p)] ?? `no value for ${factKey(p)}` }));
  return applyChange(snapshot, { edits });
}

describe.each(SESSIONS.map((session) => [session.name, session] as const))('起草全文: %s', (_name, session) => {
  const draftings = draftingsOf(session);
  const whole = draftings.map((drafting) => {
    const plan = drafted(drafting);
    const snapshot = applyChange(EMPTY, plan.change);
    return { name: nameOf(drafting), drafting, plan, snapshot, analysis: analyze(snapshot) };
  });

  test('every blank is certain, and its fact the one that was declared, one of the table', () => {
    for (const { name, drafting, plan, analysis } of whole) {
      const texts = textsFor(drafting);
      const declared = plan.names.flatMap((id) => texts.of(id).flatMap(({ facts }) => facts));
      expect([name, analysis.placeholders.map(factKey)]).toEqual([
        name, declared.map(({ id, part, index }) => factKey({ fact: id, part: part ?? null, index: index ?? null })),
      ]);
      expect([name, analysis.placeholders.filter((p) => p.certainty !== 'certain' || factById(p.fact) === null)]).toEqual([name, []]);
    }
  });

  test('no slot is left', () => {
    expect(whole.flatMap(({ plan }) => plan.preview).filter((text) => /[{}<>]/.test(text))).toEqual([]);
  });

  test('nothing is found but blanks', () => {
    expect(whole.flatMap(({ name, analysis }) => analysis.findings.map((f) => [name, f.check, f.message]))).toEqual([]);
  });

  test('each part is recognised as what it is', () => {
    for (const { name, plan, analysis } of whole) {
      const found = plan.names.map((id) => analysis.outline.find((row) => row.element === id));
      expect([name, found.map((row) => [row?.element, row?.status, row?.paragraph])]).toEqual([
        name, plan.names.map((id) => [id, 'present', plan.ofBlock.indexOf(id)]),
      ]);
    }
  });

  test('filled with sensible values nothing stands between it and sending', () => {
    for (const { name, drafting, snapshot, analysis } of whole) {
      const after = analyze(filled(snapshot, analysis.placeholders, sensibleValues(drafting.session, drafting.unit)));
      expect([name, after.placeholders]).toEqual([name, []]);
      expect([name, after.findings.map((f) => [f.check, f.message, f.quote])]).toEqual([name, []]);
      expect([name, isReady(after, [])]).toEqual([name, true]);
    }
  });
});
