import type { Command } from '../command';

/** 按通报校核: hold a document without a sign of the model against the model all the same. */
export const treatAsReport: Command<'treat-as-report'> = {
  id: 'treat-as-report',
  async run({ store, analyze }) {
    store.send({ type: 'treated-as-report' });
    const { reading } = store.get();
    if (!reading) return;
    store.send({ type: 'read', reading: { snapshot: reading.snapshot, analysis: analyze(reading.snapshot) } });
  },
};
