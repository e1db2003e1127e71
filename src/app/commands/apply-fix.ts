import type { Command } from '../command';
import { findingsByKey } from '../finding-key';
import { writeChange } from '../write-change';

/** 修正: apply a finding's fix as one write. */
export const applyFix: Command<'apply-fix'> = {
  id: 'apply-fix',
  async run(context, { finding: key }) {
    const state = context.store.get();
    const { reading } = state;
    const finding = findingsByKey(state).get(key);
    if (!reading || !finding?.fix || finding.fix.length === 0) return;
    const label = { kind: 'fix', name: finding.quote, places: finding.fix.length } as const;
    await writeChange(context, reading.snapshot, { edits: finding.fix }, label);
  },
};
