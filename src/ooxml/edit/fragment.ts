import type { FragmentPlace, Paragraph } from '../api';
import type { Package } from '../package';
import type { Styles } from '../styles';
import { blockParagraphs } from '../text/body';
import type { Labels } from '../numbering/labels';
import { attr, child, children, closest, descendants, isWord, PKG, wordName } from '../xml/names';
import { parseXml } from '../xml/parse';
import { adopt } from './adopt';
import type { Editing } from './editing';
import { dropParagraphIds, insertBlocks } from './paragraphs';
import { mergeLists, setValue } from './fragment-lists';
import { mergeStyles } from './fragment-styles';

/** Relationship ids (r:id, r:embed …) in Transitional and Strict documents. */
const R = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
]);
/** Content that stands on another part: without its part it would break the file. */
const STANDS_ON: Readonly<Record<string, string>> = {
  footnoteReference: 'footnotes', endnoteReference: 'endnotes', commentReference: 'comments', commentRangeStart: 'comments', commentRangeEnd: 'comments',
};

/** The parts of a flat-OPC package by name, without a leading slash. */
export function flatParts(flatOpc: string): ReadonlyMap<string, Element> {
  const root = parseXml(flatOpc).documentElement;
  const parts = new Map<string, Element>();
  for (const part of children(root)) {
    const name = part.getAttributeNS(PKG, 'name') ?? '';
    const data = children(part).find((n) => n.localName === 'xmlData');
    const content = data ? children(data)[0] : undefined;
    if (content) parts.set(name.replace(/^\//, ''), content);
  }
  return parts;
}

/**
 * Insert the body of a flat-OPC package between paragraphs, with the styles and lists
 * it names. Pictures and notes that stand on parts of the package are left out.
 * @throws XmlError on broken XML; Error when the package holds no body.
 */
export function insertFragment(
  editing: Editing, pkg: Package, styles: Styles, labels: Labels, documentName: string, flatOpc: string, at: FragmentPlace,
): Paragraph[] {
  const parts = flatParts(flatOpc);
  const main = [...parts.values()].find((e) => isWord(e, 'document'));
  const source = child(main, 'body');
  if (!source) throw new Error('the package holds no document body');
  const renamed = mergeStyles(editing, pkg, styles, documentName, parts, source);
  const renumbered = mergeLists(editing, pkg, labels, documentName, parts, source);
  const nodes = children(source)
    .filter((n) => !isWord(n, 'sectPr'))
    .map((n) => adopt(editing.document, n) as Element);
  const foreign = (part: string): boolean => [...parts.keys()].some((name) => name.includes(part)) || pkg.related(documentName, part) === null;
  const holder = editing.document.createDocumentFragment();
  for (const node of nodes) holder.appendChild(node);
  settle(nodes, renamed, renumbered, foreign, relationIds(parts), new Set(pkg.relationships(documentName).map((r) => r.id)));
  insertBlocks(editing, nodes, at);
  return nodes.flatMap((node) =>
    isWord(node, 'p') ? [editing.body.of(node)] : [...blockParagraphs(node)].map(({ element }) => editing.body.of(element)),
  );
}

function relationIds(parts: ReadonlyMap<string, Element>): ReadonlySet<string> {
  const root = parts.get('word/_rels/document.xml.rels');
  return new Set(root ? children(root).map((r) => r.getAttribute('Id') ?? '') : []);
}

/** Make adopted content stand on its own here. */
function settle(
  nodes: readonly Element[],
  renamed: ReadonlyMap<string, string>,
  renumbered: ReadonlyMap<string, string>,
  foreign: (part: string) => boolean,
  theirs: ReadonlySet<string>,
  ours: ReadonlySet<string>,
): void {
  for (const root of nodes) {
    for (const node of [root, ...descendants(root)]) {
      const name = wordName(node);
      if (name === 'p') dropParagraphIds(node);
      const list = name === 'numPr' ? (attr(child(node, 'numId')) ?? '') : '';
      const here = renumbered.get(list);
      if (here !== undefined) setValue(child(node, 'numId'), 'val', here);
      const lost = name === 'numPr' && here === undefined && list !== '0' && foreign('numbering');
      const drop = name === 'sectPr' || lost || (name in STANDS_ON && foreign(STANDS_ON[name] ?? ''));
      if (drop) node.parentNode?.removeChild(node);
      if (name === 'pStyle' || name === 'rStyle' || name === 'tblStyle') {
        const id = renamed.get(attr(node) ?? '');
        if (id !== undefined) node.setAttributeNS(node.namespaceURI, node.prefix ? `${node.prefix}:val` : 'w:val', id);
      }
      for (let i = 0; i < node.attributes.length; i++) {
        const a = node.attributes.item(i);
        if (!a || !R.has(a.namespaceURI ?? '') || (!theirs.has(a.value) && ours.has(a.value))) continue;
        const picture = closest(node, 'drawing') ?? closest(node, 'pict') ?? closest(node, 'object');
        if (picture) picture.parentNode?.removeChild(picture);
        else node.removeAttributeNode(a);
        break;
      }
    }
  }
}
