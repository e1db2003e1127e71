import type { ContractCase } from './case';
import { ABOUT_CASES } from './cases-about';
import { ANNOTATE_CASES } from './cases-annotate';
import { FILL_CASES } from './cases-fill';
import { INSERT_CASES } from './cases-insert';
import { MEMORY_CASES } from './cases-memory';
import { PAGE_CASES } from './cases-page';
import { READ_CASES } from './cases-read';
import { REFUSE_CASES } from './cases-refuse';
import { TRACKED_CASES } from './cases-tracked';

/** What every holder of a document promises: the port's words, as cases that can be tried. */
export const CONTRACT: readonly ContractCase[] = [
  ...READ_CASES,
  ...ABOUT_CASES,
  ...FILL_CASES,
  ...REFUSE_CASES,
  ...INSERT_CASES,
  ...MEMORY_CASES,
  ...ANNOTATE_CASES,
  ...PAGE_CASES,
  ...TRACKED_CASES,
];
