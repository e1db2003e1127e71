/**
 * What docx-preview reads of an element: its name, its attributes, its children.
 * Handing it a view instead of the element itself lets it paint content that it
 * would pass over, and leaves the document untouched.
 */
export interface NodeView {
  readonly nodeType: number;
  readonly localName: string | null;
  readonly attributes: NamedNodeMap;
  readonly childNodes: { readonly length: number; item(index: number): Node | NodeView | null };
  readonly source: Element;
}

/** Wrappers that docx-preview drops with all that is in them, though Word shows their text. */
const TRANSPARENT_IN_PARAGRAPH = new Set(['customXml', 'fldSimple', 'moveTo', 'dir', 'bdo', 'subDoc']);
const WRAPPERS_READ_FOR_RUNS_ONLY = new Set(['hyperlink', 'smartTag']);

const isElement = (node: Node): node is Element => node.nodeType === 1;

function children(element: Element): Element[] {
  const found: Element[] = [];
  for (let child = element.firstChild; child !== null; child = child.nextSibling) if (isElement(child)) found.push(child);
  return found;
}

const childNamed = (element: Element, name: string): Element | undefined => children(element).find((child) => child.localName === name);

function viewOf(element: Element, nodes: readonly (Element | NodeView)[]): NodeView {
  return {
    nodeType: 1,
    localName: element.localName,
    attributes: element.attributes,
    childNodes: { length: nodes.length, item: (index) => nodes[index] ?? null },
    source: element,
  };
}

function flattened(element: Element): (Element | NodeView)[] {
  return children(element).flatMap((child): (Element | NodeView)[] => {
    const name = child.localName ?? '';
    if (TRANSPARENT_IN_PARAGRAPH.has(name)) return flattened(child);
    if (WRAPPERS_READ_FOR_RUNS_ONLY.has(name)) return [viewOf(child, runsWithin(child))];
    return [child];
  });
}

/** The runs of a hyperlink or smart tag, whatever stands between: docx-preview looks for direct children only. */
function runsWithin(element: Element): Element[] {
  return children(element).flatMap((child) => {
    if (child.localName === 'r') return [child];
    return child.localName === 'del' || child.localName === 'moveFrom' ? [] : runsWithin(child);
  });
}

/** A paragraph, or a wrapper in one, with the wrappers that docx-preview does not know opened up. */
export function paragraphView(element: Element): NodeView {
  return viewOf(element, flattened(element));
}

/**
 * A run with ruby replaced by the base text (the phonetic guide is not the paragraph's
 * text), and with alternate content replaced by its fallback.
 */
export function runView(element: Element): NodeView {
  const nodes = children(element).flatMap((child): Element[] => {
    if (child.localName === 'ruby') {
      const base = childNamed(child, 'rubyBase');
      return base === undefined ? [] : runsWithin(base).flatMap((run) => children(run).filter((part) => part.localName !== 'rPr'));
    }
    if (child.localName === 'AlternateContent') {
      const fallback = childNamed(child, 'Fallback');
      return fallback === undefined ? [] : children(fallback);
    }
    return [child];
  });
  return viewOf(element, nodes);
}

/** The element behind a view, or the element itself. */
export function sourceOf(node: Element | NodeView): Element {
  return 'source' in node ? node.source : node;
}
