import { elementOf } from '../../core/structure/elements';
import type { CommandContext } from '../command';
import type { InsertTarget } from '../invocation';
import { judge } from '../memory/judge';
import { isBlank } from '../selectors-headline';
import { isInsertable } from '../selectors-structure';
import type { Reading } from '../state';
import { writeChange } from '../write-change';
import { planFor } from './plan-for';

/** Insert what is wanted at its place, and say what is to be looked at. */
export async function insertNow(context: CommandContext, target: InsertTarget): Promise<void> {
  const { store } = context;
  const { reading } = store.get();
  // A second click on the same button finds the part already there.
  if (!reading || !isWanted(reading, target)) return;
  const plan = planFor(store.get(), reading, target);
  if ('lostCursor' in plan) return store.send({ type: 'noticed', notice: { kind: 'stale' } });
  if ('refused' in plan) return store.send({ type: 'noticed', notice: { kind: 'refused', reason: plan.refused } });
  const paragraphs = plan.change.insert.blocks.length;
  await writeChange(context, reading.snapshot, plan.change, { kind: 'insert', name: nameOf(target), paragraphs });
  const { judged } = plan;
  if (judged && judged.apart.length > 0) {
    judge(context, ({ judgements }) => ({ ...judgements, apart: [...judgements.apart, ...judged.apart], same: [...judgements.same, ...judged.same] }));
  }
  if (plan.notes.length > 0) store.send({ type: 'noticed', notice: { kind: 'inserted', notes: plan.notes } });
  else if (isWhole(target)) store.send({ type: 'noticed', notice: { kind: 'page', numbers: null } });
  // The whole report stands: what is left is to fill it, and there its blanks are counted.
  if (isWhole(target)) store.send({ type: 'view-chosen', view: 'fill' });
}

function isWhole(target: InsertTarget): boolean {
  return target.kind === 'report' || (target.kind === 'own' && target.section.kind === 'report');
}

function isWanted({ snapshot, analysis }: Reading, target: InsertTarget): boolean {
  if (target.kind === 'report') return isBlank(snapshot);
  // The same paragraphs may be wanted twice; where they may not go the plan says so.
  if (target.kind === 'own') return true;
  return analysis.outline.some((row) => row.element === target.element && isInsertable(row));
}

/** The element's name, or that of one's own text; '' for the whole report, which each language names itself. */
function nameOf(target: InsertTarget): string {
  if (target.kind === 'own') return target.section.name;
  return target.kind === 'element' ? elementOf(target.element).name : '';
}
