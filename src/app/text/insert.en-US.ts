import type { insertZhCN } from './insert.zh-CN';

export const insertEnUS: typeof insertZhCN = {
  draftReport: 'Draft full report',
  draftHint: 'Writes a standard report in its three phases; what must be filled is marked “××”. Can be undone.',
  previewOf: (name) => `Preview: insert “${name}”`,
  previewReport: 'Preview of the whole report',
  howTo: 'Click Insert again (or press Enter) to write it, Esc to cancel',
  placeOf: (kind, n, quote) => `Goes in ${kind} paragraph ${n}${quote === '' ? ' (empty)' : ` “${quote}”`}`,
  byCursor: ' (at the cursor)',
  renumbered: (from, to) =>
    from.length > 3
      ? `${from[0]} to ${from.at(-1)} after it become ${to[0]} to ${to.at(-1)}`
      : `${from.join('')} after it become${from.length === 1 ? 's' : ''} ${to.join('')}`,
  counts: (paragraphs, blanks) => `${paragraphs} paragraph${paragraphs === 1 ? '' : 's'}, ${blanks} blank${blanks === 1 ? '' : 's'}`,
  atCursor: 'At the cursor',
  cursorAgain: 'Take the cursor again',
  atModel: 'Where it belongs',
  cursorLost: 'The document has changed; please take the cursor again',
  cancel: 'Cancel',
  session: 'Meeting',
  unit: 'Unit',
  level2: 'Numbers',
  bracketed: '（一）（二）',
  is: '一是、二是',
  length: 'Length',
  full: 'In full',
  brief: 'Brief',
  draftedFor: (session, unit) => `Drafted for ${session}, ${unit}`,
  choose: 'Choose',
  byOwn: (name) => `Drafted from your template “${name}”; untick it under “Own sections and templates” to go without`,
  noNotice: 'Theme and aspects of this meeting come with the notice; until it is entered they are left blank',
};
