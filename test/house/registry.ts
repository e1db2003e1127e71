import type { SourceFile } from './tree';

/** The four headings of a check's page, in order. */
export const HEADINGS: readonly string[] = ['为什么', '依据', '正例', '反例'];

/** Files of src/core/checks that are no check. */
const FRAME: readonly string[] = ['check', 'index', 'run-checks'];

/** The tree as the registry sees it. */
export interface CheckTree {
  readonly sources: readonly SourceFile[];
  readonly tests: readonly SourceFile[];
  readonly pages: readonly SourceFile[];
  /** Ids in the order of CHECKS. */
  readonly listed: readonly string[];
}

const nameOf = (file: SourceFile): string => (file.path.split('/').pop() ?? '').replace(/(\.test)?\.(ts|md)$/, '');

/**
 * Where the four homes of a check (source, list, test, page) do not agree.
 * A source counts as a check when it calls defineCheck: data files may stand beside.
 */
export function registryFaults(tree: CheckTree): readonly string[] {
  const checks = new Map(tree.sources.filter((file) => /\bdefineCheck\(/.test(file.text) && !FRAME.includes(nameOf(file))).map((file) => [nameOf(file), file]));
  const tests = new Set(tree.tests.map(nameOf));
  const pages = new Map(tree.pages.map((file) => [nameOf(file), file]));
  const faults: string[] = [];
  for (const [id, file] of checks) {
    if (!new RegExp(`\\bid: '${id}'`).test(file.text)) faults.push(`${file.path} does not define the id ${id}`);
    if (!tree.listed.includes(id)) faults.push(`${id} is not in CHECKS`);
    if (!tests.has(id)) faults.push(`${id} has no test test/core/checks/${id}.test.ts`);
    const page = pages.get(id);
    if (!page) faults.push(`${id} has no page docs/checks/${id}.md`);
    else faults.push(...pageFaults(page));
  }
  for (const id of tree.listed) if (!checks.has(id)) faults.push(`CHECKS lists ${id}, which has no file`);
  if (new Set(tree.listed).size !== tree.listed.length) faults.push('CHECKS lists a check twice');
  for (const id of pages.keys()) if (id !== 'README' && !checks.has(id)) faults.push(`docs/checks/${id}.md tells of no check`);
  return faults;
}

/** A page needs its four headings in order, each with something under it. */
function pageFaults(page: SourceFile): readonly string[] {
  const sections = page.text.split(/^## /m).slice(1).map((section) => {
    const [heading = '', ...rest] = section.split('\n');
    return { heading: heading.trim(), empty: rest.join('').trim() === '' };
  });
  const found = sections.map(({ heading }) => heading).filter((heading) => HEADINGS.includes(heading));
  if (found.join() !== HEADINGS.join()) return [`${page.path} has the headings ${found.join('、') || 'of none'}, not ${HEADINGS.join('、')}`];
  return sections.filter(({ heading, empty }) => HEADINGS.includes(heading) && empty).map(({ heading }) => `${page.path} says nothing under ${heading}`);
}
