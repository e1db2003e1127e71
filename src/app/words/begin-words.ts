import { NO_DEPARTMENT_WORDS } from '../../core/words/department-words';
import type { App } from '../create-app';
import type { LocalStore } from '../local/local-store';
import { readKeptWords } from './kept-words';
import { readWords, type ReadWords } from './read-words';
import type { ImportedWords, WordsFaults } from './used-words';

/** What there is of 本单位用词 when the pane opens. */
export interface FirstWords {
  readonly served: ReadWords['words'];
  readonly imported: ImportedWords | null;
  readonly faults: WordsFaults;
}

/** A file that cannot be had at all is no mistake of the department's; the pane says so and goes on. */
export const UNREADABLE: ReadWords = { words: NO_DEPARTMENT_WORDS, errors: ['没有读到文件，请重开窗格再试。'] };

/** Read what is served and what is kept on this computer; either may be bad without harm to the other. Never rejects. */
export async function firstWords(served: () => Promise<string | null>, local: LocalStore): Promise<FirstWords> {
  const kept = readKeptWords(local);
  const [fromServer, own] = await Promise.all([
    served().then((text) => (text === null ? { words: NO_DEPARTMENT_WORDS, errors: [] } : readWords(text))).catch(() => UNREADABLE),
    kept === null ? null : readWords(kept.text).catch(() => UNREADABLE),
  ]);
  return {
    served: fromServer.words,
    imported: kept && own && own.errors.length === 0 ? { ...kept, words: own.words } : null,
    faults: { served: fromServer.errors, kept: own?.errors ?? [] },
  };
}

/** Have an app use them before it reads its document, and say what cannot be used. */
export function beginWords(app: Pick<App, 'run' | 'store'>, { served, imported, faults }: FirstWords): void {
  const [errors, kept] = faults.served.length > 0 ? [faults.served, false] : [faults.kept, true];
  if (served.words.length + served.elements.length === 0 && imported === null && errors.length === 0) return;
  void app.run({ id: 'use-words', served, imported, faults });
  if (errors.length > 0) app.store.send({ type: 'noticed', notice: { kind: 'words-file', file: 'words', kept, errors } });
}
