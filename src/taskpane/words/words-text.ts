import { wordsEnUS } from '../../app/text/words.en-US';
import { wordsZhCN } from '../../app/text/words.zh-CN';
import { useText } from '../pane-context';

/** The words of this part, which the first load goes without. */
export function useWordsText(): typeof wordsZhCN {
  return useText().language === 'en-US' ? wordsEnUS : wordsZhCN;
}
