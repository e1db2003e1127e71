import type { DepartmentWords } from '../core/words/department-words';
import { readWordsFile } from '../core/words/words-file';
import { readDepartmentFile, validateFiles, type Read } from './department-file';
import type { Output } from './output';

interface WordsRead {
  readonly words: DepartmentWords;
  readonly examples: number;
}

function parse(text: string): Read<WordsRead> {
  const parsed = readWordsFile(text);
  return 'errors' in parsed ? parsed : { value: parsed };
}

/** The department's own words from a JSON file. @throws FactsError a line each mistake, with the entry and the field; DocxError */
export async function readWords(file: string): Promise<DepartmentWords> {
  return (await readDepartmentFile(file, parse)).words;
}

/** `words --validate`: 0 when every file can be used and its examples hold, 2 else; says each mistake. @throws DocxError */
export function validateWords(files: readonly string[], output: Output): Promise<number> {
  return validateFiles(files, parse, ({ words: { words, elements }, examples }) => `用词 ${words.length} 条，要点 ${elements.length} 条，例句 ${examples} 句都对`, output);
}
