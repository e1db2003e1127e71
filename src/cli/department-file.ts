import { decodeText } from '../ooxml/text-file';
import { FactsError } from './facts-file';
import { readBytes } from './files';
import type { Output } from './output';

/** What a file of the department's says, or every reason why it cannot be used, a line each. */
export type Read<T> = { readonly value: T } | { readonly errors: readonly string[] };

/** As the pane: what a department writes is far less. */
const MOST_BYTES = 1_000_000;

async function read<T>(file: string, parse: (text: string) => Read<T>): Promise<Read<T>> {
  const bytes = await readBytes(file);
  return bytes.length > MOST_BYTES ? { errors: ['文件过大，超过 1 MB，请删减。'] } : parse(decodeText(bytes, file));
}

/** What a file says. @throws FactsError a line each mistake, with the entry and the field; DocxError */
export async function readDepartmentFile<T>(file: string, parse: (text: string) => Read<T>): Promise<T> {
  const parsed = await read(file, parse);
  if ('errors' in parsed) throw new FactsError(`“${file}”不能使用：\n${parsed.errors.join('\n')}`);
  return parsed.value;
}

/** `--validate`: 0 when every file can be used, 2 else; says what is in each, or each mistake. @throws DocxError */
export async function validateFiles<T>(files: readonly string[], parse: (text: string) => Read<T>, contents: (value: T) => string, output: Output): Promise<number> {
  let failed = 0;
  for (const file of files) {
    const parsed = await read(file, parse);
    if ('errors' in parsed) {
      failed += 1;
      output.error(`“${file}”不能使用，${parsed.errors.length} 处要改：`);
      for (const error of parsed.errors) output.error(`  ${error}`);
    } else {
      output.print(`“${file}”可以使用：${contents(parsed.value)}。\n`);
    }
  }
  return failed > 0 ? 2 : 0;
}
