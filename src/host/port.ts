import type { DocumentSnapshot, Place, TextRange } from '../core/document';
import type { Block } from '../core/scaffolds/block';
import type { FormSettings } from '../core/scaffolds/form';

/**
 * All that may be asked of a document, whoever holds it: Word through Office.js
 * (host/word), or a .docx in memory (host/docx). The promises are written as
 * cases in host/contract and run over every holder.
 */
export interface DocumentHost {
  readonly capabilities: HostCapabilities;

  /** The whole body. One round trip. */
  read(): Promise<DocumentSnapshot>;

  /**
   * The whole body and where the selection is (null when it is not in the body). A selection
   * over several paragraphs is told by its first one; `last` is its last one. One round trip.
   */
  readWithSelection(): Promise<SelectionRead>;

  /**
   * A cheap value that changes when the body's text changes (Word: body.text). One round trip.
   * Only ever compared with an earlier value of the same host.
   */
  fingerprint(): Promise<string>;

  /**
   * Texts that `read` does not hold: headers, footers, notes, text boxes, hidden
   * text, one entry a paragraph that has text. Null where the holder cannot tell.
   */
  readElsewhere(): Promise<readonly ElsewhereText[] | null>;

  /**
   * The document's name, and what in its body waits for a person's decision. Slow on
   * long documents, as `readElsewhere` is: only when somebody asks for the sheet.
   */
  readAbout(): Promise<DocumentAbout>;

  /**
   * Select a place and bring it into view. Two round trips (three on the fallback).
   * @throws HostError 'stale' when the text there is not `expected`; the selection stays.
   */
  select(place: Place): Promise<void>;

  /**
   * Apply a change as a whole: every place is verified before anything is written.
   * All coordinates are those of the document before the change; edits may not overlap.
   * Two round trips (three on the fallback; one more when an extra empty paragraph must go).
   * @throws HostError 'stale' (nothing was written), 'read-only' (nothing was written),
   *   'host' (what was written is unknown: read again and compare).
   */
  write(change: Change): Promise<WriteOutcome>;

  /**
   * Take out the comments that begin with `mark`, except those somebody has answered,
   * then attach these; nobody else's are touched, nor is the text. All places are verified
   * before anything is written. Two round trips (one more when there are such comments;
   * three on the fallback).
   * @throws HostError as `write`; 'unsupported' where `capabilities.canComment` is false.
   */
  annotate(mark: string, notes: readonly Note[]): Promise<Annotated>;

  /**
   * Put page numbers (GB/T 9704-2012 7.5) into the first section's footers, for odd
   * pages and for even ones. Where a footer has text nothing is written. Two round
   * trips. Whether odd and even pages differ, and the margins, stay as they are.
   * @throws HostError 'read-only' (nothing was written), 'host'.
   */
  addPageNumbers(): Promise<PageNumbers>;

  /**
   * What this add-in keeps in the document: one text, or null when there is none. A
   * convenience, never a truth: it may be lost, damaged or a co-author's.
   */
  readMemory(): Promise<string | null>;

  /**
   * Keep a text in the document (null: remove it), at most 32,768 UTF-16 units, and
   * read it back. False when the holder cannot keep it (a .doc, a read-only document)
   * or when what came back differs; never throws for that.
   */
  writeMemory(text: string | null): Promise<boolean>;

  /**
   * Be told that the selection or the text may have changed; not at each keystroke
   * in Word. Returns the function that ends it.
   */
  onMaybeChanged(listener: () => void): () => void;
}

/** The body, and where the selection begins; `last` is null when the selection is not in the body. */
export interface SelectionRead {
  readonly snapshot: DocumentSnapshot;
  readonly selection: TextRange | null;
  readonly last: number | null;
}

/** Where what this add-in keeps in a document stands: among the settings of an add-in, which Office keeps by its id. */
export const MEMORY = {
  /** The Id of manifest.xml: every kit has this one, so that a colleague's copy reads what ours wrote. */
  addIn: '57c2acc0-750a-4530-8b0a-625089041d09',
  /** The name of our one setting. */
  key: 'tongbao',
  /** The longest text, in UTF-16 units. */
  limit: 32_768,
} as const;

export interface HostCapabilities {
  /** False: nothing can be written; the pane hides what writes. */
  readonly canWrite: boolean;
  /** Whether `annotate` can attach comments (in Word: WordApi 1.4). */
  readonly canComment: boolean;
  /** A name for messages: Word, 工作台, 文件. */
  readonly name: string;
}

/** A comment to attach to a place. */
export interface Note {
  readonly place: Place;
  readonly text: string;
}

/** What became of the comments that begin with a mark. */
export interface Annotated {
  readonly added: number;
  readonly removed: number;
  /** Left, since somebody has answered them. */
  readonly kept: number;
}

/** Null is what the holder cannot tell. */
export interface DocumentAbout {
  /** The file's name, without folders. */
  readonly name: string | null;
  /** Paragraphs of the body with tracked changes that nobody has accepted or rejected. */
  readonly changedParagraphs: number | null;
  /** Comments that are not resolved; answers do not count. */
  readonly openComments: number | null;
}

export interface ElsewhereText {
  /** header1, footer2, footnotes, endnotes, textbox, hidden … */
  readonly part: string;
  readonly text: string;
}

/** Replace the expected text at a place. The new text takes the format of the place's first character. */
export interface Edit extends Place {
  readonly text: string;
  /**
   * Only in a holder's own `inverse`: the runs to restore, whose texts joined are
   * `text`, each with a format in the holder's own form.
   */
  readonly runs?: readonly { readonly text: string; readonly format: unknown }[];
}

/** Where blocks go: always between paragraphs, never inside one, a table or a content control. */
export type InsertAt =
  /** `expected` is the whole text of that paragraph. */
  | { readonly kind: 'after' | 'before'; readonly paragraph: number; readonly expected: string }
  /** The document has no text: its body is replaced; where a picture, a shape, a table or a content control stands in it, they go behind that. */
  | { readonly kind: 'empty' };

/** Whole paragraphs to delete, from `paragraph` on; their whole texts are `expected`. */
export interface Removal {
  readonly paragraph: number;
  readonly expected: readonly string[];
  /**
   * Only in a holder's own `inverse` of an insertion into an empty document: the body as it was,
   * in the holder's own form, to stand there instead of a last paragraph with our format.
   */
  readonly leaving?: { readonly body: string; readonly paragraphs: number };
}

export interface Change {
  readonly edits: readonly Edit[];
  /** `form`: what the department has set of its looks; as usual without. */
  readonly insert?: { readonly at: InsertAt; readonly blocks: readonly Block[]; readonly form?: FormSettings };
  readonly remove?: Removal;
}

/**
 * done: the new text stands there and the old is gone.
 * tracked: tracking is on; the old text still shows beside the new one. The place
 * counts as filled and must not be filled again.
 */
export type EditOutcome = 'done' | 'tracked';

export interface WriteOutcome {
  /** The document as it is after the change, read in the same batch. */
  readonly snapshot: DocumentSnapshot;
  /** One for each edit of the change, in its order. */
  readonly edits: readonly EditOutcome[];
  /** Where the inserted blocks stand now. */
  readonly inserted: { readonly paragraph: number; readonly count: number } | null;
  /**
   * The change that takes this one back, in coordinates of `snapshot`; null when it
   * cannot be taken back (under tracked changes Word's own 撤销 must do it).
   */
  readonly inverse: Change | null;
}

/** added: they stand there now; present: a footer has text already; unsupported: the holder has no footers to write to. */
export type PageNumbers = 'added' | 'present' | 'unsupported';

export type HostErrorCode = 'stale' | 'read-only' | 'unsupported' | 'host';

/** The one error a holder throws; caught only in app/run-command.ts. */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly code: HostErrorCode,
    /** For logs and tests, in English; the pane's words are in app/text. */
    message: string,
    readonly details: {
      /** Whether anything may have been written before the error. */
      readonly written?: 'none' | 'unknown';
      /** Word's own code, e.g. GeneralException. */
      readonly officeCode?: string;
      /** An insertion would have gone into a table or a content control. */
      readonly enclosed?: true;
      /** Places that did not hold the expected text. */
      readonly stale?: readonly TextRange[];
      readonly cause?: unknown;
    } = {},
  ) {
    super(message);
  }
}
