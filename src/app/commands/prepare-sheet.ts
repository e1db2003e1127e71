import type { Command } from '../command';
import { checkElsewhere } from './check-elsewhere';

/** Ask the holder for what the sheet tells beside the body: name, tracked changes, comments, and the texts elsewhere. */
export const prepareSheet: Command<'prepare-sheet'> = {
  id: 'prepare-sheet',
  async run(context) {
    const { host, store } = context;
    await context.readIfChanged();
    store.send({ type: 'about', about: await host.readAbout() });
    await checkElsewhere.run(context, { id: 'check-elsewhere' });
  },
};
