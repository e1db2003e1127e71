import { settingsEnUS } from '../../app/text/settings.en-US';
import { settingsZhCN, type SettingsText } from '../../app/text/settings.zh-CN';
import { useText } from '../pane-context';

/** The words of this part, which the first load goes without. */
export function useSettingsText(): SettingsText {
  return useText().language === 'en-US' ? settingsEnUS : settingsZhCN;
}
