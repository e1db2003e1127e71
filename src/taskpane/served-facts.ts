import { NO_DEPARTMENT_FACTS, readDepartmentFacts, type DepartmentFacts } from '../app/department-facts';
import { servedFile } from './served-file';

/** What the department serves beside the pane; nothing when the file is not there or cannot be had. */
export async function servedFacts(): Promise<DepartmentFacts> {
  try {
    const text = await servedFile('facts');
    return text === null ? NO_DEPARTMENT_FACTS : await readDepartmentFacts(text);
  } catch {
    return NO_DEPARTMENT_FACTS;
  }
}
