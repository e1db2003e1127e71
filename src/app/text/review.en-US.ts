import type { reviewZhCN } from './review.zh-CN';

/** Words around the sheet before submission. */
export const reviewEnUS: typeof reviewZhCN = {
  copy: 'Copy text',
  save: 'Save as a Word file',
  copied: 'Copied; paste it into a document or a mail',
  selectAndCopy: 'Copying is not allowed here. The text is selected: press Ctrl+C (⌘C on a Mac)',
  asText: 'The sheet as text',
  saved: (name) => `Downloaded “${name}”. If nothing was downloaded, use “Copy text”`,
  notSaved: 'The file could not be made; use “Copy text”',
  preparing: 'Looking at headers, footers, tracked changes and comments',
  goTo: 'Go to',
  annotate: 'Add comments',
  removeAnnotations: 'Remove this tool’s comments',
  annotated: ({ added, removed, kept, left }) => [
    added > 0 ? `${added} comments added; each begins with “〔通报助手〕”` : removed > 0 ? `${removed} comments removed` : 'No comment of this tool to add or remove',
    kept > 0 ? `${kept} answered ones were left` : '',
    left > 0 ? `${left} findings have no place in the text, or were too many` : '',
  ].filter((part) => part !== '').join('; '),
};
