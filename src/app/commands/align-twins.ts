import type { Command } from '../command';
import { writeChange } from '../write-change';

/** Bring what is written out of a date into step with the date just filled. */
export const alignTwins: Command<'align-twins'> = {
  id: 'align-twins',
  async run(context, { edits, name }) {
    const { reading } = context.store.get();
    if (!reading || edits.length === 0) return;
    await writeChange(context, reading.snapshot, { edits }, { kind: 'fix', name, places: edits.length }, { confirms: [] });
  },
};
