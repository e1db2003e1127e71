import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Complete, correct reports of our own making, without blanks: nothing must be found in them. */
export const OWN_REPORTS = ['bureau', 'enterprise', 'town'] as const;

/** The lines of one of them. */
export function ownReport(name: (typeof OWN_REPORTS)[number]): string[] {
  const file = join(__dirname, '..', 'fixtures', 'documents', `${name}.txt`);
  return readFileSync(file, 'utf8').replace(/\r?\n$/, '').split(/\r?\n/);
}
