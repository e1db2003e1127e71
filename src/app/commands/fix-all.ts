import type { Command } from '../command';
import { findingsByKey } from '../finding-key';
import { planFixes } from '../fix-edits';
import { writeChange } from '../write-change';

/** 一并修正: apply the fixes of several findings as one write. What went away since they were shown is left out. */
export const fixAll: Command<'fix-all'> = {
  id: 'fix-all',
  async run(context, { findings: keys }) {
    const state = context.store.get();
    const { reading } = state;
    if (!reading) return;
    const byKey = findingsByKey(state);
    const { edits, findings } = planFixes(keys.flatMap((key) => byKey.get(key) ?? []));
    if (edits.length === 0) return;
    await writeChange(context, reading.snapshot, { edits }, { kind: 'fix', name: '', places: findings.length });
  },
};
