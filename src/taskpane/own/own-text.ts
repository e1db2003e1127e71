import { ownEnUS } from '../../app/text/own.en-US';
import { ownZhCN, type OwnText } from '../../app/text/own.zh-CN';
import { useText } from '../pane-context';

/** The words of this part, which the first load goes without. */
export function useOwnText(): OwnText {
  return useText().language === 'en-US' ? ownEnUS : ownZhCN;
}
