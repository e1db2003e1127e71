import { zhCN, type Text } from './text.zh-CN';

export type { Text };

/** The words for a language tag as Office or the browser gives it: Chinese unless it is English, which is loaded then. */
export async function loadText(language: string): Promise<Text> {
  if (!/^en\b/i.test(language)) return zhCN;
  return (await import('./text.en-US')).enUS;
}
