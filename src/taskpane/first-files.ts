import type { App } from '../app/create-app';
import { DRAFTING_KEY, SESSIONS_KEY } from '../app/sessions/keys';
import { WORDS_KEY } from '../app/words/key';
import { LOCAL_STORAGE } from './local-storage';
import { servedFile } from './served-file';

/** What an app is begun with; null where there is nothing, or its script cannot be loaded. */
type Begin = ((app: App) => void) | null;

/**
 * What is served, where it says anything or could not be had ('failed'), or something is kept here:
 * else its reader is not worth loading.
 */
async function first(name: 'words' | 'sessions', emptyFile: string, keys: readonly string[], begin: (served: string | null) => Promise<Begin>): Promise<Begin> {
  const text = await servedFile(name).catch(() => 'failed');
  const served = text?.replace(/\s/g, '') === emptyFile ? null : text;
  if (served === null && keys.every((key) => LOCAL_STORAGE.get(key) === null)) return null;
  return begin(served).catch(() => null);
}

/** 本单位用词. Never rejects. */
export const firstWords = (): Promise<Begin> =>
  first('words', '{"version":1,"words":[],"elements":[]}', [WORDS_KEY], async (served) => {
    const { beginWords, firstWords: read } = await import('../app/words/begin-words');
    const words = await read(async () => (served === 'failed' ? Promise.reject(new Error(served)) : served), LOCAL_STORAGE);
    return (app) => beginWords(app, words);
  });

/** 年度设置. Never rejects. */
export const firstSessions = (): Promise<Begin> =>
  first('sessions', '{"version":1,"sessions":[]}', [SESSIONS_KEY, DRAFTING_KEY], async (served) => {
    const { beginSessions } = await import('../app/sessions/begin-sessions');
    const { get } = LOCAL_STORAGE;
    return (app) => beginSessions(app, { served, kept: get(SESSIONS_KEY), drafting: get(DRAFTING_KEY) });
  });
