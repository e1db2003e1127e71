import { elementOf } from '../../core/structure/elements';
import type { Command } from '../command';
import type { InsertTarget } from '../invocation';
import { isBlank } from '../selectors-headline';
import type { Reading } from '../state';
import { writeChange } from '../write-change';

/** 插入 and 起草全文: standard sections at their place in the model, numbered to continue what is there. */
export const insert: Command<'insert'> = {
  id: 'insert',
  async run(context, { target }) {
    const { reading } = context.store.get();
    // A second click on the same button finds the part already there.
    if (!reading || !isWanted(reading, target)) return;
    // Loaded on demand: the scaffolds' texts are no part of the pane's first load.
    const { planInsertion } = await import('../../core/scaffolds/plan');
    const plan = planInsertion(reading.snapshot, reading.analysis, target);
    if ('refused' in plan) return context.store.send({ type: 'noticed', notice: { kind: 'refused', reason: plan.refused } });
    const paragraphs = plan.change.insert?.blocks.length ?? 0;
    await writeChange(context, reading.snapshot, plan.change, { kind: 'insert', name: nameOf(target), paragraphs });
    if (plan.notes.length > 0) context.store.send({ type: 'noticed', notice: { kind: 'inserted', notes: plan.notes } });
  },
};

function isWanted({ snapshot, analysis }: Reading, target: InsertTarget): boolean {
  if (target.kind === 'report') return isBlank(snapshot);
  return analysis.outline.some((row) => row.element === target.element && row.status === 'missing');
}

/** The element's name; '' for the whole report, which each language names itself. */
function nameOf(target: InsertTarget): string {
  return target.kind === 'element' ? elementOf(target.element).name : '';
}
