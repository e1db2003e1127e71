import { DocxError } from './api';
import { insertNew, removeNode } from './edit/plain';
import { relationshipsName, type Package } from './package';
import { children } from './xml/names';
import type { XmlPart } from './xml/part';

/*
 * Where a document names the add-ins whose panes were open in it (MS-OWEXML 2.1
 * and 2.2): the package points at a list of panes, the list at one part an add-in.
 */

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PANES = { namespace: 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11', relation: 'webextensiontaskpanes' } as const;
const EXTENSION = { namespace: 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11', relation: 'webextension' } as const;
const RELATION_TYPE = 'http://schemas.microsoft.com/office/2011/relationships/';
const CONTENT_TYPE = 'application/vnd.ms-office.';
const FOLDER = 'word/webextensions/';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What a document holds of one add-in. */
export interface Extension {
  readonly part: XmlPart;
  /** The list of panes that points at it, and by which relationship. */
  readonly panes: XmlPart;
  readonly relation: string;
}

/** The extensions that stand for an add-in, by its manifest's Id in any case, with or without braces. */
export function extensionsOf(pkg: Package, addIn: string): readonly Extension[] {
  const wanted = bare(addIn);
  return listsOf(pkg).flatMap((panes) =>
    pkg.relationships(panes.name).flatMap(({ id, type, target, external }) => {
      const part = type === EXTENSION.relation && !external ? readable(pkg, target) : null;
      return part && references(part.root).includes(wanted) ? [{ part, panes, relation: id }] : [];
    }),
  );
}

/** The lists of panes: one, in what Word writes. */
function listsOf(pkg: Package): readonly XmlPart[] {
  return pkg
    .relationships('')
    .filter((r) => r.type === PANES.relation && !r.external)
    .flatMap(({ target }) => (readable(pkg, relationshipsName(target)) && readable(pkg, target)) ?? []);
}

/** A part that is broken holds nothing for us; the document itself is none the worse for it. */
function readable(pkg: Package, name: string): XmlPart | null {
  try {
    return pkg.part(name);
  } catch (error) {
    if (error instanceof DocxError) return null;
    throw error;
  }
}

/** The add-in's own reference, and those under which other stores know it. */
function references(root: Element): readonly string[] {
  const own = children(root).filter((e) => e.localName === 'reference');
  const others = children(root).filter((e) => e.localName === 'alternateReferences').flatMap(children);
  return [...own, ...others].map((e) => bare(e.getAttribute('id') ?? ''));
}

function bare(id: string): string {
  return id.replace(/[{}]/g, '').toLowerCase();
}

/** Name an add-in in the document. Its pane is not opened by that (visibility 0). */
export function addExtension(pkg: Package, addIn: string): Extension {
  const panes = listsOf(pkg)[0] ?? addPanes(pkg);
  const part = addPart(pkg, freeName(pkg, 'webextension1'), EXTENSION.relation, extensionXml(addIn));
  const target = part.name.startsWith(folderOf(panes.name)) ? part.name.slice(folderOf(panes.name).length) : `/${part.name}`;
  const relation = addRelationship(pkg, panes.name, EXTENSION.relation, target);
  const pane = insertNew(panes, panes.root, PANES.namespace, 'wetp:taskpane', { dockstate: 'right', visibility: '0', width: '350', row: '0' });
  const reference = insertNew(panes, pane, PANES.namespace, 'wetp:webextensionref', {});
  reference.setAttributeNS(OFFICE, 'r:id', relation);
  return { part, panes, relation };
}

/** Take an extension out, and the list of panes with it when nothing else is in it. */
export function dropExtension(pkg: Package, { part, panes, relation }: Extension): void {
  for (const pane of children(panes.root)) {
    if (children(pane).some((e) => e.localName === 'webextensionref' && relationOf(e) === relation)) removeNode(panes, pane);
  }
  dropRelationship(pkg, panes.name, relation);
  dropPart(pkg, part.name);
  if (children(panes.root).length > 0 || pkg.relationships(panes.name).length > 0) return;
  for (const { id, target } of pkg.relationships('')) if (target === panes.name) dropRelationship(pkg, '', id);
  dropPart(pkg, panes.name);
}

function addPanes(pkg: Package): XmlPart {
  const name = freeName(pkg, 'taskpanes');
  const part = addPart(pkg, name, PANES.relation, `<wetp:taskpanes xmlns:wetp="${PANES.namespace}"></wetp:taskpanes>`);
  addRelationship(pkg, '', PANES.relation, name);
  return part;
}

/** `store` and `storeType` are those of an add-in that was sideloaded; Office goes by the id. */
function extensionXml(addIn: string): string {
  const id = bare(addIn);
  return (
    `<we:webextension xmlns:we="${EXTENSION.namespace}" id="{${id.toUpperCase()}}">` +
    `<we:reference id="${id}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>` +
    `<we:properties></we:properties><we:bindings/><we:snapshot xmlns:r="${OFFICE}"/></we:webextension>`
  );
}

/** `webextension1`, else `webextension2` …; `taskpanes`, else `taskpanes1` … */
function freeName(pkg: Package, first: string): string {
  const stem = first.replace(/\d+$/, '');
  let name = first;
  for (let number = first === stem ? 1 : 2; pkg.has(`${FOLDER}${name}.xml`); number++) name = `${stem}${number}`;
  return `${FOLDER}${name}.xml`;
}

function addPart(pkg: Package, name: string, type: string, xml: string): XmlPart {
  const types = pkg.part('[Content_Types].xml');
  if (types) insertNew(types, types.root, CONTENT_TYPES, 'Override', { PartName: `/${name}`, ContentType: `${CONTENT_TYPE}${type}+xml` });
  return pkg.addPart(name, HEAD + xml);
}

function dropPart(pkg: Package, name: string): void {
  const types = pkg.part('[Content_Types].xml');
  const isOurs = (e: Element): boolean => e.getAttribute('PartName')?.toLowerCase() === `/${name}`.toLowerCase();
  if (types) for (const override of children(types.root).filter(isOurs)) removeNode(types, override);
  pkg.removePart(relationshipsName(name));
  pkg.removePart(name);
}

function addRelationship(pkg: Package, of: string, type: string, target: string): string {
  const name = relationshipsName(of);
  const part = pkg.part(name) ?? pkg.addPart(name, `${HEAD}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`);
  const used = new Set(children(part.root).map((e) => e.getAttribute('Id')));
  let number = used.size + 1;
  while (used.has(`rId${number}`)) number++;
  insertNew(part, part.root, RELATIONSHIPS, 'Relationship', { Id: `rId${number}`, Type: RELATION_TYPE + type, Target: target });
  return `rId${number}`;
}

function dropRelationship(pkg: Package, of: string, id: string): void {
  const part = pkg.part(relationshipsName(of));
  if (part) for (const e of children(part.root)) if (e.getAttribute('Id') === id) removeNode(part, e);
}

function relationOf(element: Element): string | null {
  for (let i = 0; i < element.attributes.length; i++) {
    const attribute = element.attributes.item(i);
    if (attribute?.localName === 'id' && attribute.namespaceURI?.endsWith('/relationships')) return attribute.value;
  }
  return null;
}

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1);
}
