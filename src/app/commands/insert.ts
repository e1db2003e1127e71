import type { Command } from '../command';

/** 插入 and 起草全文: standard sections at their place in the model or at the cursor, numbered to continue what is there. */
export const insert: Command<'insert'> = {
  id: 'insert',
  async run(context, { target }) {
    // Loaded on demand: neither this nor the scaffolds' texts are part of the pane's first load.
    const { insertNow } = await import('../insertion/insert-now');
    await insertNow(context, target);
  },
};
