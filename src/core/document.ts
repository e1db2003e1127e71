/**
 * The only form in which a document enters the core.
 *
 * Paragraphs are counted from 0 over the whole body in document order, those in
 * tables and content controls included, empty ones included (in a .txt: every
 * line). All offsets are UTF-16 code units in a paragraph's text.
 */

export interface SnapshotParagraph {
  /** The text as Word shows it, without the automatic number and without the paragraph mark. */
  readonly text: string;
  /** The automatic number as printed (一、, （二）, 3.), or '' where there is none. */
  readonly label: string;
  /** The name of the paragraph's style as the holder gives it; '' when unknown. */
  readonly style: string;
  /** 0 outside tables, 1 in a table, 2 in a table within a table … */
  readonly tableDepth: number;
}

export interface DocumentSnapshot {
  readonly paragraphs: readonly SnapshotParagraph[];
}

/** A stretch of one paragraph's text; `end` is exclusive. */
export interface TextRange {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/**
 * A range and the text expected there. A place always travels with its expected
 * text: when the document says otherwise the place is stale and nothing is edited.
 */
export interface Place extends TextRange {
  readonly expected: string;
}

/** Label and text as a reader sees them; outline and numbering read this, never a fix. */
export function shownText(paragraph: SnapshotParagraph): string {
  return paragraph.label + paragraph.text;
}

/** A snapshot of plain lines, as a .txt file or a test has them. */
export function snapshotOfLines(lines: readonly string[]): DocumentSnapshot {
  return { paragraphs: lines.map((text) => ({ text, label: '', style: '', tableDepth: 0 })) };
}
