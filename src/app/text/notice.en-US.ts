import type { noticeZhCN } from './notice.zh-CN';

const codeOf = (code: string | null): string => (code === null ? '' : ` (${code})`);

/** Words of the messages about the document's holder, in English. */
export const noticeEnUS: typeof noticeZhCN = {
  region: 'State of the document',
  dismiss: 'OK',
  retry: 'Try again',
  resume: 'Continue',
  resumeInsert: 'Insert again',
  takeBack: 'Undo this fill',
  readOnlyTitle: 'Read-only: nothing can be filled or changed',
  readOnlyText: 'You can still go to places and review. To fill, lift the protection or save a copy.',
  staleTitle: 'The text has changed; nothing was edited',
  staleText: 'The document was read and reviewed again. What you typed is kept; look at it before you go on.',
  unsupportedTitle: 'This version of Word cannot do that',
  unsupportedText: 'Nothing was written.',
  readFailedTitle: 'The document cannot be read',
  readFailedText: (code) => `The document was not changed. See whether a dialog is open in Word, then try again.${codeOf(code)}`,
  selectFailedTitle: 'Could not go there',
  selectFailedText: (code) => `The document was not changed. Try again.${codeOf(code)}`,
  annotateFailedTitle: 'The comments were not all attached (or removed)',
  annotateFailedText: (code) => `The text was not changed. Comments of this tool begin with “〔通报助手〕”; click again.${codeOf(code)}`,
  writeFailedTitle: (what, aftermath) => {
    if (!aftermath) return `Word did not answer while writing ${what}`;
    if (aftermath.written === 0 && aftermath.unclear === 0) return `Nothing of ${what} was written`;
    if (aftermath.left === 0 && aftermath.unclear === 0) return `${what} was written, but Word reported an error`;
    return `Only ${aftermath.written} of ${what} written`;
  },
  writeFailedText: (aftermath, code) => {
    if (!aftermath) return `How much was written is not known, and the document could not be read again. Look at it, then try again.${codeOf(code)}`;
    const { written, left, unclear } = aftermath;
    const parts = [
      written > 0 ? `${written} written` : '',
      left > 0 ? `${left} not written` : '',
      unclear > 0 ? `${unclear} neither old nor new: look at them yourself` : '',
    ].filter((part) => part !== '');
    return `Word stopped with an error: ${parts.join(', ')}; nothing else was touched.${codeOf(code)}`;
  },
  what: {
    fill: (name) => `“${name}”`,
    'fill-all': (facts) => `${facts} items`,
    complete: (name) => `“${name}”`,
    fix: (name, n) => (name !== '' ? `the fix of “${name}”` : n > 1 ? `${n} fixes` : 'this fix'),
    remove: (n) => `the deletion of ${n} paragraph${n === 1 ? '' : 's'}`,
    insert: (name) => (name === '' ? 'the full report' : `“${name}”`),
    undo: 'the undo',
  },
  trackedTitle: 'Tracked changes: the old text still shows',
  trackedText: (n) => `The new text is written; ${n} place${n === 1 ? '' : 's'} count as filled. The old text goes when the change is accepted.`,
  refusedTitle: 'Not inserted',
  enclosedText: 'That place lies in a content control or a table, where nothing is inserted. Put the cursor outside it and insert at the cursor.',
  insertedTitle: 'Inserted; please look at it',
  nothingLeft: 'No blanks left',
  memoryDamagedTitle: 'What was kept in the document cannot be read',
  memoryDamagedText: 'It is left out; filling and reviewing go on. What was marked as no blank, merged, confirmed or ignored must be marked again.',
  memoryRefusedTitle: 'Not kept in the document',
  memoryRefusedText: 'This document cannot keep marks (.doc or protected). They hold while the pane is open; a .docx can keep them.',
  twinsTitle: (n) => `The same date is written differently in ${n} place${n === 1 ? '' : 's'}`,
  twinsText: (changes) => `${changes}. Look at the text before you change it.`,
  twinChange: (stands, typed) => `${stands} → ${typed}`,
  twinsAlign: (n) => `Change ${n}`,
  twinsSee: 'See the text',
  memoryClearedTitle: 'What was kept is out of the document',
  memoryClearedText:
    'Save the document; nothing more is kept until it is opened again. Word’s own reference to the add-in stays: File → Info → Check for Issues → Inspect Document removes it (Task Pane Add-ins), or tongbao clean FILE on the command line.',
  memoryStaysTitle: 'What was kept is still in the document',
  memoryStaysText: 'It is read-only or protected. Lift the protection and try again, or use tongbao clean FILE on the command line.',
  departmentFileTitle: 'The department’s file of facts has mistakes and is not used',
  departmentFileText: (said, more) =>
    `assets/department-facts.json: ${said}${more > 0 ? ` And ${more} more.` : ''} Tell your administrator.`,
  wordsFileTitle: { words: 'The department’s words are not used', sessions: 'The settings of meetings are not used' },
  wordsFileText: (file, kept, said, more) =>
    `${kept ? 'The file kept on this computer' : `assets/department-${file}.json`}: ${said}${more > 0 ? ` ${more} more.` : ''} ${kept ? 'Please mend it and import it again.' : 'Please tell your administrator.'}`,
  faultTitle: 'Something went wrong in the pane',
  faultText: (message) => `Nothing more was changed. Open the pane again; if that does not help, tell your administrator: ${message}`,
};
