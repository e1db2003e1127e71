import type { FooterType } from '../api';
import type { Package } from '../package';
import { attr, child, children, descendants, isWord, wordName, W_STRICT } from '../xml/names';
import { adopt } from './adopt';
import { create, type Editing } from './editing';
import { flatParts } from './fragment';
import { newFooterPart } from './new-part';

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const R_STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/**
 * Make one footer of a section what a flat-OPC package holds as its body. The footer
 * that is there is replaced, for every section that shows it.
 * @throws RangeError when there is no such section; Error when the package holds no body.
 */
export function setFooter(editing: Editing, pkg: Package, documentName: string, section: number, type: FooterType, flatOpc: string): void {
  const source = child([...flatParts(flatOpc).values()].find((e) => isWord(e, 'document')), 'body');
  if (!source) throw new Error('the package holds no document body');
  const properties = sectionAt(editing, section);
  const root = footerOf(editing, pkg, documentName, properties, type);
  for (const old of children(root)) editing.history.remove(old);
  const document = root.ownerDocument;
  for (const node of children(source)) if (!isWord(node, 'sectPr')) editing.history.insert(root, adopt(document, node), null);
}

/** The properties of a section. A document without any gets some: it has one section all the same. */
function sectionAt(editing: Editing, section: number): Element {
  const { element } = editing.body;
  const all = [...descendants(element)].filter((n) => isWord(n, 'sectPr') && wordName(n.parentNode) !== 'sectPrChange');
  const found = all[section];
  if (found) return found;
  if (section > 0 || all.length > 0) throw new RangeError(`there is no section ${section}`);
  const made = create(editing, 'sectPr');
  editing.history.insert(element, made, null);
  return made;
}

/** The root of a footer's part; a new one, empty, where the section points at none. */
function footerOf(editing: Editing, pkg: Package, documentName: string, section: Element, type: FooterType): Element {
  const relationships = editing.document.documentElement.namespaceURI === W_STRICT ? R_STRICT : R;
  const reference = children(section).find((n) => isWord(n, 'footerReference') && (attr(n, 'type') ?? 'default') === type);
  const id = reference?.getAttributeNS(relationships, 'id') ?? null;
  const target = pkg.relationships(documentName).find((r) => r.id === id && !r.external);
  const there = target ? pkg.part(target.target) : null;
  if (there) return there.root;
  const { part, relationship } = newFooterPart(editing, pkg, documentName);
  if (reference) editing.history.remove(reference);
  const fresh = create(editing, 'footerReference', { type });
  fresh.setAttributeNS(relationships, 'r:id', relationship);
  // References come first of all in a section's properties.
  editing.history.insert(section, fresh, section.firstChild);
  return part.root;
}
