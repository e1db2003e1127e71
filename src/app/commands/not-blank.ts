import type { Command } from '../command';
import { judge } from '../memory/judge';
import { putAside, takeUp } from '../memory/judging';
import { markOf } from '../memory/place-mark';

/** 此处不用填: keep places out of 待填, in the document, for everyone. */
export const notBlank: Command<'not-blank'> = {
  id: 'not-blank',
  async run(context, { places }) {
    judge(context, ({ judgements }, { snapshot }) => putAside(judgements, places.map((place) => markOf(snapshot, place))));
  },
};

/** 恢复: the place counts as a blank again. */
export const restoreBlank: Command<'restore-blank'> = {
  id: 'restore-blank',
  async run(context, { mark }) {
    judge(context, ({ judgements }) => takeUp(judgements, mark));
  },
};
