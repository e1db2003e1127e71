import type { XmlPart } from '../xml/part';

/*
 * Changes of parts that are no text of the document and no step of undo. Each is
 * counted in the part, so that it goes out anew; taking out what was put in here
 * counts back, so that a part which is as it was goes out as it came.
 */

const added = new WeakSet<Node>();

/** Put a new element in, at the end unless `before` says otherwise. */
export function insertNew(
  part: XmlPart, parent: Element, namespace: string | null, name: string, attributes: Readonly<Record<string, string>>, before: Node | null = null,
): Element {
  const element = part.document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  parent.insertBefore(element, before);
  // A new element is written anew whatever is in it.
  if (!added.has(parent)) part.countChange(parent, 1);
  added.add(element);
  return element;
}

export function removeNode(part: XmlPart, node: Node): void {
  const parent = node.parentNode;
  if (!parent) return;
  parent.removeChild(node);
  if (!added.has(parent)) part.countChange(parent, added.has(node) ? -1 : 1);
}

/** Set an attribute that has no prefix. */
export function setAttribute(part: XmlPart, element: Element, name: string, value: string): void {
  element.setAttribute(name, value);
  if (!added.has(element)) part.countRetag(element, 1);
}
