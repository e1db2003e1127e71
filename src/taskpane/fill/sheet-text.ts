import { sheetEnUS } from '../../app/text/sheet.en-US';
import { sheetZhCN } from '../../app/text/sheet.zh-CN';
import { useText } from '../pane-context';

/** The words of this part, which the first load goes without. */
export function useSheetText(): typeof sheetZhCN {
  return useText().language === 'en-US' ? sheetEnUS : sheetZhCN;
}
