import type { FactExtension } from '../core/facts/extension';

/** A department's own facts as its file gives them, and what is wrong with the file. */
export interface DepartmentFacts {
  readonly facts: readonly FactExtension[];
  /** Complaints in Chinese, each naming the entry and the field; then `facts` is empty. */
  readonly errors: readonly string[];
}

export const NO_DEPARTMENT_FACTS: DepartmentFacts = { facts: [], errors: [] };

/** Longer files are not read: a department has some dozen facts of its own. */
const LONGEST = 200_000;

/**
 * Read the file that a department serves beside the pane (assets/department-facts.json).
 * The reader is a chunk of its own: most departments leave the file empty.
 */
export async function readDepartmentFacts(text: string): Promise<DepartmentFacts> {
  if (text.length > LONGEST) return { facts: [], errors: [`文件过大，超过 ${LONGEST} 字。`] };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { facts: [], errors: ['不是 JSON 格式，请核对括号、引号和逗号。'] };
  }
  if (isEmpty(json)) return NO_DEPARTMENT_FACTS;
  const { parseFactExtensions } = await import('../core/facts/extension-file');
  const parsed = parseFactExtensions(json);
  return 'errors' in parsed ? { facts: [], errors: parsed.errors } : { facts: parsed.facts, errors: [] };
}

function isEmpty(json: unknown): boolean {
  const list: unknown = typeof json === 'object' && json !== null && 'facts' in json ? json.facts : json;
  return Array.isArray(list) && list.length === 0;
}
