import type { wordsZhCN } from './words.zh-CN';

/** Words around the department's own words. What is wrong with a file is said in Chinese. */
export const wordsEnUS: typeof wordsZhCN = {
  title: (n) => (n > 0 ? `Our own words: ${n}` : 'Our own words'),
  none: 'Write into a file which words are not used and what to write instead; once imported, every document is held against it. Download the sample to see how.',
  served: (n) => `${n} from the department`,
  imported: (n, name) => `${n} imported on this computer (${name})`,
  both: 'Where they disagree, the imported ones count.',
  import: 'Import',
  export: 'Export',
  sample: 'Sample',
  remove: 'Remove',
  fileName: 'own-words.json',
  sampleName: 'own-words-sample.json',
  taken: (n) => `Imported ${n}; kept on this computer`,
  notKept: (n) => `Imported ${n}, but this computer cannot keep them: they hold until the pane is closed`,
  removed: 'Removed; no longer held against it',
  bad: (name, n) => `“${name}” was not imported; to mend: ${n}`,
  servedBad: 'The department’s file is not used; please tell the administrator:',
  keptBad: 'The file kept on this computer is not used; mend it and import it again:',
  tooBig: 'The file is larger than 1 MB.',
  unreadable: 'The file could not be read; choose it again.',
  more: (n) => `${n} more`,
};
