/** The first child element of that name, whatever its prefix. */
export function childNamed(element: Element | null, localName: string): Element | null {
  for (let node = element?.firstChild ?? null; node !== null; node = node.nextSibling) {
    if (node.nodeType === 1 && (node as Element).localName === localName) return node as Element;
  }
  return null;
}

export function childElements(element: Element | null): Element[] {
  const found: Element[] = [];
  for (let node = element?.firstChild ?? null; node !== null; node = node.nextSibling) if (node.nodeType === 1) found.push(node as Element);
  return found;
}

/** An attribute's value, whatever its prefix; null when it is not there. */
export function attributeOf(element: Element | null, localName: string): string | null {
  if (element === null) return null;
  for (let i = 0; i < element.attributes.length; i += 1) {
    const found = element.attributes.item(i);
    if (found?.localName === localName) return found.value;
  }
  return null;
}
