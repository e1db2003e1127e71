import { relationshipsName, type Package } from '../package';
import { W } from '../xml/names';
import type { XmlPart } from '../xml/part';
import type { Editing } from './editing';

const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The part of this kind that the document points at, made empty where there is none; one step of undo with the rest. */
export function partFor(editing: Editing, pkg: Package, documentName: string, kind: 'styles' | 'numbering' | 'comments'): XmlPart {
  return pkg.related(documentName, kind) ?? newPart(editing, pkg, documentName, kind);
}

function newPart(editing: Editing, pkg: Package, documentName: string, kind: string): XmlPart {
  const name = `${documentName.slice(0, documentName.lastIndexOf('/') + 1)}${kind}.xml`;
  return addNewPart(editing, pkg, documentName, { kind, name, root: kind }).part;
}

/** An empty footer under a free name, and the relationship that the document points at it by. */
export function newFooterPart(editing: Editing, pkg: Package, documentName: string): { readonly part: XmlPart; readonly relationship: string } {
  const folder = documentName.slice(0, documentName.lastIndexOf('/') + 1);
  let number = 1;
  while (pkg.has(`${folder}footer${number}.xml`)) number++;
  return addNewPart(editing, pkg, documentName, { kind: 'footer', name: `${folder}footer${number}.xml`, root: 'ftr' });
}

function addNewPart(
  editing: Editing, pkg: Package, documentName: string, { kind, name, root }: { readonly kind: string; readonly name: string; readonly root: string },
): { readonly part: XmlPart; readonly relationship: string } {
  const namespace = editing.document.documentElement.namespaceURI ?? W;
  const part = addPart(editing, pkg, name, `<w:${root} xmlns:w="${namespace}"></w:${root}>`);
  const types = pkg.part('[Content_Types].xml');
  if (types) {
    const override = types.document.createElementNS(CONTENT_TYPES, 'Override');
    override.setAttribute('PartName', `/${name}`);
    override.setAttribute('ContentType', `${TYPE}.${kind}+xml`);
    editing.history.insert(types.root, override, null);
  }
  return { part, relationship: addRelationship(editing, pkg, documentName, kind, name) };
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

function addRelationship(editing: Editing, pkg: Package, of: string, kind: string, target: string): string {
  const name = relationshipsName(of);
  const rels = pkg.part(name) ?? addPart(editing, pkg, name, `<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`);
  const ids = new Set(pkg.relationships(of).map((r) => r.id));
  let n = ids.size + 1;
  while (ids.has(`rId${n}`)) n++;
  const relationship = rels.document.createElementNS(RELATIONSHIPS, 'Relationship');
  relationship.setAttribute('Id', `rId${n}`);
  relationship.setAttribute('Type', `${OFFICE}/${kind}`);
  relationship.setAttribute('Target', `/${target}`);
  editing.history.insert(rels.root, relationship, null);
  return `rId${n}`;
}
