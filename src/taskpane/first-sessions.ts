import type { App } from '../app/create-app';
import { DRAFTING_KEY, SESSIONS_KEY } from '../app/sessions/keys';
import { LOCAL_STORAGE } from './local-storage';
import { servedFile } from './served-file';

/** What is served until a department writes its own: not worth loading the reader for. */
const EMPTY_FILE = '{"version":1,"sessions":[]}';

/** 年度设置 that is served or kept on this computer, to be begun with; null where there is none. Rejects when its script cannot be loaded. */
export async function firstSessions(): Promise<((app: App) => void) | null> {
  const text = await servedFile('sessions').catch(() => 'failed');
  const served = text?.replace(/\s/g, '') === EMPTY_FILE ? null : text;
  const [kept, drafting] = [SESSIONS_KEY, DRAFTING_KEY].map(LOCAL_STORAGE.get);
  if ((served ?? kept ?? drafting ?? null) === null) return null;
  const { beginSessions } = await import('../app/sessions/begin-sessions');
  return (app) => beginSessions(app, { served, kept: kept ?? null, drafting: drafting ?? null });
}
