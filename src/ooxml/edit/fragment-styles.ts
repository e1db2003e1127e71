import { relationshipsName, type Package } from '../package';
import type { Styles } from '../styles';
import { attr, child, childrenNamed, descendants, W, wordName } from '../xml/names';
import type { XmlPart } from '../xml/part';
import { adopt } from './adopt';
import type { Editing } from './editing';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const STYLES_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles';

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
  const part = pkg.related(documentName, 'styles') ?? addStylesPart(editing, pkg, documentName);
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
    // A list of the fragment does not come along.
    if (name === 'numPr') node.parentNode?.removeChild(node);
  }
  return copy;
}

/** A styles part for a document that has none, with its relationship and content type. */
function addStylesPart(editing: Editing, pkg: Package, documentName: string): XmlPart {
  const name = `${documentName.slice(0, documentName.lastIndexOf('/') + 1)}styles.xml`;
  const namespace = editing.document.documentElement.namespaceURI ?? W;
  const part = addPart(editing, pkg, name, `<w:styles xmlns:w="${namespace}"></w:styles>`);
  const types = pkg.part('[Content_Types].xml');
  if (types) {
    const override = types.document.createElementNS(CONTENT_TYPES, 'Override');
    override.setAttribute('PartName', `/${name}`);
    override.setAttribute('ContentType', STYLES_TYPE);
    editing.history.insert(types.root, override, null);
  }
  addRelationship(editing, pkg, documentName, name);
  return part;
}

/** Add a part so that undo takes it away and redo brings the same one back. */
function addPart(editing: Editing, pkg: Package, name: string, xml: string): XmlPart {
  const part = pkg.addPart(name, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
  editing.history.also(
    () => void pkg.restorePart(part),
    () => pkg.dropPart(name),
  );
  return part;
}

function addRelationship(editing: Editing, pkg: Package, of: string, target: string): void {
  const name = relationshipsName(of);
  let rels = pkg.part(name);
  if (!rels) {
    rels = addPart(editing, pkg, name, `<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`);
  }
  const ids = new Set(pkg.relationships(of).map((r) => r.id));
  let n = ids.size + 1;
  while (ids.has(`rId${n}`)) n++;
  const relationship = rels.document.createElementNS(RELATIONSHIPS, 'Relationship');
  relationship.setAttribute('Id', `rId${n}`);
  relationship.setAttribute('Type', STYLES_RELATION);
  relationship.setAttribute('Target', `/${target}`);
  editing.history.insert(rels.root, relationship, null);
}
