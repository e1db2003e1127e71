import { NO_UNIT, type DepartmentSessions } from '../../core/packs/department-sessions';
import { sessionFileText } from '../../core/packs/session-file-text';
import type { LocalStore } from '../local/local-store';
import { SESSIONS_KEY } from './keys';

/** Keep it on this computer; nothing said removes it. Whether it is kept: storage may be full or blocked. */
export function keepSessions(store: LocalStore, own: DepartmentSessions): boolean {
  const says = own.sessions.length > 0 || JSON.stringify(own.unit) !== JSON.stringify(NO_UNIT);
  const text = says ? sessionFileText(own) : null;
  const before = store.get(SESSIONS_KEY);
  store.set(SESSIONS_KEY, text);
  if (store.get(SESSIONS_KEY) === text) return true;
  store.set(SESSIONS_KEY, before);
  return false;
}
