import type { Labels } from '../numbering/labels';
import type { Package } from '../package';
import { attr, child, childrenNamed, descendants, isWord, wordName } from '../xml/names';
import { adopt } from './adopt';
import type { Editing } from './editing';
import { partFor } from './new-part';

/** What ties a definition to its old document: its identity, and the styles that number themselves by it. */
const TIES: ReadonlySet<string> = new Set(['nsid', 'tmpl', 'styleLink', 'numStyleLink', 'pStyle']);

/**
 * Bring in the lists that a fragment's paragraphs are in, under numbers that are free
 * here, so that they never run on with a list of the document. The map says which
 * number stands for which one of the fragment.
 */
export function mergeLists(
  editing: Editing,
  pkg: Package,
  labels: Labels,
  documentName: string,
  parts: ReadonlyMap<string, Element>,
  body: Element,
): ReadonlyMap<string, string> {
  const renumbered = new Map<string, string>();
  const root = [...parts.values()].find((e) => isWord(e, 'numbering'));
  const used = root ? listsUsed(body) : [];
  if (!root || used.length === 0) return renumbered;
  const abstracts = new Map(childrenNamed(root, 'abstractNum').map((a) => [attr(a, 'abstractNumId') ?? '', a]));
  const nums = new Map(childrenNamed(root, 'num').map((n) => [attr(n, 'numId') ?? '', n]));
  const part = partFor(editing, pkg, documentName, 'numbering');
  const tail = childrenNamed(part.root, 'numIdMacAtCleanup')[0] ?? null;
  const firstNum = childrenNamed(part.root, 'num')[0] ?? tail;
  const free = { abstract: highest(part.root, 'abstractNum', 'abstractNumId') + 1, num: highest(part.root, 'num', 'numId') + 1 };
  const brought = new Map<string, string>();
  const fresh: Element[] = [];
  for (const id of used) {
    const num = nums.get(id);
    const abstractId = attr(child(num, 'abstractNumId')) ?? '';
    const abstract = abstracts.get(abstractId);
    if (!num || !abstract) continue;
    if (!brought.has(abstractId)) {
      brought.set(abstractId, String(free.abstract));
      const copy = renamed(part.document, abstract, 'abstractNumId', String(free.abstract++));
      // The schema wants every abstractNum before the first num (§17.9.17).
      editing.history.insert(part.root, copy, firstNum);
    }
    const copy = renamed(part.document, num, 'numId', String(free.num));
    setValue(child(copy, 'abstractNumId'), 'val', brought.get(abstractId) ?? '');
    fresh.push(copy);
    renumbered.set(id, String(free.num++));
  }
  for (const num of fresh) editing.history.insert(part.root, num, tail);
  editing.history.also(
    () => labels.readAgain(),
    () => labels.readAgain(),
  );
  return renumbered;
}

/** The numIds that paragraphs name themselves; 0 is none (§17.9.18). */
function listsUsed(body: Element): readonly string[] {
  const used = new Set<string>();
  for (const node of descendants(body)) {
    const id = wordName(node) === 'numPr' ? attr(child(node, 'numId')) : null;
    if (id !== null && id !== '0') used.add(id);
  }
  return [...used];
}

function highest(root: Element, name: string, id: string): number {
  return childrenNamed(root, name).reduce((most, e) => Math.max(most, Number(attr(e, id) ?? 0) || 0), 0);
}

function renamed(document: Document, source: Element, attribute: string, id: string): Element {
  const copy = adopt(document, source) as Element;
  setValue(copy, attribute, id);
  for (const node of [...descendants(copy)]) if (TIES.has(wordName(node))) node.parentNode?.removeChild(node);
  return copy;
}

/** Set an attribute of the vocabulary's own namespace, as the element already writes it. */
export function setValue(element: Element | null | undefined, name: string, value: string): void {
  if (element) element.setAttributeNS(element.namespaceURI, `${element.prefix ?? 'w'}:${name}`, value);
}
