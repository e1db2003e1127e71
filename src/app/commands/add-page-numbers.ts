import type { Command } from '../command';

/** 加页码: into the footers, where they are empty; then say what of the page is left to the user. */
export const addPageNumbers: Command<'add-page-numbers'> = {
  id: 'add-page-numbers',
  async run({ host, store }) {
    const numbers = await host.addPageNumbers();
    store.send({ type: 'noticed', notice: { kind: 'page', numbers } });
  },
};
