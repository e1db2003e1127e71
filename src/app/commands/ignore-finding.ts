import { ignoreOf } from '../../core/checks/ignored';
import type { Command } from '../command';
import { findingsByKey } from '../finding-key';
import { ignore, restore } from '../memory/judging';
import { judge } from '../memory/judge';

/** The longest reason kept, in UTF-16 units. */
const LONGEST_REASON = 60;

/** 忽略: the finding need not be mended; kept in the document with the reason. What must be changed is ignored only with one. */
export const ignoreFinding: Command<'ignore-finding'> = {
  id: 'ignore-finding',
  async run(context, { finding: key, scope, reason }) {
    const said = reason.trim().slice(0, LONGEST_REASON);
    judge(context, (state, { snapshot }) => {
      const finding = findingsByKey(state).get(key);
      if (!finding || (finding.severity === 'error' && said === '')) return state.judgements;
      return ignore(state.judgements, ignoreOf(finding, scope, said, snapshot));
    });
  },
};

/** 恢复: what was ignored is shown again. */
export const restoreFinding: Command<'restore-finding'> = {
  id: 'restore-finding',
  async run(context, { ignored }) {
    judge(context, ({ judgements }) => restore(judgements, ignored));
  },
};
