import type { Command } from '../command';

/** Read headers, footers, notes, text boxes and hidden text, and look for blanks there. */
export const checkElsewhere: Command<'check-elsewhere'> = {
  id: 'check-elsewhere',
  async run({ host, store, scanElsewhere }) {
    // Said first, so that a failure is not tried again by itself.
    store.send({ type: 'elsewhere', elsewhere: { kind: 'failed' } });
    const texts = await host.readElsewhere();
    store.send({
      type: 'elsewhere',
      elsewhere: texts ? { kind: 'known', blanks: scanElsewhere(texts) } : { kind: 'unavailable' },
    });
  },
};
