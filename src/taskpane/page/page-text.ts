import { pageNotesEnUS } from '../../app/text/page-notes.en-US';
import { pageNotesZhCN } from '../../app/text/page-notes.zh-CN';
import { useText } from '../pane-context';

/** The words of what is loaded about the page, in the reader's language. */
export function usePageText(): typeof pageNotesZhCN {
  return useText().language === 'en-US' ? pageNotesEnUS : pageNotesZhCN;
}
