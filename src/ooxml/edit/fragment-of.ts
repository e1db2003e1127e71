import type { Paragraph } from '../api';
import type { Package } from '../package';
import type { Styles } from '../styles';
import { attr, child, childrenNamed, PKG, W_STRICT } from '../xml/names';
import { escapeAttribute, scopeAt, serialize } from '../xml/serialize';
import type { Editing } from './editing';
import { stylesUsed } from './fragment-styles';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Paragraphs of the body as a flat-OPC package, with the styles they use and the document's defaults. */
export function fragmentOf(editing: Editing, pkg: Package, styles: Styles, documentName: string, from: Paragraph, to: Paragraph): string {
  const all = editing.body.paragraphs();
  const [first, last] = [all.indexOf(from), all.indexOf(to)];
  if (first < 0 || last < first) throw new RangeError('no such paragraphs, or in the wrong order');
  const root = editing.document.documentElement;
  const scope = scopeAt(root);
  const body = blocksBetween(from, to, all.slice(first, last + 1));
  const prefix = root.prefix ? `${root.prefix}:` : '';
  const attributes = [...declarations(scope), ...ignorable(root)].join('');
  const xml = body.map((node) => serialize(node, scope)).join('');
  const used = new Set(body.flatMap((node) => [...stylesUsed(node, (id) => styles.style(id))]));
  const stylesRoot = pkg.related(documentName, 'styles')?.root ?? null;
  const base = root.namespaceURI === W_STRICT ? 'http://purl.oclc.org/ooxml/officeDocument/relationships' : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = (type: string, target: string): string =>
    `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${base}/${type}" Target="${target}"/></Relationships>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<pkg:package xmlns:pkg="${PKG}">` +
    part('/_rels/.rels', 'application/vnd.openxmlformats-package.relationships+xml', relation('officeDocument', 'word/document.xml')) +
    part('/word/document.xml', `${TYPE}.document.main+xml`, `<${prefix}document${attributes}><${prefix}body>${xml}</${prefix}body></${prefix}document>`) +
    (stylesRoot
      ? part('/word/_rels/document.xml.rels', 'application/vnd.openxmlformats-package.relationships+xml', relation('styles', 'styles.xml')) +
        part('/word/styles.xml', `${TYPE}.styles+xml`, stylesXml(stylesRoot, used))
      : '') +
    '</pkg:package>'
  );
}

function part(name: string, type: string, xml: string): string {
  return `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
}

/** Whole blocks (tables included) when both ends stand side by side, else the paragraphs alone. */
function blocksBetween(from: Paragraph, to: Paragraph, paragraphs: readonly Paragraph[]): Element[] {
  if (from.element.parentNode !== to.element.parentNode) return paragraphs.map((p) => p.element);
  const blocks: Element[] = [];
  for (let n: Node | null = from.element; n; n = n.nextSibling) {
    if (n.nodeType === 1) blocks.push(n as Element);
    if (n === to.element) break;
  }
  return blocks;
}

function declarations(scope: ReadonlyMap<string, string>): string[] {
  return [...scope].filter(([prefix]) => prefix !== 'xml').map(([prefix, uri]) => ` xmlns${prefix ? `:${prefix}` : ''}="${escapeAttribute(uri)}"`);
}

/** mc:Ignorable names prefixes that a reader may pass over; it goes with them. */
function ignorable(root: Element): string[] {
  const value = root.getAttribute('mc:Ignorable');
  return value ? [` mc:Ignorable="${escapeAttribute(value)}"`] : [];
}

function stylesXml(root: Element, used: ReadonlySet<string>): string {
  const scope = scopeAt(root);
  const prefix = root.prefix ? `${root.prefix}:` : '';
  const defaults = child(root, 'docDefaults');
  const kept = childrenNamed(root, 'style').filter((s) => used.has(attr(s, 'styleId') ?? '') || ['1', 'true', 'on'].includes(attr(s, 'default') ?? ''));
  const inner = [...(defaults ? [defaults] : []), ...kept].map((n) => serialize(n, scope)).join('');
  const attributes = [...declarations(scope), ...ignorable(root)].join('');
  return `<${prefix}styles${attributes}>${inner}</${prefix}styles>`;
}
