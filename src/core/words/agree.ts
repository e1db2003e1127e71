import type { DepartmentWords } from './department-words';
import { shown, type Complain } from './entry-reader';
import { meet } from './where';
import { wordRules } from './word-rules';

/** Complain of entries that contradict themselves or each other, so that following one would break another. */
export function agree(words: DepartmentWords, complain: Complain): void {
  sayTwice(words, complain);
  for (const [i, entry] of words.words.entries()) {
    const path = `words[${i}]`;
    for (const word of entry.wrong) {
      if (entry.right.includes(word)) complain(`${path}.right`, `“${shown(word)}”又是错词又是正词，请删去一个`);
    }
    for (const text of entry.unless) {
      if (entry.wrong.includes(text)) complain(`${path}.unless`, `“${shown(text)}”与错词一样，那就永远查不出，请写更长的词`);
      else if (!entry.wrong.some((word) => text.includes(word))) complain(`${path}.unless`, `“${shown(text)}”里没有错词，请写含有错词的更长的词`);
    }
  }
  const rules = wordRules(words);
  const numbers = new Map(words.words.map((entry, i) => [entry, i + 1]));
  for (const [i, entry] of words.words.entries()) {
    for (const right of entry.right) {
      const [hit] = rules.find(right, (other) => meet(entry, other));
      if (!hit || hit.word === right && hit.entry === entry) continue;
      complain(`words[${i}].right`, `“${shown(right)}”里有第 ${numbers.get(hit.entry) ?? 0} 条的错词“${shown(hit.word)}”，改了又要改，请核对`);
    }
  }
  for (const [i, { element, mustNotContain }] of words.elements.entries()) {
    const asked = words.elements.flatMap((other) => (other.element === element ? other.mustContain : []));
    const bad = mustNotContain.find((no) => asked.some((group) => group.every((word) => word.includes(no))));
    if (bad !== undefined) complain(`elements[${i}].mustNotContain`, `“${shown(bad)}”又在“mustContain”里，请删去一个`);
  }
}

/** A wrong word named twice for the same places: which entry should speak? */
function sayTwice({ words }: DepartmentWords, complain: Complain): void {
  const named = new Map<string, number[]>();
  for (const [i, entry] of words.entries()) {
    for (const word of entry.wrong) {
      const before = (named.get(word) ?? []).find((other) => other === i || meet(entry, words[other] ?? entry));
      if (before !== undefined) complain(`words[${i}].wrong`, `“${shown(word)}”与第 ${before + 1} 条重复，请删去一处`);
      else named.set(word, [...(named.get(word) ?? []), i]);
    }
  }
}
