import type { FactExtension } from '../core/facts/extension';

/** A department's own facts as its file gives them, and what is wrong with the file. */
export interface DepartmentFacts {
  readonly facts: readonly FactExtension[];
  /** Complaints in Chinese, each naming the entry and the field; then `facts` is empty. */
  readonly errors: readonly string[];
}

export const NO_DEPARTMENT_FACTS: DepartmentFacts = { facts: [], errors: [] };

/** What is served until a department writes its own: not worth loading the reader for. */
const EMPTY_FILE = '{"facts":[]}';

/**
 * Read the file that a department serves beside the pane (assets/department-facts.json).
 * The reader is a chunk of its own: most departments leave the file empty.
 */
export async function readDepartmentFacts(text: string): Promise<DepartmentFacts> {
  if (text.length < 200 && text.replace(/\s/g, '') === EMPTY_FILE) return NO_DEPARTMENT_FACTS;
  const { departmentFactsOf } = await import('./department-facts-file');
  return departmentFactsOf(text);
}
