import { noticeEnUS } from '../../app/text/notice.en-US';
import { noticeZhCN } from '../../app/text/notice.zh-CN';
import { useText } from '../pane-context';

/** Words of the messages. */
export type NoticeText = typeof noticeZhCN;

/** The words of this part, which the first load goes without. */
export function useNoticeText(): NoticeText {
  return useText().language === 'en-US' ? noticeEnUS : noticeZhCN;
}
