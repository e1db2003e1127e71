import type { Command } from '../command';

/** 定位: select a place in the document. */
export const goToPlace: Command<'go-to-place'> = {
  id: 'go-to-place',
  async run({ host }, { place }) {
    await host.select(place);
  },
};
