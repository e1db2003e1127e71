import { CHECKS } from '../../src/core/checks/index';
import { registryFaults, type CheckTree } from './registry';
import { filesUnder } from './tree';

test('every check is listed, tested and documented', () => {
  const tree: CheckTree = {
    sources: filesUnder('src/core/checks', ['.ts']),
    tests: filesUnder('test/core/checks', ['.test.ts']),
    pages: filesUnder('docs/checks', ['.md']),
    listed: CHECKS.map(({ id }) => id),
  };
  expect(tree.listed.length).toBeGreaterThan(0);
  expect(registryFaults(tree)).toEqual([]);
});

describe('these rules can fail', () => {
  const page = '# a\n## 为什么\nx\n## 依据\nx\n## 正例\nx\n## 反例\nx\n';
  const whole: CheckTree = {
    sources: [
      { path: 'src/core/checks/check.ts', text: 'export function defineCheck() {}' },
      { path: 'src/core/checks/a.ts', text: `defineCheck({ id: 'a' })` },
      { path: 'src/core/checks/words.ts', text: 'export const WORDS = [];' },
    ],
    tests: [{ path: 'test/core/checks/a.test.ts', text: '' }],
    pages: [{ path: 'docs/checks/a.md', text: page }],
    listed: ['a'],
  };
  test('a whole tree passes', () => expect(registryFaults(whole)).toEqual([]));
  test.each<[string, Partial<CheckTree>, RegExp]>([
    ['not listed', { listed: [] }, /not in CHECKS/],
    ['listed twice', { listed: ['a', 'a'] }, /twice/],
    ['listed without a file', { listed: ['a', 'b'] }, /no file/],
    ['untested', { tests: [] }, /no test/],
    ['without a page', { pages: [] }, /no page/],
    ['a page of no check', { pages: [...whole.pages, { path: 'docs/checks/z.md', text: page }] }, /no check/],
    ['a heading missing', { pages: [{ path: 'docs/checks/a.md', text: page.replace('## 依据', '## 其他') }] }, /headings/],
    ['an empty heading', { pages: [{ path: 'docs/checks/a.md', text: page.replace('## 反例\nx\n', '## 反例\n') }] }, /nothing under 反例/],
    ['another id than the file', { sources: [{ path: 'src/core/checks/a.ts', text: `defineCheck({ id: 'b' })` }] }, /does not define/],
  ])('%s', (_name, change, fault) => {
    expect(registryFaults({ ...whole, ...change }).join('\n')).toMatch(fault);
  });
});
