import type { Command } from '../command';

/**
 * 清除本工具的标记: what we kept goes out of the document, and nothing more is kept in
 * this sitting. The document's reference to the add-in is Word's own: the notice says
 * how it goes.
 */
export const clearMemory: Command<'clear-memory'> = {
  id: 'clear-memory',
  async run({ host, store }) {
    // Where nothing can be written there may be nothing to remove either.
    const gone = (await host.writeMemory(null)) || (await host.readMemory()) === null;
    if (gone) store.send({ type: 'memory-cleared' });
    store.send({ type: 'noticed', notice: { kind: gone ? 'memory-cleared' : 'memory-stays' } });
  },
};
