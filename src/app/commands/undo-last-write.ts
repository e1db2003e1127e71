import type { Command } from '../command';
import { writeChange } from '../write-change';

/** 撤销: take back the pane's last write, text and format; what had been typed returns to the inputs. */
export const undoLastWrite: Command<'undo-last-write'> = {
  id: 'undo-last-write',
  async run(context) {
    const { reading, lastWrite } = context.store.get();
    if (!reading || !lastWrite?.inverse) return;
    await writeChange(context, reading.snapshot, lastWrite.inverse, { kind: 'undo' }, {
      restored: lastWrite.drafts,
      undoable: false,
    });
  },
};
