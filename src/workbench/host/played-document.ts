import type { FooterType, FragmentPlace, Paragraph, Position, RunFormat, WordDocument } from '../../ooxml/api';
import { LiveRanges, type LiveRange } from './live-range';
import type { Quirks } from './quirks';
import { WordError } from './rich-api/errors';
import type { PageSelection } from './selection';
import { fromWordText, toWordText } from './word-text';

const BEFORE = -1;

/**
 * The open document as Word's objects see it: ranges that follow edits, texts in
 * Word's own characters, the selection, and what may not be written.
 */
export class PlayedDocument {
  readonly ranges = new LiveRanges();
  private positions: Map<Paragraph, number> | null = null;
  private readonly stopListening: () => void;
  private selected: { readonly range: LiveRange; readonly backwards: boolean } | null = null;
  /** Consecutive edits with one key become one step of the workbench's undo: one request, one step. */
  private stepKey = 'pane';
  private requestCount = 0;
  private writeCount = 0;

  constructor(
    readonly document: WordDocument,
    private currentQuirks: Quirks,
    private readonly onPaneSelects: (selection: PageSelection) => void,
  ) {
    this.useQuirks(currentQuirks);
    this.stopListening = document.onChange((change) => {
      if (change.structural) this.positions = null;
      this.ranges.follow(change.splices);
    });
  }

  dispose(): void {
    this.stopListening();
  }

  get quirks(): Quirks {
    return this.currentQuirks;
  }

  useQuirks(quirks: Quirks): void {
    this.currentQuirks = quirks;
    this.document.showDeleted = quirks.deletedText === 'visible';
    if (quirks.tracking !== 'document') this.document.trackChanges = quirks.tracking === 'on';
  }

  /** How many writes there have been: whether a request has written yet. */
  get writes(): number {
    return this.writeCount;
  }

  /** Let go of all ranges but these and the selection. */
  keepOnly(held: ReadonlySet<unknown>): void {
    this.ranges.keepOnly((range) => held.has(range) || range === this.selected?.range);
  }

  beginRequest(): void {
    this.requestCount += 1;
    this.stepKey = `pane request ${this.requestCount}`;
  }

  paragraphs(): readonly Paragraph[] {
    return this.document.paragraphs();
  }

  /** @throws WordError ItemNotFound when the paragraph is gone. */
  indexOf(paragraph: Paragraph): number {
    this.positions ??= new Map(this.paragraphs().map((each, index) => [each, index]));
    const index = this.positions.get(paragraph);
    if (index === undefined) throw new WordError('ItemNotFound', 'The paragraph is no longer in the document.');
    return index;
  }

  /** The text as Word gives it: \v for a line break, and a cell's mark where the quirk has it. */
  textOf(paragraph: Paragraph): string {
    const text = toWordText(this.document.text(paragraph));
    return this.currentQuirks.cellMarks && this.endsCell(paragraph) ? `${text}\u0007` : text;
  }

  /** Length of the text that can be edited. */
  lengthOf(paragraph: Paragraph): number {
    return this.document.text(paragraph).length;
  }

  private endsCell(paragraph: Paragraph): boolean {
    const { element } = paragraph;
    return element.parentNode?.nodeName === 'w:tc' && element === element.parentNode.lastChild;
  }

  range(startIn: Paragraph, start: number, endIn: Paragraph, end: number, mark = false): LiveRange {
    return this.ranges.add({ startIn, start, endIn, end, mark });
  }

  whole(paragraph: Paragraph): LiveRange {
    return this.range(paragraph, 0, paragraph, this.lengthOf(paragraph), true);
  }

  /** The paragraphs that a range touches. */
  paragraphsOf(range: LiveRange): readonly Paragraph[] {
    return this.paragraphs().slice(this.indexOf(range.startIn), this.indexOf(range.endIn) + 1);
  }

  rangeText(range: LiveRange): string {
    const paragraphs = this.paragraphsOf(range);
    const texts = paragraphs.map((paragraph, i) => {
      const text = toWordText(this.document.text(paragraph));
      const end = i === paragraphs.length - 1 ? range.end : text.length;
      return text.slice(i === 0 ? range.start : 0, end);
    });
    return texts.join('\r');
  }

  /** Negative, zero or positive, as the first point stands before, at or after the second. */
  compare(a: Position, b: Position): number {
    const byParagraph = this.indexOf(a.paragraph) - this.indexOf(b.paragraph);
    return byParagraph !== 0 ? byParagraph : a.offset - b.offset;
  }

  /** Replace a stretch inside one paragraph and return the range of what stands there now. */
  replace(range: LiveRange, text: string): LiveRange {
    this.writable();
    if (range.startIn !== range.endIn) throw new WordError('NotImplemented', 'Replacing over several paragraphs is not played.');
    this.indexOf(range.startIn);
    const { startIn: paragraph, start, end } = range;
    const inner = fromWordText(text);
    const before = this.lengthOf(paragraph);
    this.step(() => this.document.replaceText(paragraph, start, end, inner));
    // Where deletions are recorded and shown, the old text stays before the new one.
    const kept = this.lengthOf(paragraph) - (before - (end - start)) - inner.length;
    return this.range(paragraph, start + kept, paragraph, start + kept + inner.length);
  }

  insertFragment(flatOpc: string, at: FragmentPlace): readonly Paragraph[] {
    this.writable();
    return this.step(() => this.document.insertFragment(flatOpc, at));
  }

  insertParagraph(at: FragmentPlace, text: string): Paragraph {
    this.writable();
    return this.step(() => this.document.insertParagraph(at, fromWordText(text)));
  }

  setFooter(section: number, type: FooterType, flatOpc: string): void {
    this.writable();
    this.step(() => this.document.setFooter(section, type, flatOpc));
  }

  removeParagraph(paragraph: Paragraph): void {
    this.writable();
    this.indexOf(paragraph);
    const isLast = this.paragraphs().at(-1) === paragraph;
    if (isLast && this.currentQuirks.lastParagraph === 'stays') {
      this.step(() => this.document.replaceText(paragraph, 0, this.lengthOf(paragraph), ''));
    } else this.step(() => this.document.removeParagraph(paragraph));
  }

  setFormat(range: LiveRange, format: Partial<RunFormat>): void {
    this.writable();
    if (range.startIn !== range.endIn) throw new WordError('NotImplemented', 'Formatting several paragraphs is not played.');
    this.step(() => this.document.setFormat(range.startIn, range.start, range.end, format));
  }

  /** Do something to the document as part of this request's step of undo. */
  step<T>(change: () => T): T {
    const result = this.document.edit('pane', change, this.stepKey);
    this.writeCount += 1;
    return result;
  }

  writable(): void {
    if (this.currentQuirks.readOnly || this.document.isProtected) throw new WordError('AccessDenied', 'The document is read-only.');
  }

  get selection(): PageSelection | null {
    if (this.selected === null) return null;
    const { range, backwards } = this.selected;
    const inDocument = this.paragraphs();
    if (!inDocument.includes(range.startIn) || !inDocument.includes(range.endIn)) return null;
    const start = { paragraph: range.startIn, offset: range.start };
    const end = { paragraph: range.endIn, offset: range.end };
    return backwards ? { anchor: end, focus: start } : { anchor: start, focus: end };
  }

  selectedText(): string {
    return this.selection === null || this.selected === null ? '' : this.rangeText(this.selected.range);
  }

  setSelection(anchor: Position, focus: Position): void {
    const backwards = this.compare(focus, anchor) <= BEFORE;
    const [from, to] = backwards ? [focus, anchor] : [anchor, focus];
    if (this.selected !== null) this.ranges.drop(this.selected.range);
    this.selected = { range: this.range(from.paragraph, from.offset, to.paragraph, to.offset), backwards };
  }

  /** The pane selects a range; Word brings it into view. */
  select(range: LiveRange): void {
    this.setSelection({ paragraph: range.startIn, offset: range.start }, { paragraph: range.endIn, offset: range.end });
    if (this.selection !== null) this.onPaneSelects(this.selection);
  }

  /** What getSelection returns: where nothing was ever selected, the document's start. */
  selectionRange(): LiveRange {
    const { selection, selected } = this;
    if (selection !== null && selected !== null) {
      const { range } = selected;
      return this.range(range.startIn, range.start, range.endIn, range.end);
    }
    const first = this.paragraphs()[0];
    if (first === undefined) throw new WordError('ItemNotFound', 'The document has no paragraph.');
    return this.range(first, 0, first, 0);
  }
}
