import type { Command } from '../command';

/** Live: the document may have changed; read it and say what is new. */
export const followDocument: Command<'follow-document'> = {
  id: 'follow-document',
  quiet: true,
  async run({ readIfChanged }) {
    await readIfChanged();
  },
};
