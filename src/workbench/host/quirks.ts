/**
 * How Word differs from version to version and from platform to platform. Each
 * can be switched on by itself, so that the pane is tested against all of them.
 */
export interface Quirks {
  /** When the selection event comes: at once, batched some seconds later, or never (some hosts lose it). */
  readonly selectionEvent: 'at-once' | 'batched' | 'never';
  /** How long a batched selection event waits, in milliseconds. */
  readonly selectionDelay: number;
  /** The empty paragraph that Word may leave after insertOoxml, and the list it may pull the last paragraph into (Mac). */
  readonly extraParagraph: 'none' | 'before' | 'after' | 'last-inherits-list';
  /** Whether a kept reference to a collection shows what is there now, or what was there when it was made. */
  readonly collections: 'live' | 'snapshot';
  /** Whether texts hold tracked deletions, as in some views of Word. */
  readonly deletedText: 'hidden' | 'visible';
  /** What insertText and delete do: replace, or record revisions; 'document' follows the file's own setting. */
  readonly tracking: 'off' | 'on' | 'document';
  /** Find takes full-width and half-width, upper and lower case, curly and straight quotes for the same. */
  readonly looseFind: boolean;
  /** Find over the body also returns hits inside text boxes, which body.paragraphs does not hold. */
  readonly findInTextBoxes: boolean;
  /** Whether deleting the body's last paragraph takes its mark too; Word only empties it. */
  readonly lastParagraph: 'stays' | 'goes';
  /** Whether the text of a table cell's paragraph ends with the cell mark U+0007. */
  readonly cellMarks: boolean;
  /** How long each request takes, in milliseconds. */
  readonly delay: number;
  /** An error at one request, or null. */
  readonly failure: Failure | null;
  /** Nothing may be written. */
  readonly readOnly: boolean;
  /** Whether the document keeps an add-in's settings; a .doc in compatibility mode keeps none, and saving them fails. */
  readonly settings: 'kept' | 'refused';
}

export interface Failure {
  /** Which request fails, counted from 1 in the order of the log (clean-up requests are not counted). */
  readonly request: number;
  /** Word's code: GeneralException, AccessDenied, … */
  readonly code: string;
  /** Before any of its actions, or after the first of them that wrote something. */
  readonly when: 'before' | 'after-first-write';
}

/** A Word without peculiarities; the file's own tracking setting holds. */
export const PLAIN_WORD: Quirks = {
  selectionEvent: 'at-once',
  selectionDelay: 2000,
  extraParagraph: 'none',
  collections: 'live',
  deletedText: 'hidden',
  tracking: 'document',
  looseFind: false,
  findInTextBoxes: false,
  lastParagraph: 'stays',
  cellMarks: false,
  delay: 0,
  failure: null,
  readOnly: false,
  settings: 'kept',
};
