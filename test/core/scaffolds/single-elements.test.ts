import { analyze } from '../../../src/core/analyze';
import { snapshotOfLines } from '../../../src/core/document';
import { factKey } from '../../../src/core/facts/rules/fact-key';
import { SESSIONS } from '../../../src/core/packs/sessions';
import { UNIT_KINDS } from '../../../src/core/packs/unit-kinds';
import { STANDARD_TEXTS } from '../../../src/core/scaffolds/library';
import { planInsertion } from '../../../src/core/scaffolds/plan';
import { isBranchPart } from '../../../src/core/structure/branch-model';
import { textsFor } from '../../../src/core/scaffolds/texts';
import { applyChange } from '../../support/apply-change';

/** Checks that speak of what is not there. */
const ABSENCES = new Set(['phase-missing', 'element-missing', 'element-empty', 'closing-missing', 'title-form', 'element-content']);

const EMPTY = snapshotOfLines(['']);
const NOTHING = analyze(EMPTY);
const RECENT = SESSIONS.filter(({ year }) => year === null || year >= 2023);

/** Alone in an empty document it says nothing that is not right, whatever it was written for. */
describe.each(STANDARD_TEXTS.map(({ element }) => element))('%s alone', (element) => {
  test.each(RECENT.map((session) => [session.name, session] as const))('%s', (_name, session) => {
    for (const unit of UNIT_KINDS) {
      for (const length of ['full', 'brief'] as const) {
        const drafting = { session, unit, length, level2: 'bracketed' as const };
        const plan = planInsertion(EMPTY, NOTHING, { kind: 'element', element }, drafting);
        if ('refused' in plan) {
          // A branch's model does not have every part.
          expect([unit.id, isBranchPart(element)]).toEqual(['branch', false]);
          continue;
        }
        const { findings, placeholders } = analyze(applyChange(EMPTY, plan.change));
        const name = [unit.id, length];
        expect([name, findings.filter(({ check }) => !ABSENCES.has(check)).map((f) => [f.check, f.message])]).toEqual([name, []]);
        // Whom a blank before 党委： stands for depends on the title.
        if (unit.id === 'branch' && element === 'addressee') continue;
        const texts = textsFor(drafting);
        const declared = plan.names.flatMap((id) => texts.of(id).flatMap(({ facts }) => facts));
        expect([name, placeholders.map(factKey)]).toEqual([
          name, declared.map(({ id, part, index }) => factKey({ fact: id, part: part ?? null, index: index ?? null })),
        ]);
      }
    }
  });
});
