import { addExtension, dropExtension, extensionsOf, type Extension } from './add-in-parts';
import type { Package } from './package';
import { insertNew, removeNode, setAttribute } from './edit/plain';
import { children } from './xml/names';

/** Settings by name, each value a JSON text. */
type Settings = Readonly<Record<string, string>>;

/** An add-in's settings; null when the document knows nothing of it. */
export function readAddIn(pkg: Package, addIn: string): Settings | null {
  const extensions = extensionsOf(pkg, addIn);
  return extensions.length ? settingsIn(extensions) : null;
}

/**
 * Replace an add-in's settings, as Office stores them: one we:property each
 * (MS-OWEXML 2.3). Only the properties that differ change. An extension that was
 * made for settings which are all gone again goes too, so that the file is as it was.
 */
export function writeAddIn(pkg: Package, addIn: string, settings: Settings): void {
  const [first, ...others] = extensionsOf(pkg, addIn);
  const wanted = Object.entries(settings);
  if (wanted.length === 0 && first?.part.isNew) {
    removeAddIn(pkg, addIn);
    return;
  }
  if (!first && wanted.length === 0) return;
  // A document that two copies of an add-in have written may hold it twice: one of them keeps what is wanted.
  for (const other of others) keep(other, new Map());
  keep(first ?? addExtension(pkg, addIn), new Map(wanted.map(([name, value]) => [name, xmlSafe(value)])));
}

/** Take an add-in out with everything that pointed at it; its settings, null when the document knew nothing of it. */
export function removeAddIn(pkg: Package, addIn: string): Settings | null {
  const settings = readAddIn(pkg, addIn);
  for (const extension of extensionsOf(pkg, addIn)) dropExtension(pkg, extension);
  return settings;
}

function settingsIn(extensions: readonly Extension[]): Settings {
  const found = new Map<string, string>();
  for (const { part } of extensions) {
    for (const property of propertiesIn(part.root)) {
      const name = property.getAttribute('name') ?? '';
      if (!found.has(name)) found.set(name, property.getAttribute('value') ?? '');
    }
  }
  return Object.fromEntries(found);
}

function keep({ part }: Extension, wanted: Map<string, string>): void {
  for (const property of propertiesIn(part.root)) {
    const name = property.getAttribute('name') ?? '';
    const value = wanted.get(name);
    if (value === undefined) removeNode(part, property);
    else if (value !== property.getAttribute('value')) setAttribute(part, property, 'value', value);
    // A second one of the same name goes.
    wanted.delete(name);
  }
  if (wanted.size === 0) return;
  const list = children(part.root).find((e) => e.localName === 'properties') ?? addList(part.root);
  for (const [name, value] of wanted) {
    insertNew(part, list, part.root.namespaceURI, `${prefixOf(part.root)}property`, { name, value });
  }

  function addList(root: Element): Element {
    const after = children(root).filter((e) => e.localName === 'reference' || e.localName === 'alternateReferences').at(-1);
    return insertNew(part, root, root.namespaceURI, `${prefixOf(root)}properties`, {}, after ? after.nextSibling : root.firstChild);
  }
}

function propertiesIn(root: Element): Element[] {
  return children(root)
    .filter((e) => e.localName === 'properties')
    .flatMap((list) => children(list).filter((e) => e.localName === 'property'));
}

function prefixOf(element: Element): string {
  return element.prefix ? `${element.prefix}:` : '';
}

/** What XML cannot hold, in JSON's own spelling; JSON has escaped the rest of it already. */
function xmlSafe(json: string): string {
  return json.replace(/[\uFFFE\uFFFF]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
}
