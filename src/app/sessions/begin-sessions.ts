import { NO_DEPARTMENT_SESSIONS, type DepartmentSessions } from '../../core/packs/department-sessions';
import { readSessionFile } from '../../core/packs/session-file';
import type { App } from '../create-app';
import { readDrafting } from './read-drafting';
import type { SessionFaults } from './used-sessions';

/** Texts that there were when the pane opened; null where there was none. */
export interface FirstTexts {
  /** Of the file beside the pane; 'failed' when it could not be had. */
  readonly served: string | 'failed' | null;
  /** What this computer has kept of 年度设置, and of what was last drafted for. */
  readonly kept: string | null;
  readonly drafting: string | null;
}

const UNREADABLE = ['没有读到文件，请重开窗格再试。'];

/**
 * Have an app draft and judge by 年度设置 from its first reading on, and say what cannot be used;
 * of two files either may be bad without harm to the other. To be loaded only when there is any.
 */
export function beginSessions(app: Pick<App, 'run' | 'store'>, texts: FirstTexts): void {
  const served = texts.served === 'failed' ? { file: NO_DEPARTMENT_SESSIONS, errors: UNREADABLE } : read(texts.served);
  const own = read(texts.kept);
  const faults: SessionFaults = { served: served.errors, kept: own.errors };
  if (texts.drafting !== null) app.store.send({ type: 'drafting-chosen', drafting: readDrafting(texts.drafting) });
  void app.run({ id: 'use-sessions', own: own.file, served: served.file, faults });
  const [errors, kept] = served.errors.length > 0 ? [served.errors, false] : [own.errors, true];
  if (errors.length > 0) app.store.send({ type: 'noticed', notice: { kind: 'words-file', file: 'sessions', kept, errors } });
}

function read(text: string | null): { readonly file: DepartmentSessions; readonly errors: readonly string[] } {
  if (text === null) return { file: NO_DEPARTMENT_SESSIONS, errors: [] };
  const parsed = readSessionFile(text);
  return 'file' in parsed ? { file: parsed.file, errors: [] } : { file: NO_DEPARTMENT_SESSIONS, errors: parsed.faults.map(({ line }) => line) };
}
