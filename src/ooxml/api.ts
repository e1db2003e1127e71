/**
 * A .docx as a package and an editable document: lossless read, edit, save.
 * Knows neither Office.js nor the core. Offsets are UTF-16 code units in a
 * paragraph's text.
 */

/** One w:p of the body. The object is its identity: it survives edits of its text, undo and redo. */
export interface Paragraph {
  /** The live w:p element; read-only for everybody outside ooxml. */
  readonly element: Element;
}

/** A point in the text. */
export interface Position {
  readonly paragraph: Paragraph;
  readonly offset: number;
}

export interface DocumentChange {
  /** Paragraphs whose content changed and that are still in the document. */
  readonly touched: readonly Paragraph[];
  /** Whether paragraphs came, went or moved. */
  readonly structural: boolean;
  /** As given to `edit`, or 'undo' / 'redo'. */
  readonly origin: string;
  /** How the texts changed, in order, for anchors that must follow: see `TextSplice`. */
  readonly splices: readonly TextSplice[];
}

/** `removed` code units at `start` of a paragraph's text gave way to `inserted` ones. */
export interface TextSplice {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

/** A stretch of a paragraph's text that one node of a run holds. */
export interface TextSegment {
  /** The w:r that gives it its format. */
  readonly run: Element;
  /** The w:t, w:tab, w:br … itself. */
  readonly node: Element;
  readonly text: string;
  /** UTF-16 offset in the paragraph's text. */
  readonly start: number;
}

/** The character format that WordApi 1.3's Font can read and write. Null: mixed or unknown. */
export interface RunFormat {
  readonly name: string | null;
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: string | null;
  readonly color: string | null;
  readonly highlightColor: string | null;
}

/** A run's text and a copy of its own properties (w:rPr), null when it has none. */
export interface FormattedRun {
  readonly text: string;
  readonly properties: Element | null;
}

/** A comment that answers no other. */
export interface CommentThread {
  readonly id: string;
  /** Paragraphs are parted by \n. */
  readonly text: string;
  /** How many answers it has. */
  readonly answers: number;
  readonly isResolved: boolean;
}

/** A comment to attach to text[start, end) of a paragraph. */
export interface CommentNote {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface FragmentPlace {
  readonly kind: 'after' | 'before' | 'body';
  /** Required unless kind is 'body' (the whole body's content is replaced; its sectPr stays). */
  readonly paragraph?: Paragraph;
}

/** As w:footerReference says: of every page, or of odd ones where even ones have their own; of even ones; of the first. */
export type FooterType = 'default' | 'even' | 'first';

export interface WordDocument {
  /** Every paragraph of the body in document order, those in tables and content controls included; text boxes excluded. */
  paragraphs(): readonly Paragraph[];
  /** The text across runs, hyperlinks, fields' results, insertions; tab is \t, a line break \n (Word shows \v: the host adapts). Deleted text only when `showDeleted`. */
  text(paragraph: Paragraph): string;
  /** What `text` is made of, in order: the nodes that hold it, hidden ones left out. */
  segments(paragraph: Paragraph): readonly TextSegment[];
  /** The automatic number as printed, '' if none. */
  label(paragraph: Paragraph): string;
  /** The style's name (w:name), '' when the paragraph names none and the document has no default. */
  styleName(paragraph: Paragraph): string;
  tableDepth(paragraph: Paragraph): number;
  /** Whether the paragraph stands in a block content control. */
  inContentControl(paragraph: Paragraph): boolean;

  /** Whether text(…) shows tracked deletions, as Word does in some views. Default false. */
  showDeleted: boolean;
  /** Whether replaceText records w:ins / w:del instead of replacing. Initially what settings.xml says. */
  trackChanges: boolean;
  /** Whether settings.xml forbids editing (read-only, comments or forms only). It is a promise of Word's, not enforced here. */
  readonly isProtected: boolean;

  /**
   * Run edits as one step of undo. If `change` throws, what it did is undone and the error goes on.
   * Nested calls join the outer step. `mergeKey`: consecutive steps with the same key become one step (typing).
   */
  edit<T>(origin: string, change: () => T, mergeKey?: string): T;
  undo(): boolean;
  redo(): boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  onChange(listener: (change: DocumentChange) => void): () => void;

  /** Replace text[start, end); the new text takes the format of the first replaced character (of the one before, when start === end). \t and \n become w:tab and w:br. */
  replaceText(paragraph: Paragraph, start: number, end: number, text: string): void;
  /** Split at an offset; the new paragraph follows and has the same properties. */
  splitParagraph(paragraph: Paragraph, offset: number): Paragraph;
  /** Append the next paragraph's content to this one; only within one parent (cell, body); false when that is not so. */
  mergeWithNext(paragraph: Paragraph): boolean;
  /** Delete a paragraph; the last one of the body or of a cell is only emptied. */
  removeParagraph(paragraph: Paragraph): void;
  /** A new paragraph with the properties of its neighbour. */
  insertParagraph(at: FragmentPlace, text: string): Paragraph;
  /** Insert a flat-OPC package's body between paragraphs, with its styles (a style already here by id or name wins). Returns the new paragraphs. */
  insertFragment(flatOpc: string, at: FragmentPlace): readonly Paragraph[];
  /** Make a section's footer the body of a flat-OPC package; sections count from 0. @throws RangeError when there is no such section. */
  setFooter(section: number, type: FooterType, flatOpc: string): void;
  /** The paragraphs from…to as a flat-OPC package with the styles they use. */
  fragmentOf(from: Paragraph, to: Paragraph): string;

  /** The runs of text[start, end) with their own formats, as `replaceWithRuns` takes them back. */
  formattedRuns(paragraph: Paragraph, start: number, end: number): readonly FormattedRun[];
  /** Replace text[start, end) by runs with formats of their own; never tracked. */
  replaceWithRuns(paragraph: Paragraph, start: number, end: number, runs: readonly FormattedRun[]): void;

  formatOf(paragraph: Paragraph, start: number, end: number): RunFormat;
  setFormat(paragraph: Paragraph, start: number, end: number, format: Partial<RunFormat>): void;

  /** Texts outside body.paragraphs: headers, footers, notes, text boxes, hidden text; one entry a paragraph with text. */
  elsewhere(): readonly { readonly part: string; readonly text: string }[];

  /** How many paragraphs of the body hold tracked changes that nobody has accepted or rejected. */
  changedParagraphs(): number;
  /** The threads of comments; answers are counted, not listed. */
  comments(): readonly CommentThread[];
  /** Attach comments to places; a point is marked at its paragraph's end. Ids of the new ones, in order. */
  addComments(notes: readonly CommentNote[], author: { readonly name: string; readonly initials: string }): readonly string[];
  /** Take these threads out with everything that points at them; the text stays. */
  removeComments(ids: ReadonlySet<string>): void;

  /**
   * What an add-in keeps in the document: its settings by name, each value a JSON
   * text. Null when the document knows nothing of it. `addIn` is its manifest's Id.
   */
  addInSettings(addIn: string): Readonly<Record<string, string>> | null;
  /** Keep these settings of an add-in instead of those it had. No step of undo, no change of the text. */
  setAddInSettings(addIn: string, settings: Readonly<Record<string, string>>): void;
  /** Take an add-in's settings and the document's reference to it out; what was kept, null when there was nothing. */
  removeAddIn(addIn: string): Readonly<Record<string, string>> | null;

  /** The part's current XML source, e.g. 'word/document.xml'; null when there is no such part. */
  partSource(name: string): string | null;
  /** The file. Untouched parts are byte-identical; in a touched part, everything outside the touched paragraphs is. */
  save(): Uint8Array;
}

export type DocxErrorCode =
  | 'not-zip' | 'old-doc' | 'encrypted' | 'no-document' | 'bad-xml' | 'too-large' | 'unknown-encoding' | 'not-found' | 'unreadable';

/** A file that cannot be opened. `message` is one clear Chinese line that names the file and what to do. */
export class DocxError extends Error {
  override readonly name = 'DocxError';
  constructor(readonly code: DocxErrorCode, message: string) {
    super(message);
  }
}
