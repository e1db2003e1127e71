import { parseFactExtensions } from '../core/facts/extension-file';
import { NO_DEPARTMENT_FACTS, type DepartmentFacts } from './department-facts';

/** Longer files are not read: a department has some dozen facts of its own. */
const LONGEST = 200_000;

/** Read the text of a department's facts; to be loaded only where there are any. */
export function departmentFactsOf(text: string): DepartmentFacts {
  if (text.length > LONGEST) return { facts: [], errors: [`文件过大，超过 ${LONGEST} 字。`] };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { facts: [], errors: ['不是 JSON 格式，请核对括号、引号和逗号。'] };
  }
  const parsed = parseFactExtensions(json);
  if ('errors' in parsed) return { facts: [], errors: parsed.errors };
  return parsed.facts.length === 0 ? NO_DEPARTMENT_FACTS : { facts: parsed.facts, errors: [] };
}
