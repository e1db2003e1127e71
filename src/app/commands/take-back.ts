import type { Command } from '../command';
import { writeChange } from '../write-change';

/** 撤销这次填写: put the old text back where a write that broke off had written. */
export const takeBack: Command<'take-back'> = {
  id: 'take-back',
  async run(context) {
    const { reading, notice } = context.store.get();
    if (!reading || notice?.kind !== 'write-failed' || !notice.takeBack) return;
    await writeChange(context, reading.snapshot, notice.takeBack, { kind: 'undo' }, { undoable: false });
  },
};
