import type { Body } from '../text/body';
import { children, isWord, wordName, XML } from '../xml/names';
import type { History } from './history';

/** What every edit works with. */
export interface Editing {
  readonly document: Document;
  readonly body: Body;
  readonly history: History;
}

/** A new WordprocessingML element in the document's own namespace and prefix. */
export function create(editing: Editing, name: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const root = editing.document.documentElement;
  const prefix = root.prefix ? `${root.prefix}:` : '';
  const element = editing.document.createElementNS(root.namespaceURI, prefix + name);
  for (const [key, value] of Object.entries(attributes)) {
    // An attribute without a prefix is in no namespace; where w: is the default namespace a prefix must be declared.
    element.setAttributeNS(root.namespaceURI, `${root.prefix ?? 'w'}:${key}`, value);
  }
  return element;
}

/** Fill a new w:t. Space at the ends is lost in Word without xml:space. */
export function textNode(editing: Editing, name: 't' | 'delText', text: string): Element {
  const element = create(editing, name);
  if (/^[ \t]|[ \t]$|[ ]{2}/.test(text)) element.setAttributeNS(XML, 'xml:space', 'preserve');
  element.appendChild(editing.document.createTextNode(text));
  return element;
}

/** The nodes of a run for a text: w:t, w:tab for \t, w:br for \n. */
export function textNodes(editing: Editing, text: string): Element[] {
  return text.split(/([\t\n])/).flatMap((piece) => {
    if (piece === '\t') return [create(editing, 'tab')];
    if (piece === '\n') return [create(editing, 'br')];
    return piece ? [textNode(editing, 't', piece)] : [];
  });
}

/** A new run with a copy of these properties. */
export function newRun(editing: Editing, text: string, properties: Element | null): Element {
  const run = create(editing, 'r');
  if (properties) run.appendChild(properties.cloneNode(true));
  for (const node of textNodes(editing, text)) run.appendChild(node);
  return run;
}

/** Remove a run's node, and the run when nothing but its properties is left. */
export function removeRunNode(editing: Editing, run: Element, node: Element): void {
  editing.history.remove(node);
  dropEmptyRun(editing, run);
}

export function dropEmptyRun(editing: Editing, run: Element): void {
  if (run.parentNode && children(run).every((n) => isWord(n, 'rPr'))) editing.history.remove(run);
}

/** Properties of a paragraph's mark as properties of a run: marks of tracked changes stay behind. */
export function runPropertiesOfMark(mark: Element | null): Element | null {
  if (!mark) return null;
  const copy = mark.cloneNode(true) as Element;
  for (const node of children(copy)) {
    if (['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange'].includes(wordName(node))) copy.removeChild(node);
  }
  return copy;
}
