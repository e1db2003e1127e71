import type { Command } from '../command';

/** 重新校核: read everything again, the texts outside the body included when they had been read. */
export const rescan: Command<'rescan'> = {
  id: 'rescan',
  async run({ store, readAgain }) {
    const { notice, elsewhere } = store.get();
    await readAgain();
    // What was said of the document's memory at the start is not about what is read now.
    if (notice && notice.kind !== 'write-failed' && notice.kind !== 'memory-damaged') store.send({ type: 'notice-dismissed' });
    if (elsewhere.kind !== 'unavailable') store.send({ type: 'elsewhere', elsewhere: { kind: 'unread' } });
  },
};
