import { NO_DEPARTMENT_WORDS, type DepartmentWords } from '../../core/words/department-words';

/** What a file says, and what is wrong with it; then `words` is empty. */
export interface ReadWords {
  readonly words: DepartmentWords;
  /** Lines in Chinese that name the entry, the field and what to do. */
  readonly errors: readonly string[];
}

/** A department's file has some ten kilobytes; a larger one is another file. In bytes. */
export const MOST_BYTES = 1_000_000;

/** What is served until a department writes its own, spaces aside: not worth loading the reader for. */
const EMPTY_FILE = '{"version":1,"words":[],"elements":[]}';

/** Read the text of a file of 本单位用词. Rejects only when the reader cannot be loaded. */
export async function readWords(text: string): Promise<ReadWords> {
  if (text.length < 200 && text.replace(/\s/g, '') === EMPTY_FILE) return { words: NO_DEPARTMENT_WORDS, errors: [] };
  const { readWordsFile } = await import('../../core/words/words-file');
  const parsed = readWordsFile(text);
  return 'errors' in parsed ? { words: NO_DEPARTMENT_WORDS, errors: parsed.errors } : { words: parsed.words, errors: [] };
}
