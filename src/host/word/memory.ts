import { MEMORY } from '../port';

/*
 * What we keep in the document goes through Office's own settings, no part of
 * RichApi, so none of this is a round trip of the document. office.js holds a copy
 * of the settings: made when the pane starts, from the host or, under the same
 * conversation, from sessionStorage. A co-author or another pane of ours does not
 * show in it until refreshAsync. Word may not take a change of settings for a change
 * of the document, and then saves nothing until there is a real edit (pitfall 38).
 */

type Call = (done: (result: Office.AsyncResult<unknown>) => void) => void;

/** Whether an asynchronous call of Office succeeded. Never rejects. */
function succeeds(call: Call): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      call(({ status }) => resolve(status === Office.AsyncResultStatus.Succeeded));
    } catch {
      resolve(false);
    }
  });
}

function settingsOf(): Office.Settings | null {
  // A document without settings has no such member, whatever the typings say.
  return Office.context.document?.settings ?? null;
}

/** Bring our copy up to date, where this Word can: Word 2016 has no refreshAsync, and its copy is the only one. */
async function refresh(settings: Office.Settings): Promise<void> {
  if (typeof settings.refreshAsync === 'function') await succeeds((done) => settings.refreshAsync(done));
}

function kept(settings: Office.Settings): string | null {
  const value: unknown = settings.get(MEMORY.key);
  return typeof value === 'string' ? value : null;
}

function put(settings: Office.Settings, value: unknown): void {
  if (value === null || value === undefined) settings.remove(MEMORY.key);
  else settings.set(MEMORY.key, value);
}

/** The text kept in the document; null when there is none or none can be had. Never throws. */
export async function readMemory(): Promise<string | null> {
  try {
    const settings = settingsOf();
    if (settings === null) return null;
    await refresh(settings);
    return kept(settings);
  } catch {
    return null;
  }
}

/**
 * Keep a text in the document, or none, and read it back. False when it is too long
 * or Word cannot: a .doc in compatibility mode keeps no settings, its saveAsync fails.
 * Then our copy is again what it was. Never throws.
 */
export async function writeMemory(text: string | null): Promise<boolean> {
  if (text !== null && text.length > MEMORY.limit) return false;
  try {
    const settings = settingsOf();
    if (settings === null) return false;
    await refresh(settings);
    const before: unknown = settings.get(MEMORY.key);
    if (before === text) return true;
    put(settings, text);
    if (!(await succeeds((done) => settings.saveAsync(done)))) {
      put(settings, before);
      return false;
    }
    await refresh(settings);
    return kept(settings) === text;
  } catch {
    return false;
  }
}
