import { encodeXml, type XmlSource } from './encoding';
import { wordName } from './names';
import { parseXml } from './parse';
import { scopeAt, serialize, startTag } from './serialize';
import { isWhole, spansOf, type Span } from './spans';

/**
 * An XML part: its source text and its DOM. What has not been changed goes out
 * as the source has it, byte for byte; only changed nodes are written anew.
 * Changes are counted, so a change and its inverse leave no trace.
 */
export class XmlPart {
  readonly document: Document;
  private readonly spans: Map<Node, Span>;
  private readonly changes = new Map<Node, number>();
  private readonly retagged = new Map<Node, number>();

  /** @throws XmlError when the source is not well formed. */
  constructor(
    readonly name: string,
    private readonly source: XmlSource,
    /** Whether the package had it when it was opened. */
    readonly isNew: boolean = false,
  ) {
    this.document = parseXml(source.text);
    this.spans = spansOf(this.document, source.text);
  }

  get root(): Element {
    return this.document.documentElement;
  }

  /** Count a change of a node's children (`by` 1) or its being taken back (-1). */
  countChange(node: Node, by: 1 | -1): void {
    count(this.changes, node, by);
  }

  /** The same for an element's attributes. */
  countRetag(element: Element, by: 1 | -1): void {
    count(this.retagged, element, by);
    count(this.changes, element, by);
  }

  get isChanged(): boolean {
    return this.isNew || this.changes.size > 0;
  }

  /** The part's XML as it is now. */
  text(): string {
    if (this.changes.size === 0) return this.source.text;
    const dirty = this.dirtyNodes();
    const root = this.spans.get(this.root);
    if (!root) return this.source.text;
    return this.source.text.slice(0, root.start) + this.emit(this.root, dirty) + this.source.text.slice(root.end);
  }

  bytes(): Uint8Array {
    return encodeXml({ ...this.source, text: this.text() });
  }

  private dirtyNodes(): Set<Node> {
    const dirty = new Set<Node>();
    for (const changed of this.changes.keys()) {
      for (let n: Node | null = changed; n && !dirty.has(n); n = n.parentNode) dirty.add(n);
    }
    return dirty;
  }

  private emit(node: Node, dirty: ReadonlySet<Node>): string {
    const span = this.spans.get(node);
    // A node that moved may stand where its prefixes mean something else: written anew.
    if (!span || span.parent !== node.parentNode) return serialize(node, scopeAt(node.parentNode as Element | null));
    if (!dirty.has(node)) return this.source.text.slice(span.start, span.end);
    if (isWhole(wordName(node))) return serialize(node, scopeAt(node.parentNode as Element | null));
    const inner: string[] = [];
    for (let n = node.firstChild; n; n = n.nextSibling) inner.push(this.emit(n, dirty));
    return this.openTag(node as Element, span) + inner.join('') + `</${node.nodeName}>`;
  }

  private openTag(element: Element, span: Span): string {
    if (this.retagged.has(element)) return `${startTag(element, scopeAt(element.parentNode as Element | null)).tag}>`;
    const tag = this.source.text.slice(span.start, span.open);
    return tag.endsWith('/>') ? `${tag.slice(0, -2).trimEnd()}>` : tag;
  }
}

function count(counts: Map<Node, number>, node: Node, by: 1 | -1): void {
  const now = (counts.get(node) ?? 0) + by;
  if (now === 0) counts.delete(node);
  else counts.set(node, now);
}
