import type { Command } from '../command';
import { sameSnapshot } from '../same-snapshot';

/** 插到光标处: look where the cursor stands. It is known until the text changes. */
export const findCursor: Command<'find-cursor'> = {
  id: 'find-cursor',
  async run({ host, store, analyze }) {
    const { snapshot, selection, last } = await host.readWithSelection();
    const { reading } = store.get();
    const isNews = reading === null || !sameSnapshot(reading.snapshot, snapshot);
    if (isNews) store.send({ type: 'read', reading: { snapshot, analysis: analyze(snapshot) } });
    store.send({ type: 'cursor-found', cursor: { paragraph: selection?.paragraph ?? null, last } });
  },
};
