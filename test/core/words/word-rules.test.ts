import * as fc from 'fast-check';
import { analyze } from '../../../src/core/analyze';
import { snapshotOfLines } from '../../../src/core/document';
import { NO_DEPARTMENT_WORDS, type WordEntry } from '../../../src/core/words/department-words';
import { mergeWords } from '../../../src/core/words/merge';
import { wordIndex } from '../../../src/core/words/word-index';
import { wordRules } from '../../../src/core/words/word-rules';
import { applied } from '../../support/test-check';

const entry = (wrong: readonly string[], right: readonly string[] = [], more: Partial<WordEntry> = {}): WordEntry =>
  ({ wrong, right, why: null, severity: 'warning', unless: [], in: [], ...more });

/** Few letters, so that words overlap, repeat and stand in each other. */
const short = fc.array(fc.constantFrom('甲', '乙', '丙', '𠮷'), { minLength: 1, maxLength: 5 }).map((letters) => letters.join(''));

test('the index finds what indexOf finds', () => {
  fc.assert(fc.property(fc.array(short, { maxLength: 8 }), fc.array(short, { maxLength: 12 }).map((all) => all.join('')), (words, text) => {
    const index = wordIndex(words);
    const found: string[] = [];
    for (let at = index.next(text, 0); at !== null; at = index.next(text, at.start + 1)) for (const word of at.words) found.push(`${at.start} ${word}`);
    const expected = Array.from({ length: text.length }, (_, start) =>
      [...new Set(words)].filter((word) => text.startsWith(word, start)).sort((a, b) => b.length - a.length).map((word) => `${start} ${word}`)).flat();
    expect(found).toEqual(expected);
  }), { numRuns: 300 });
});

test('hits never overlap, and one in a word where it is right is none', () => {
  const rules = wordRules({ words: [entry(['甲乙', '乙丙'], ['丙甲乙']), entry(['丙'], [], { unless: ['甲丙乙'] })], elements: [] });
  const found = (text: string): readonly string[] => rules.find(text, () => true).map((hit) => `${hit.start} ${hit.word}`);
  expect(found('甲乙丙')).toEqual(['0 甲乙', '2 丙']);
  expect(found('丙甲乙')).toEqual(['0 丙']);
  expect(found('甲丙乙甲丙')).toEqual(['4 丙']);
  expect(found('')).toEqual([]);
});

test('mending a text by its fixes leaves nothing of the same entry to mend', () => {
  const words = wordRules({ words: [entry(['督导小组', '督查组'], ['督导组']), entry(['党组班子'], ['局党组班子']), entry(['群众'], ['服务对象'], { unless: ['群众路线'] })], elements: [] });
  const piece = fc.constantFrom('督导小组', '督查组', '督导组', '党组班子', '局', '群众', '路线', '，', '小组', '督');
  fc.assert(fc.property(fc.array(piece, { maxLength: 12 }).map((all) => all.join('')), (text) => {
    const own = (lines: readonly string[]) => analyze(snapshotOfLines(lines), { words }).findings.filter((f) => f.check === 'department-word');
    const before = own([text]);
    expect(own([applied([text], before.flatMap((f) => f.fix ?? []))]).length).toBeLessThanOrEqual(before.length === 0 ? 0 : before.length - 1);
  }), { numRuns: 200 });
});

describe('two files', () => {
  const served = { words: [entry(['甲', '乙'], ['丙'])], elements: [{ element: 'sign' as const, mustContain: [['局']], mustNotContain: [], why: null, severity: 'warning' as const }] };
  test.each([
    ['nothing of one’s own', NO_DEPARTMENT_WORDS, served],
    ['another word', { ...NO_DEPARTMENT_WORDS, words: [entry(['丁'])] }, { words: [entry(['丁']), ...served.words], elements: served.elements }],
    ['the same word', { ...NO_DEPARTMENT_WORDS, words: [entry(['甲'], ['丁'])] }, { words: [entry(['甲'], ['丁']), entry(['乙'], ['丙'])], elements: served.elements }],
    ['what was right is wrong', { ...NO_DEPARTMENT_WORDS, words: [entry(['丙'])] }, { words: [entry(['丙'])], elements: served.elements }],
    ['what was wrong is right', { ...NO_DEPARTMENT_WORDS, words: [entry(['戊'], ['乙'])] }, { words: [entry(['戊'], ['乙']), entry(['甲'], ['丙'])], elements: served.elements }],
    ['the same element', { ...NO_DEPARTMENT_WORDS, elements: [{ element: 'sign' as const, mustContain: [], mustNotContain: ['局'], why: null, severity: 'hint' as const }] },
      { words: served.words, elements: [{ element: 'sign', mustContain: [], mustNotContain: ['局'], why: null, severity: 'hint' }] }],
  ])('%s: one’s own wins', (_name, own, both) => expect(mergeWords(served, own)).toEqual(both));
});
