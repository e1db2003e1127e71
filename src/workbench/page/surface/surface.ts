import type { DocumentChange, WordDocument } from '../../../ooxml/api';
import { collapsedAt, follow } from './edits';
import type { Selected } from './edits';
import { PaintedDocument } from './painted-document';

export interface SurfaceEvents {
  /** The user has selected something else. */
  selected(selected: Selected): void;
  /** Something could not be painted or edited. */
  failed(error: unknown): void;
  /** What is shown is up to date. */
  painted(): void;
}

const HIGHLIGHT = 'tongbao-selected';

const same = (a: Selected | null, b: Selected | null): boolean =>
  a !== null && b !== null && [a.anchor, a.focus].every((p, i) => {
    const q = i === 0 ? b.anchor : b.focus;
    return p.paragraph === q.paragraph && p.offset === q.offset;
  });

/**
 * The document area: shows a document, follows its changes, keeps the selection.
 * The selection is the model's; the browser's follows it after each painting.
 */
export class Surface {
  private painted: PaintedDocument | null = null;
  private stop: () => void = () => undefined;
  private queue: Promise<void> = Promise.resolve();
  private pending = 0;
  private held: Selected | null = null;
  private composing: Promise<void> | null = null;
  private endComposing: () => void = () => undefined;
  private pointerDown = false;
  private readonly highlight = new Highlight();
  private readonly listeners = new AbortController();

  constructor(
    readonly desk: HTMLElement,
    private readonly events: SurfaceEvents,
  ) {
    const { signal } = this.listeners;
    const page = desk.ownerDocument;
    page.addEventListener('selectionchange', () => this.noticeSelection(), { signal });
    page.addEventListener('pointerdown', () => (this.pointerDown = true), { signal, capture: true });
    page.addEventListener('pointerup', () => (this.pointerDown = false), { signal, capture: true });
    desk.addEventListener('focus', () => !this.pointerDown && this.putSelection(), { signal });
    CSS.highlights.set(HIGHLIGHT, this.highlight);
  }

  get document(): WordDocument | null {
    return this.painted?.document ?? null;
  }

  /** What is selected, in the model. */
  get selected(): Selected | null {
    if (this.pending === 0 && this.hasFocus()) this.held = this.browserSelection() ?? this.held;
    return this.held;
  }

  async open(document: WordDocument): Promise<void> {
    this.stop();
    this.painted?.dispose();
    const painted = new PaintedDocument(this.desk, document);
    this.painted = painted;
    this.held = null;
    this.highlight.clear();
    this.stop = document.onChange((change) => this.onChange(painted, change));
    await this.paint(() => painted.paintAll());
    const first = document.paragraphs()[0];
    if (first !== undefined) this.held = collapsedAt({ paragraph: first, offset: 0 });
    this.desk.scrollTop = 0;
  }

  dispose(): void {
    this.listeners.abort();
    this.stop();
    CSS.highlights.delete(HIGHLIGHT);
    this.painted?.dispose();
  }

  /** Select, and bring it into view where asked. The focus stays where it is. */
  show(selected: Selected, reveal: boolean): void {
    this.held = selected;
    void this.paint(async () => {
      this.putSelection();
      if (reveal) this.reveal();
    });
  }

  /** After an edit of the user's: where the caret is now. */
  caretAt(selected: Selected): void {
    this.held = selected;
    this.events.selected(selected);
  }

  /** The position of a range that an input event aims at. */
  targetOf(range: StaticRange): Selected | null {
    const anchor = this.painted?.positionAt({ node: range.startContainer, offset: range.startOffset });
    const focus = this.painted?.positionAt({ node: range.endContainer, offset: range.endOffset });
    return anchor && focus ? { anchor, focus } : null;
  }

  /** Between these two the browser writes into the page by itself, and nothing is painted. */
  beginComposition(): void {
    this.composing = new Promise((resolve) => (this.endComposing = resolve));
  }

  /** @param repaint what the browser may have written into */
  endComposition(repaint: Selected | null): void {
    this.endComposing();
    this.composing = null;
    if (repaint === null) return;
    const { anchor, focus } = repaint;
    const whole = anchor.paragraph !== focus.paragraph;
    void this.paint(async () => (whole ? this.painted?.paintAll() : this.painted?.repaint([anchor.paragraph])));
  }

  get isComposing(): boolean {
    return this.composing !== null;
  }

  private onChange(painted: PaintedDocument, change: DocumentChange): void {
    if (this.held !== null) {
      this.held = { anchor: follow(this.held.anchor, change.splices), focus: follow(this.held.focus, change.splices) };
      const last = change.splices[change.splices.length - 1];
      if ((change.origin === 'undo' || change.origin === 'redo') && last !== undefined) {
        this.held = collapsedAt({ paragraph: last.paragraph, offset: last.start + last.inserted });
      }
    }
    void this.paint(() => painted.apply(change));
  }

  private paint(work: () => Promise<unknown>): Promise<void> {
    this.pending += 1;
    this.queue = this.queue.then(async () => {
      try {
        if (this.composing !== null) await this.composing;
        await work();
      } catch (error) {
        this.events.failed(error);
      } finally {
        this.pending -= 1;
        if (this.pending === 0) {
          this.putSelection();
          this.events.painted();
        }
      }
    });
    return this.queue;
  }

  private hasFocus(): boolean {
    return this.desk.contains(this.desk.ownerDocument.activeElement);
  }

  private browserSelection(): Selected | null {
    const selection = this.desk.ownerDocument.getSelection();
    if (selection === null || selection.anchorNode === null || selection.focusNode === null) return null;
    if (!this.desk.contains(selection.anchorNode) || !this.desk.contains(selection.focusNode)) return null;
    const anchor = this.painted?.positionAt({ node: selection.anchorNode, offset: selection.anchorOffset });
    const focus = this.painted?.positionAt({ node: selection.focusNode, offset: selection.focusOffset });
    return anchor && focus ? { anchor, focus } : null;
  }

  private noticeSelection(): void {
    if (this.pending > 0 || this.isComposing || !this.hasFocus()) return;
    const now = this.browserSelection();
    if (now === null || same(now, this.held)) return;
    this.held = now;
    this.markSelection();
    this.events.selected(now);
  }

  private markSelection(): Range | null {
    this.highlight.clear();
    if (this.held === null || this.painted === null) return null;
    const a = this.painted.pointOf(this.held.anchor);
    const b = this.painted.pointOf(this.held.focus);
    if (a === null || b === null) return null;
    const range = this.desk.ownerDocument.createRange();
    range.setStart(a.node, a.offset);
    range.setEnd(b.node, b.offset);
    if (range.collapsed) {
      range.setStart(b.node, b.offset);
      range.setEnd(a.node, a.offset);
    }
    if (!range.collapsed) this.highlight.add(range);
    return range;
  }

  /** Let the browser's selection be the model's. Elsewhere than here it would take the focus from the pane. */
  private putSelection(): void {
    this.markSelection();
    if (!this.hasFocus() || this.held === null || this.painted === null || this.isComposing) return;
    if (same(this.browserSelection(), this.held)) return;
    const a = this.painted.pointOf(this.held.anchor);
    const b = this.painted.pointOf(this.held.focus);
    if (a === null || b === null) return;
    this.desk.ownerDocument.getSelection()?.setBaseAndExtent(a.node, a.offset, b.node, b.offset);
  }

  private reveal(): void {
    const range = this.markSelection();
    if (range === null || this.held === null) return;
    const box = range.getBoundingClientRect();
    const shown = box.height > 0 ? box : this.painted?.domOf(this.held.focus.paragraph)?.getBoundingClientRect();
    const frame = this.desk.getBoundingClientRect();
    if (shown === undefined || (shown.top >= frame.top + 8 && shown.bottom <= frame.bottom - 8)) return;
    this.desk.scrollTop += shown.top - frame.top - frame.height / 3;
  }
}
