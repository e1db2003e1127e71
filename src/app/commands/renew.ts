import type { Command } from '../command';

/** 翻新旧稿: have the values that stand in the text confirmed although there are blanks; or no longer. */
export const renew: Command<'renew'> = {
  id: 'renew',
  async run({ store, analyze }, { on }) {
    const { reading, judgements } = store.get();
    const under = { judgements, renew: on };
    store.send({
      type: 'judged', ...under,
      reading: reading && { snapshot: reading.snapshot, analysis: analyze(reading.snapshot, under) },
    });
  },
};
