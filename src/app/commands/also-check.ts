import type { Command } from '../command';

/** 另查: run a check that does not run unasked; or no longer. */
export const alsoCheck: Command<'also-check'> = {
  id: 'also-check',
  async run({ store, analyze }, { check, on }) {
    const { reading, alsoCheck: known } = store.get();
    const others = known.filter((id) => id !== check);
    const wanted = on ? [...others, check] : others;
    store.send({
      type: 'also-checked', alsoCheck: wanted,
      reading: reading && { snapshot: reading.snapshot, analysis: analyze(reading.snapshot, { alsoCheck: wanted }) },
    });
  },
};
