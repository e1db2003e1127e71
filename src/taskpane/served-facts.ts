import { NO_DEPARTMENT_FACTS, readDepartmentFacts, type DepartmentFacts } from '../app/department-facts';

/** What the department serves beside the pane; nothing when the file is not there or cannot be had. */
export async function servedFacts(): Promise<DepartmentFacts> {
  try {
    const response = await fetch('assets/department-facts.json', { cache: 'no-cache' });
    return response.ok ? await readDepartmentFacts(await response.text()) : NO_DEPARTMENT_FACTS;
  } catch {
    return NO_DEPARTMENT_FACTS;
  }
}
