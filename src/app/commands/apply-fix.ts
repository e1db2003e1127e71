import type { Command } from '../command';
import { findingsByKey } from '../finding-key';
import type { WriteLabel } from '../notice';
import { writeChange } from '../write-change';

/** 修正: apply a finding's fix, paragraphs it takes out included, as one write. */
export const applyFix: Command<'apply-fix'> = {
  id: 'apply-fix',
  async run(context, { finding: key }) {
    const state = context.store.get();
    const { reading } = state;
    const finding = findingsByKey(state).get(key);
    const { fix, remove } = finding ?? { fix: null, remove: null };
    const edits = fix ?? [];
    if (!reading || !finding || (edits.length === 0 && !remove)) return;
    const label: WriteLabel = remove
      ? { kind: 'remove', paragraphs: remove.expected.length }
      : { kind: 'fix', name: finding.quote, places: edits.length };
    await writeChange(context, reading.snapshot, remove ? { edits, remove } : { edits }, label);
  },
};
