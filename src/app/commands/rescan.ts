import type { Command } from '../command';
import type { Notice } from '../notice';

/** What a new reading says nothing of: a write that broke off, and files and records that were bad at the start. */
const STAYS: readonly Notice['kind'][] = ['write-failed', 'memory-damaged', 'department-file', 'words-file'];

/** 重新校核: read everything again, the texts outside the body included when they had been read. */
export const rescan: Command<'rescan'> = {
  id: 'rescan',
  async run({ store, readAgain }) {
    const { notice, elsewhere } = store.get();
    await readAgain();
    if (notice && !STAYS.includes(notice.kind)) store.send({ type: 'notice-dismissed' });
    if (elsewhere.kind !== 'unavailable') store.send({ type: 'elsewhere', elsewhere: { kind: 'unread' } });
  },
};
