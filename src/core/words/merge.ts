import { type DepartmentWords } from './department-words';
import { wordRules } from './word-rules';

/**
 * Two files together; where they disagree `own` wins: it has a say on every wrong word it
 * names, on what it calls right, and on the whole of every element it speaks of.
 */
export function mergeWords(served: DepartmentWords, own: DepartmentWords): DepartmentWords {
  if (own.words.length === 0 && own.elements.length === 0) return served;
  const named = new Set(own.words.flatMap((entry) => entry.wrong));
  const right = own.words.flatMap((entry) => entry.right);
  const rules = wordRules(own);
  const words = served.words.flatMap((entry) => {
    if (entry.right.some((text) => rules.find(text, () => true).length > 0)) return [];
    const wrong = entry.wrong.filter((word) => !named.has(word) && !right.some((text) => text.includes(word)));
    return wrong.length > 0 ? [{ ...entry, wrong }] : [];
  });
  const spoken = new Set(own.elements.map((entry) => entry.element));
  return { words: [...own.words, ...words], elements: [...own.elements, ...served.elements.filter((entry) => !spoken.has(entry.element))] };
}
