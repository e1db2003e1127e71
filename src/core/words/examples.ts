import type { DepartmentWords, WordEntry } from './department-words';
import { elementRules } from './element-rules';
import { shown, type Complain } from './entry-reader';
import { wordRules } from './word-rules';

/** Sentences in which an entry is to find something, and sentences in which it is not. */
export interface Examples {
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

/**
 * Run every example. A sentence counts as standing in the entry's own element, if it has one;
 * beside the entry those are at work that hold everywhere.
 */
export function runExamples(
  words: DepartmentWords, examples: { readonly words: readonly Examples[]; readonly elements: readonly Examples[] }, complain: Complain,
): void {
  const rules = wordRules(words);
  const numbers = new Map(words.words.map((entry, i) => [entry, i + 1]));
  for (const [i, entry] of words.words.entries()) {
    const holds = (other: WordEntry): boolean => other === entry || other.in.length === 0;
    const { wrong, right } = examples.words[i] ?? { wrong: [], right: [] };
    for (const [n, sentence] of wrong.entries()) {
      const hits = rules.find(sentence, holds);
      if (hits.some((hit) => hit.entry === entry)) continue;
      const other = hits[0] ? `，查出的是第 ${numbers.get(hits[0].entry) ?? 0} 条的“${shown(hits[0].word)}”` : '';
      complain(`words[${i}].examples.wrong[${n}]`, `“${shown(sentence)}”中没有查出“${entry.wrong.map(shown).join('”“')}”${other}，请核对例句、错词和“unless”`);
    }
    for (const [n, sentence] of right.entries()) {
      const [hit] = rules.find(sentence, holds);
      if (hit) complain(`words[${i}].examples.right[${n}]`, `“${shown(sentence)}”中查出了第 ${numbers.get(hit.entry) ?? 0} 条的“${shown(hit.word)}”，请核对例句，或在“unless”里写上“${shown(hit.word)}”在其中算对的长词`);
    }
  }
  for (const [i, entry] of words.elements.entries()) {
    const { wrong, right } = examples.elements[i] ?? { wrong: [], right: [] };
    const [rule] = elementRules([entry]);
    const faults = (sentence: string): readonly string[] => {
      const { wanted = [], unwanted = [] } = rule?.judge([sentence]) ?? {};
      return [...wanted.map((w) => `没有“${w.words.map(shown).join('”或“')}”`), ...unwanted.map((u) => `有不该有的“${shown(sentence.slice(u.start, u.end))}”`)];
    };
    for (const [n, sentence] of wrong.entries()) {
      if (faults(sentence).length === 0) complain(`elements[${i}].examples.wrong[${n}]`, `“${shown(sentence)}”中没有查出什么：该有的都有，不该有的没有，请核对例句`);
    }
    for (const [n, sentence] of right.entries()) {
      const [fault] = faults(sentence);
      if (fault !== undefined) complain(`elements[${i}].examples.right[${n}]`, `“${shown(sentence)}”中${fault}，请核对例句`);
    }
  }
}
