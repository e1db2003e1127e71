import { insertEnUS } from '../../app/text/insert.en-US';
import { insertZhCN } from '../../app/text/insert.zh-CN';
import { useText } from '../pane-context';

/** The words of this part, which the first load goes without. */
export function useInsertText(): typeof insertZhCN {
  return useText().language === 'en-US' ? insertEnUS : insertZhCN;
}
