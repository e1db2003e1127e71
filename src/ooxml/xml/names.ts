/** WordprocessingML of Transitional documents, what Word and WPS write unless told otherwise. */
export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** The same vocabulary in a "Strict Open XML" document (ISO 29500-1). */
export const W_STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
export const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
export const XML = 'http://www.w3.org/XML/1998/namespace';
export const XMLNS = 'http://www.w3.org/2000/xmlns/';
export const PKG = 'http://schemas.microsoft.com/office/2006/xmlPackage';

export function isElement(node: Node | null): node is Element {
  return node !== null && node.nodeType === 1;
}

/** The name of a WordprocessingML element, '' for any other node. */
export function wordName(node: Node | null): string {
  if (!isElement(node)) return '';
  return node.namespaceURI === W || node.namespaceURI === W_STRICT ? node.localName : '';
}

export function isWord(node: Node | null, name: string): node is Element {
  return wordName(node) === name;
}

/** The child elements, in order. A copy: safe against edits while it is walked. */
export function children(node: Node): Element[] {
  const out: Element[] = [];
  for (let n = node.firstChild; n; n = n.nextSibling) if (isElement(n)) out.push(n);
  return out;
}

/** The first child that is this WordprocessingML element. */
export function child(node: Node | null | undefined, name: string): Element | null {
  for (let n = node?.firstChild ?? null; n; n = n.nextSibling) if (isWord(n, name)) return n;
  return null;
}

/** The children that are this WordprocessingML element. */
export function childrenNamed(node: Node, name: string): Element[] {
  return children(node).filter((n) => isWord(n, name));
}

/** A path of first children: `descend(p, 'pPr', 'rPr')`. */
export function descend(node: Node | null, ...names: readonly string[]): Element | null {
  let at: Node | null = node;
  for (const name of names) at = child(at, name);
  return isElement(at) ? at : null;
}

/** An attribute of the WordprocessingML namespace, by default `w:val`; null when absent. */
export function attr(element: Element | null, name = 'val'): string | null {
  if (!element) return null;
  const value = element.getAttributeNS(element.namespaceURI, name);
  if (value !== null && value !== undefined && (value !== '' || element.hasAttributeNS(element.namespaceURI, name))) return value;
  // Some writers leave the prefix off; Word reads that too.
  return element.hasAttribute(name) ? element.getAttribute(name) : null;
}

/** An on/off property (ISO 29500-1 §17.17.4): present without a value means on; null when the element is absent. */
export function onOff(element: Element | null): boolean | null {
  if (!element) return null;
  const value = attr(element);
  return !(value === '0' || value === 'false' || value === 'off');
}

/** Every element below a node in document order, without live collections. */
export function* descendants(root: Node): Generator<Element> {
  let node: Node | null = root.firstChild;
  while (node) {
    if (isElement(node)) yield node;
    if (node.firstChild) node = node.firstChild;
    else {
      while (node && node !== root && !node.nextSibling) node = node.parentNode;
      if (!node || node === root) return;
      node = node.nextSibling;
    }
  }
}

/** The nearest ancestor, the node itself included, that is this WordprocessingML element. */
export function closest(node: Node | null, name: string): Element | null {
  for (let n = node; n; n = n.parentNode) if (isWord(n, name)) return n;
  return null;
}
