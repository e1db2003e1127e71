import type { Change, Edit, PageNumbers } from '../host/port';
import type { Invocation } from './invocation';

/** What a write was for, as the footer and messages name it. */
export type WriteLabel =
  | { readonly kind: 'fill'; readonly name: string; readonly places: number }
  | { readonly kind: 'fill-all'; readonly facts: number; readonly places: number }
  | { readonly kind: 'complete'; readonly name: string; readonly places: number }
  | { readonly kind: 'fix'; readonly name: string; readonly places: number }
  /** Whole paragraphs were taken out. */
  | { readonly kind: 'remove'; readonly paragraphs: number }
  | { readonly kind: 'insert'; readonly name: string; readonly paragraphs: number }
  | { readonly kind: 'undo' };

/** What became of the places of a write that broke off, after the document was read again. */
export interface Aftermath {
  readonly written: number;
  readonly left: number;
  /** Places whose text is neither the old nor the new one. */
  readonly unclear: number;
}

/** A message about the document's holder; it stands between the tabs and the list until dismissed or mended. */
export type Notice =
  /** The text had moved: nothing was written, the document has been read again. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'read-only' }
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'read-failed'; readonly code: string | null }
  | { readonly kind: 'select-failed'; readonly code: string | null }
  /** Attaching comments broke off: how many stand now is not known. */
  | { readonly kind: 'annotate-failed'; readonly code: string | null }
  | {
      readonly kind: 'write-failed';
      readonly label: WriteLabel;
      /** Null when the document could not be read again, so that nothing is known. */
      readonly aftermath: Aftermath | null;
      readonly code: string | null;
      /** What goes on with the rest; null when nothing is left or it cannot be known. */
      readonly resume: Invocation | null;
      /** Takes back what was written; null when nothing was, or it cannot be. */
      readonly takeBack: Change | null;
    }
  /** The department's file of facts is not as it should be; it is left out as a whole. */
  | { readonly kind: 'department-file'; readonly errors: readonly string[] }
  /** The file of 本单位用词 that is served, or that is kept on this computer, cannot be used. */
  | { readonly kind: 'words-file'; readonly file: 'words' | 'sessions'; readonly kept: boolean; readonly errors: readonly string[] }
  | { readonly kind: 'tracked'; readonly places: number }
  | { readonly kind: 'refused'; readonly reason: string }
  /** The place lies in a table or a content control, where nothing is inserted. */
  | { readonly kind: 'enclosed' }
  /** Inserted; what the user should look at afterwards. */
  | { readonly kind: 'inserted'; readonly notes: readonly string[] }
  /** A whole report stands in a document that was empty: what of its page is left to the user. `numbers`: null while nobody asked for page numbers. */
  | { readonly kind: 'page'; readonly numbers: PageNumbers | null }
  | { readonly kind: 'nothing-left' }
  /** A date was filled whose parts are written out otherwise elsewhere; in coordinates of the reading after that. */
  | { readonly kind: 'twins'; readonly changes: readonly { readonly stands: string; readonly typed: string }[]; readonly edits: readonly Edit[] }
  /** What the document kept of ours cannot be read: it is left out. */
  | { readonly kind: 'memory-damaged' }
  /** The document cannot keep what was judged. */
  | { readonly kind: 'memory-refused' }
  /** What was kept is out of the document; Word's own reference to the add-in is not. */
  | { readonly kind: 'memory-cleared' }
  /** What was kept could not be taken out. */
  | { readonly kind: 'memory-stays' }
  /** A mistake of our own; the message is for whoever reports it. */
  | { readonly kind: 'fault'; readonly message: string };

/** The last write that stands, for the pane's 撤销. */
export interface LastWrite {
  readonly label: WriteLabel;
  /** Null: the pane cannot take it back (tracked changes); Word's own 撤销 can. */
  readonly inverse: Change | null;
  /** What had been typed for it, given back to the inputs on 撤销. */
  readonly drafts: Readonly<Record<string, string>>;
  /** Where inserted paragraphs begin, for 定位; null for other writes. */
  readonly insertedAt: number | null;
}
