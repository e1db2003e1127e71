import type { FactExtension } from '../core/facts/extension';
import { parseFactExtensions } from '../core/facts/extension-file';

interface ReadFacts {
  readonly facts: readonly FactExtension[];
  readonly errors: readonly string[];
}

/** Longer files are not read: a department has some dozen facts of its own. */
const LONGEST = 200_000;

/** Read the text of a department's facts; to be loaded only where there are any. */
export function departmentFactsOf(text: string): ReadFacts {
  if (text.length > LONGEST) return { facts: [], errors: [`文件过大，超过 ${LONGEST} 字。`] };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { facts: [], errors: ['不是 JSON 格式，请核对括号、引号和逗号。'] };
  }
  const parsed = parseFactExtensions(json);
  return 'errors' in parsed ? { facts: [], errors: parsed.errors } : { facts: parsed.facts, errors: [] };
}
