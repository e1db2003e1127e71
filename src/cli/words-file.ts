import type { DepartmentWords } from '../core/words/department-words';
import { readWordsFile, type ParsedWords } from '../core/words/words-file';
import { decodeText } from '../ooxml/text-file';
import { FactsError } from './facts-file';
import { readBytes } from './files';
import type { Output } from './output';

/** As the pane: a department's words are far fewer. */
const MOST_BYTES = 1_000_000;

/** The department's own words from a JSON file. @throws FactsError a line each mistake, with the entry and the field; DocxError */
export async function readWords(file: string): Promise<DepartmentWords> {
  const parsed = await parse(file);
  if ('errors' in parsed) throw new FactsError(`“${file}”不能使用：\n${parsed.errors.join('\n')}`);
  return parsed.words;
}

/** `words --validate`: 0 when every file can be used and its examples hold, 2 else; says each mistake. @throws DocxError */
export async function validateWords(files: readonly string[], output: Output): Promise<number> {
  let failed = 0;
  for (const file of files) {
    const parsed = await parse(file);
    if ('errors' in parsed) {
      failed += 1;
      output.error(`“${file}”不能使用，${parsed.errors.length} 处要改：`);
      for (const error of parsed.errors) output.error(`  ${error}`);
    } else {
      const { words: { words, elements }, examples } = parsed;
      output.print(`“${file}”可以使用：用词 ${words.length} 条，要点 ${elements.length} 条，例句 ${examples} 句都对。\n`);
    }
  }
  return failed > 0 ? 2 : 0;
}

async function parse(file: string): Promise<ParsedWords> {
  const bytes = await readBytes(file);
  if (bytes.length > MOST_BYTES) return { errors: ['文件过大，超过 1 MB，请删减。'] };
  return readWordsFile(decodeText(bytes, file));
}
