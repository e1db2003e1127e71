import { isElement, W, W_STRICT, XML } from '../xml/names';

/** A copy of a node for this document, its vocabulary in this document's namespace (Strict or Transitional) and prefix. */
export function adopt(document: Document, node: Node): Node {
  if (!isElement(node)) return document.importNode(node, true);
  const root = document.documentElement;
  const isWordMl = (uri: string | null): boolean => uri === W || uri === W_STRICT;
  const local = (name: string): string => (root.prefix ? `${root.prefix}:${name}` : name);
  const copy = isWordMl(node.namespaceURI)
    ? document.createElementNS(root.namespaceURI, local(node.localName))
    : document.createElementNS(node.namespaceURI, node.nodeName);
  for (let i = 0; i < node.attributes.length; i++) {
    const a = node.attributes.item(i);
    if (!a) continue;
    if (isWordMl(a.namespaceURI)) copy.setAttributeNS(root.namespaceURI, `${root.prefix ?? 'w'}:${a.localName}`, a.value);
    else if (a.name === 'xml:space') copy.setAttributeNS(XML, a.name, a.value);
    else if (!a.name.startsWith('xmlns')) copy.setAttributeNS(a.namespaceURI, a.name, a.value);
  }
  for (let n = node.firstChild; n; n = n.nextSibling) copy.appendChild(adopt(document, n));
  return copy;
}
