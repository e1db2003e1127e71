import { mergeWords } from '../../core/words/merge';
import { wordRules } from '../../core/words/word-rules';
import { NO_DEPARTMENT_WORDS } from '../../core/words/department-words';
import type { Command } from '../command';
import { NO_FAULTS, type UsedWords } from '../words/used-words';

/** 导入、移除本单位用词: judge by these words from now on. What is not given stays as it was. */
export const useWords: Command<'use-words'> = {
  id: 'use-words',
  async run({ store, analyze }, { imported, faults, ...given }) {
    const { reading, words: before } = store.get();
    const served = given.served ?? before.served;
    const rules = wordRules(mergeWords(served, imported?.words ?? NO_DEPARTMENT_WORDS));
    // Whoever imports or removes a file has done with the one that was bad.
    const words: UsedWords = { served, imported, rules, faults: faults ?? { ...NO_FAULTS, served: before.faults.served } };
    store.send({ type: 'words-used', words, reading: reading && { snapshot: reading.snapshot, analysis: analyze(reading.snapshot, { words: rules }) } });
  },
};
