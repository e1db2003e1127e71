import type { Package } from '../package';
import type { Styles } from '../styles';
import { attr, child, childrenNamed, descendants, wordName } from '../xml/names';
import { adopt } from './adopt';
import type { Editing } from './editing';
import { partFor } from './new-part';

/** The ids of the styles that content names, with those they stand on (basedOn, link, next). */
export function stylesUsed(content: Element, find: (id: string) => Element | null): ReadonlySet<string> {
  const used = new Set<string>();
  const add = (id: string | null): void => {
    if (id === null || used.has(id)) return;
    const style = find(id);
    if (!style) return;
    used.add(id);
    for (const name of ['basedOn', 'link', 'next']) add(attr(child(style, name)));
  };
  for (const node of descendants(content)) {
    const name = wordName(node);
    if (name === 'pStyle' || name === 'rStyle' || name === 'tblStyle') add(attr(node));
  }
  return used;
}

/**
 * Bring in the styles that a fragment's body uses. One that is here by id or by
 * name wins, as in Word; the map says under which id a style of the fragment
 * stands here when that is another one.
 */
export function mergeStyles(
  editing: Editing,
  pkg: Package,
  styles: Styles,
  documentName: string,
  parts: ReadonlyMap<string, Element>,
  body: Element,
): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  const root = [...parts.values()].find((e) => wordName(e) === 'styles');
  if (!root) return renamed;
  const theirs = new Map(childrenNamed(root, 'style').map((s) => [attr(s, 'styleId') ?? '', s]));
  const fresh: Element[] = [];
  for (const id of stylesUsed(body, (i) => theirs.get(i) ?? null)) {
    const style = theirs.get(id);
    if (!style || styles.style(id)) continue;
    const here = styles.idOfName(styles.nameOf(style), attr(style, 'type') ?? 'paragraph');
    if (here !== null) renamed.set(id, here);
    else fresh.push(style);
  }
  if (fresh.length === 0) return renamed;
  const part = partFor(editing, pkg, documentName, 'styles');
  for (const style of fresh) editing.history.insert(part.root, settled(part.document, style, renamed), null);
  editing.history.also(
    () => styles.invalidate(),
    () => styles.invalidate(),
  );
  return renamed;
}

function settled(document: Document, style: Element, renamed: ReadonlyMap<string, string>): Element {
  const copy = adopt(document, style) as Element;
  copy.removeAttributeNS(copy.namespaceURI, 'default');
  for (const node of [...descendants(copy)]) {
    const name = wordName(node);
    const id = name === 'basedOn' || name === 'link' || name === 'next' ? renamed.get(attr(node) ?? '') : undefined;
    if (id !== undefined) node.setAttributeNS(node.namespaceURI, node.prefix ? `${node.prefix}:val` : 'w:val', id);
    // A list that only a style names does not come along.
    if (name === 'numPr') node.parentNode?.removeChild(node);
  }
  return copy;
}
