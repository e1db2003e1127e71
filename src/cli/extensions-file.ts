import type { FactExtension } from '../core/facts/extension';
import { parseFactExtensions } from '../core/facts/extension-file';
import { decodeText } from '../ooxml/text-file';
import { FactsError } from './facts-file';
import { readBytes } from './files';

/** The department's own facts from a JSON file. @throws FactsError naming each wrong entry and field, DocxError */
export async function readExtensions(file: string): Promise<readonly FactExtension[]> {
  const source = decodeText(await readBytes(file), file);
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch {
    throw new FactsError(`“${file}”不是有效的 JSON，请核对引号、逗号和括号。`);
  }
  const parsed = parseFactExtensions(data);
  if ('errors' in parsed) throw new FactsError(`“${file}”不能使用：${parsed.errors.join('')}`);
  return parsed.facts;
}
