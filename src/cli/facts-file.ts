import { factById } from '../core/facts/dictionary';
import { decodeText } from '../ooxml/text-file';
import { readBytes } from './files';

/** What a facts file gives for one fact. */
export type FactValue = string | readonly string[];

/** A facts file that cannot be used; the message is one Chinese line that names the field. */
export class FactsError extends Error {
  override readonly name = 'FactsError';
}

/** Read `{"facts":{"id":"value"|["value",…]}}`. Numbers count as their digits. @throws FactsError, DocxError */
export async function readFacts(file: string): Promise<ReadonlyMap<string, FactValue>> {
  const text = decodeText(await readBytes(file), file);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new FactsError(`“${file}”不是有效的 JSON，请核对引号、逗号和括号。`);
  }
  const facts = isRecord(data) ? data['facts'] : undefined;
  if (!isRecord(facts)) throw new FactsError(`“${file}”里没有“facts”一项，请按 {"facts":{"编号":"内容"}} 的格式写。`);
  const out = new Map<string, FactValue>();
  for (const [id, value] of Object.entries(facts)) {
    const read = valueOf(value);
    if (read === null) throw new FactsError(`“${file}”里“facts.${id}”的内容应是文字、数字，或文字的列表。`);
    out.set(id, read);
  }
  return out;
}

/** Fail on ids that neither the table of facts nor this document knows. @throws FactsError */
export function requireKnown(facts: ReadonlyMap<string, FactValue>, inDocument: ReadonlySet<string>): void {
  const unknown = [...facts.keys()].filter((id) => !factById(id) && !inDocument.has(id));
  if (unknown.length) throw new FactsError(`没有这样的待填内容编号：${unknown.join('、')}。用 check --json 可看到文稿里的编号。`);
}

function valueOf(value: unknown): FactValue | null {
  if (Array.isArray(value)) {
    const items = value.map(scalar);
    return items.every((i) => i !== null) ? items : null;
  }
  return scalar(value);
}

function scalar(value: unknown): string | null {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
