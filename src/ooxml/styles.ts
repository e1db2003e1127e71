import { attr, child, childrenNamed } from './xml/names';
import type { XmlPart } from './xml/part';

/** The styles of a document (ISO 29500-1 §17.7), looked up by id. */
export class Styles {
  private table: ReadonlyMap<string, Element> | null = null;
  private defaultParagraph: Element | null = null;

  constructor(private readonly part: () => XmlPart | null) {}

  /** Styles came or went: read the part again when asked. */
  invalidate(): void {
    this.table = null;
  }

  private get byId(): ReadonlyMap<string, Element> {
    return (this.table ??= this.read());
  }

  private read(): Map<string, Element> {
    const byId = new Map<string, Element>();
    this.defaultParagraph = null;
    const root = this.part()?.root;
    if (!root) return byId;
    for (const style of childrenNamed(root, 'style')) {
      const id = attr(style, 'styleId');
      if (id !== null && !byId.has(id)) byId.set(id, style);
      const isDefault = ['1', 'true', 'on'].includes(attr(style, 'default') ?? '');
      if (isDefault && (attr(style, 'type') ?? 'paragraph') === 'paragraph') this.defaultParagraph ??= style;
    }
    return byId;
  }

  style(id: string | null): Element | null {
    return id === null ? null : (this.byId.get(id) ?? null);
  }

  /** The style that a paragraph has: the one it names, else the document's default. */
  ofParagraph(paragraph: Element): Element | null {
    const named = this.byId.get(attr(child(child(paragraph, 'pPr'), 'pStyle')) ?? '');
    return named ?? this.defaultParagraph;
  }

  ofRun(run: Element): Element | null {
    return this.style(attr(child(child(run, 'rPr'), 'rStyle')));
  }

  /** A style and those it is based on, nearest first; a circle ends where it closes. */
  chain(style: Element | null): Element[] {
    const out: Element[] = [];
    for (let s = style; s && !out.includes(s); s = this.style(attr(child(s, 'basedOn')))) out.push(s);
    return out;
  }

  /** The name users see (w:name), '' when there is none. */
  nameOf(style: Element | null): string {
    return attr(child(style, 'name')) ?? '';
  }

  /** The id of the style of this name and type, null when there is none. Names differ by no more than case (§17.7.4.9). */
  idOfName(name: string, type: string): string | null {
    if (!name) return null;
    const wanted = name.toLowerCase();
    for (const [id, style] of this.byId) {
      if (this.nameOf(style).toLowerCase() === wanted && (attr(style, 'type') ?? 'paragraph') === type) return id;
    }
    return null;
  }

  /** The default run properties of the document. */
  runDefaults(): Element | null {
    return child(child(child(this.part()?.root, 'docDefaults'), 'rPrDefault'), 'rPr');
  }
}
