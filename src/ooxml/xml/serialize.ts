import { isElement, XML, XMLNS } from './names';

/** The prefixes in scope at a place and what they mean. */
export type Scope = ReadonlyMap<string, string>;

/** The namespace declarations an element carries or inherits. */
export function scopeAt(element: Element | null): Scope {
  const chain: Element[] = [];
  for (let n: Node | null = element; isElement(n); n = n.parentNode) chain.push(n);
  const scope = new Map<string, string>([['xml', XML]]);
  for (const e of chain.reverse()) declare(e, scope);
  return scope;
}

function declare(element: Element, into: Map<string, string>): void {
  for (let i = 0; i < element.attributes.length; i++) {
    const a = element.attributes.item(i);
    if (a?.namespaceURI === XMLNS) into.set(a.prefix ? a.localName : '', a.value);
  }
}

/** XML of a node for a place with these prefixes in scope; what they lack is declared on the spot. */
export function serialize(node: Node, scope: Scope): string {
  switch (node.nodeType) {
    case 1:
      return serializeElement(node as Element, scope);
    case 3:
      return escapeText(node.nodeValue ?? '');
    case 4:
      return `<![CDATA[${node.nodeValue ?? ''}]]>`;
    case 7:
      return `<?${node.nodeName} ${node.nodeValue ?? ''}?>`;
    case 8:
      return `<!--${node.nodeValue ?? ''}-->`;
    default:
      return '';
  }
}

function serializeElement(element: Element, outer: Scope): string {
  const { tag, scope } = startTag(element, outer);
  if (!element.firstChild) return `${tag}/>`;
  let out = `${tag}>`;
  for (let n: Node | null = element.firstChild; n; n = n.nextSibling) out += serialize(n, scope);
  return `${out}</${element.nodeName}>`;
}

/** A start tag without its closing `>` or `/>`, and the scope inside it. */
export function startTag(element: Element, outer: Scope): { readonly tag: string; readonly scope: Scope } {
  let scope: Map<string, string> | null = null;
  let tag = `<${element.nodeName}`;
  const declared = new Map<string, string>();
  declare(element, declared);
  const need = (prefix: string, uri: string): void => {
    if (!declared.has(prefix) && (scope ?? outer).get(prefix) !== uri && (prefix || uri || outer.get(''))) {
      scope ??= new Map(outer);
      scope.set(prefix, uri);
      tag += ` xmlns${prefix ? `:${prefix}` : ''}="${escapeAttribute(uri)}"`;
    }
  };
  if (declared.size) scope = new Map([...outer, ...declared]);
  need(element.prefix ?? '', element.namespaceURI ?? '');
  for (let i = 0; i < element.attributes.length; i++) {
    const a = element.attributes.item(i);
    if (!a) continue;
    if (a.prefix && a.namespaceURI && a.namespaceURI !== XMLNS) need(a.prefix, a.namespaceURI);
    tag += ` ${a.name}="${escapeAttribute(a.value)}"`;
  }
  return { tag, scope: scope ?? outer };
}

// What XML 1.0 cannot hold in any form (§2.2) is dropped: a pasted control character must not break the file.
const NOT_XML = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text as XML content: markup escaped, what XML cannot hold left out. */
export function escapeText(text: string): string {
  return text
    .replace(NOT_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#xD;');
}

export function escapeAttribute(value: string): string {
  return escapeText(value).replaceAll('"', '&quot;').replaceAll('\n', '&#xA;').replaceAll('\t', '&#x9;');
}

/** A text without what XML cannot hold; what is typed or pasted passes here before it enters the DOM. */
export function withoutControls(text: string): string {
  return text.replace(NOT_XML, '');
}
