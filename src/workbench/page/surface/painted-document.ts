import type { DocumentChange, Paragraph, Position, WordDocument } from '../../../ooxml/api';
import { openPainter } from '../painter/docx-preview-adapter';
import type { Painter } from '../painter/docx-preview-adapter';
import { EffectiveFonts } from '../painter/effective-fonts';
import { LineRules } from '../painter/line-rule';
import { offsetAt, piecesOf, pointAt } from './painted-text';
import type { DomPoint, PaintedPiece } from './painted-text';

const STYLES = 'word/styles.xml';

function rootOf(source: string | null): Element | null {
  return source === null ? null : new DOMParser().parseFromString(source, 'text/xml').documentElement;
}

/** Let the page answer before the next long stretch of work: opening 300 pages takes several. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function hasSection(paragraph: Element): boolean {
  for (let node = paragraph.firstChild; node !== null; node = node.nextSibling) {
    if ((node as Element).localName !== 'pPr') continue;
    for (let inner = node.firstChild; inner !== null; inner = inner.nextSibling) if ((inner as Element).localName === 'sectPr') return true;
  }
  return false;
}

/** A document as painted into an element: paints again only what changed, and knows which point is which position. */
export class PaintedDocument {
  private readonly sheet = new CSSStyleSheet();
  private painter: Painter | null = null;
  private styles: string | null = null;
  private lines = new LineRules(null);
  private shown = new Map<Element, Paragraph>();
  private pieces = new WeakMap<Element, readonly PaintedPiece[]>();

  constructor(
    private readonly desk: HTMLElement,
    readonly document: WordDocument,
  ) {
    desk.ownerDocument.adoptedStyleSheets.push(this.sheet);
  }

  dispose(): void {
    const page = this.desk.ownerDocument;
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
    this.desk.replaceChildren();
  }

  /** Paint everything. */
  async paintAll(): Promise<void> {
    const { document, desk } = this;
    const source = document.partSource(STYLES);
    if (this.painter === null || source !== this.styles) {
      const root = rootOf(source);
      this.lines = new LineRules(root);
      const fonts = new EffectiveFonts(root, rootOf(document.partSource('word/theme/theme1.xml')));
      await breathe();
      this.painter = await openPainter(document.save(), fonts);
      this.styles = source;
      await breathe();
    }
    const whole = document.paragraphs()[0]?.element.ownerDocument.documentElement;
    if (!whole) return;
    const { nodes, css } = await this.painter.paint(whole);
    this.sheet.replaceSync(css);
    const top = desk.scrollTop;
    desk.replaceChildren(...nodes);
    for (const fixed of desk.querySelectorAll<HTMLElement>('header, footer, section > ol')) fixed.contentEditable = 'false';
    desk.scrollTop = top;
    this.remember();
    for (const paragraph of document.paragraphs()) this.finish(paragraph);
  }

  /** Paint what a change touched. */
  async apply(change: DocumentChange): Promise<void> {
    if (this.painter === null || (change.structural && !(await this.follow()))) return this.paintAll();
    for (const paragraph of change.touched) {
      const old = this.domOf(paragraph);
      if (old === null) continue;
      const painted = await this.painter.paintParagraph(paragraph.element);
      if (painted !== null && painted !== old) old.replaceWith(painted);
      this.finish(paragraph);
    }
    if (change.structural) this.label();
  }

  /** Paint paragraphs as the model has them, whatever the browser made of them. */
  async repaint(paragraphs: readonly Paragraph[]): Promise<void> {
    await this.apply({ touched: paragraphs, structural: false, origin: 'repaint', splices: [] });
  }

  /** Take in paragraphs that came and let go those that went; false when only painting all will do. */
  private async follow(): Promise<boolean> {
    const { document, painter } = this;
    if (painter === null || document.partSource(STYLES) !== this.styles) return false;
    const now = document.paragraphs();
    const present = new Set(now.map(({ element }) => element));
    const gone = [...this.shown.keys()].filter((element) => !present.has(element));
    const come = now.filter(({ element }) => !this.shown.has(element));
    if (come.length > 200 || [...gone, ...come.map(({ element }) => element)].some(hasSection)) return false;
    for (const { element } of come) {
      const neighbour = element.previousSibling === null ? null : painter.paintedAs(element.previousSibling as Element);
      const below = element.nextSibling === null ? null : painter.paintedAs(element.nextSibling as Element);
      const painted = await painter.paintParagraph(element);
      if (painted === null) return false;
      if (neighbour?.isConnected) neighbour.after(painted);
      else if (below?.isConnected) below.before(painted);
      else return false;
    }
    for (const element of gone) painter.paintedAs(element)?.remove();
    this.remember();
    // Paragraphs that only moved, or a table that went, are left to a full painting.
    const order = [...this.desk.querySelectorAll('p')].map((p) => painter.sourceOf(p)).filter((element) => element !== undefined && present.has(element));
    if (order.length !== now.length || order.some((element, i) => element !== now[i]?.element)) return false;
    for (const paragraph of come) this.finish(paragraph);
    return true;
  }

  private remember(): void {
    this.shown = new Map(this.document.paragraphs().map((paragraph) => [paragraph.element, paragraph]));
  }

  private label(): void {
    for (const paragraph of this.document.paragraphs()) this.labelOne(paragraph);
  }

  private labelOne(paragraph: Paragraph): void {
    const painted = this.domOf(paragraph);
    const label = this.document.label(paragraph);
    if (painted === null || (painted.dataset['label'] ?? '') === label) return;
    if (label === '') delete painted.dataset['label'];
    else painted.dataset['label'] = label;
  }

  /** What docx-preview leaves out: the number, exact lines, and room for the caret where there is no text. */
  private finish(paragraph: Paragraph): void {
    this.pieces.delete(paragraph.element);
    const painted = this.domOf(paragraph);
    if (painted === null) return;
    this.labelOne(paragraph);
    painted.classList.toggle('exact', this.lines.isExact(paragraph.element));
    if (this.document.text(paragraph) === '' && painted.querySelector('br.room') === null) {
      const room = painted.ownerDocument.createElement('br');
      room.className = 'room';
      painted.append(room);
    }
  }

  domOf(paragraph: Paragraph): HTMLElement | null {
    return this.painter?.paintedAs(paragraph.element) ?? null;
  }

  /** What a run is painted in: itself, or the run around it, as that of a ruby's base. */
  private paintedRun(run: Element): HTMLElement | undefined {
    for (let node: Node | null = run; node !== null && (node as Element).localName !== 'p'; node = node.parentNode) {
      const painted = this.painter?.paintedAs(node as Element);
      if (painted !== undefined) return painted;
    }
    return undefined;
  }

  private piecesOf(paragraph: Paragraph): readonly PaintedPiece[] {
    const known = this.pieces.get(paragraph.element);
    if (known !== undefined) return known;
    const pieces = piecesOf(this.document.segments(paragraph), (run) => this.paintedRun(run));
    this.pieces.set(paragraph.element, pieces);
    return pieces;
  }

  /** The position that a point of the page stands for; null outside the body's text. */
  positionAt(point: DomPoint): Position | null {
    for (let node: Node | null = point.node; node !== null && node !== this.desk; node = node.parentNode) {
      const element = this.painter?.sourceOf(node);
      const paragraph = element === undefined ? undefined : this.shown.get(element);
      if (paragraph !== undefined) return { paragraph, offset: offsetAt(this.piecesOf(paragraph), point) };
      if (node instanceof HTMLElement && node.contentEditable === 'false') return null;
    }
    return this.nearest(point);
  }

  /** A point between paragraphs, as "select all" makes: the next paragraph's start, or the last one's end. */
  private nearest({ node, offset }: DomPoint): Position | null {
    if (!this.desk.contains(node) || !(node instanceof Element)) return null;
    const paragraphIn = (element: Node | undefined, last: boolean): Paragraph | undefined => {
      if (!(element instanceof Element)) return undefined;
      const all = [element, ...element.querySelectorAll('p')].flatMap((p) => this.shown.get(this.painter?.sourceOf(p) ?? p) ?? []);
      return last ? all[all.length - 1] : all[0];
    };
    for (let i = offset; i < node.childNodes.length; i += 1) {
      const paragraph = paragraphIn(node.childNodes[i], false);
      if (paragraph !== undefined) return { paragraph, offset: 0 };
    }
    const paragraph = paragraphIn(node, true);
    return paragraph === undefined ? null : { paragraph, offset: this.document.text(paragraph).length };
  }

  /** Where a position is painted; null when its paragraph is not. */
  pointOf({ paragraph, offset }: Position): DomPoint | null {
    const painted = this.domOf(paragraph);
    if (painted === null) return null;
    return pointAt(this.piecesOf(paragraph), offset) ?? { node: painted, offset: 0 };
  }
}
