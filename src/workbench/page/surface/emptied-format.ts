import type { Paragraph, RunFormat, WordDocument } from '../../../ooxml/api';

type Known = { -readonly [Name in keyof RunFormat]?: RunFormat[Name] };

function withoutUnknown(format: RunFormat): Partial<RunFormat> {
  const known: Known = {};
  if (format.name !== null) known.name = format.name;
  if (format.size !== null) known.size = format.size;
  if (format.bold !== null) known.bold = format.bold;
  if (format.italic !== null) known.italic = format.italic;
  if (format.underline !== null) known.underline = format.underline;
  if (format.color !== null) known.color = format.color;
  if (format.highlightColor !== null) known.highlightColor = format.highlightColor;
  return known;
}

/**
 * A paragraph or cell that is emptied loses its runs, and their format with them.
 * Word keeps the format for what is typed next; so does this.
 */
export class EmptiedFormats {
  private readonly formats = new WeakMap<Paragraph, Partial<RunFormat>>();

  /** Before an edit: what its first character looks like, should the edit take the last. */
  before(document: WordDocument, paragraph: Paragraph): Partial<RunFormat> | null {
    return document.text(paragraph) === '' ? null : withoutUnknown(document.formatOf(paragraph, 0, 1));
  }

  /** After it. @param was what `before` said of this paragraph */
  after(document: WordDocument, paragraph: Paragraph, was: Partial<RunFormat> | null): void {
    const { length } = document.text(paragraph);
    const kept = this.formats.get(paragraph);
    if (length === 0 && was !== null) this.formats.set(paragraph, was);
    if (length === 0 || kept === undefined) return;
    this.formats.delete(paragraph);
    if (was === null) document.setFormat(paragraph, 0, length, kept);
  }
}
