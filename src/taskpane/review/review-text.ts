import { reviewEnUS } from '../../app/text/review.en-US';
import { reviewZhCN } from '../../app/text/review.zh-CN';
import { useText } from '../pane-context';

/** The words of this part, which the first load goes without. */
export function useReviewText(): typeof reviewZhCN {
  return useText().language === 'en-US' ? reviewEnUS : reviewZhCN;
}
