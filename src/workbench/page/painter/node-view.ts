import { chosen, isAlternate } from '../../../ooxml/text/segments';
import { wordName } from '../../../ooxml/xml/names';
import { childElements, childNamed } from './xml';

/**
 * What docx-preview reads of an element: its name, its attributes, its children.
 * Handing it a view instead of the element itself lets it paint content that it
 * would pass over, and leaves the document untouched.
 */
export interface NodeView {
  readonly nodeType: number;
  readonly localName: string | null;
  readonly attributes: NamedNodeMap;
  readonly childNodes: { readonly length: number; item(index: number): Node | NodeView | null };
  /** Only of a view that stands for text. */
  readonly textContent?: string;
  readonly source: Element;
}

/** Wrappers that docx-preview drops with all that is in them, though Word shows their text. */
const TRANSPARENT_IN_PARAGRAPH = new Set(['customXml', 'fldSimple', 'moveTo', 'dir', 'bdo', 'subDoc']);
const WRAPPERS_READ_FOR_RUNS_ONLY = new Set(['hyperlink', 'smartTag']);

export function viewOf(element: Element, nodes: readonly (Element | NodeView)[]): NodeView {
  return {
    nodeType: 1,
    localName: element.localName,
    attributes: element.attributes,
    childNodes: { length: nodes.length, item: (index) => nodes[index] ?? null },
    source: element,
  };
}

function flattened(element: Element): (Element | NodeView)[] {
  return childElements(element).flatMap((child): (Element | NodeView)[] => {
    const name = child.localName ?? '';
    if (TRANSPARENT_IN_PARAGRAPH.has(name)) return flattened(child);
    if (WRAPPERS_READ_FOR_RUNS_ONLY.has(name)) return [viewOf(child, runsWithin(child))];
    if (isAlternate(child)) {
      const choice = chosen(child);
      return choice === null ? [] : flattened(choice);
    }
    return [child];
  });
}

/** The runs of a hyperlink or smart tag, whatever stands between: docx-preview looks for direct children only. */
function runsWithin(element: Element): Element[] {
  return childElements(element).flatMap((child) => {
    if (child.localName === 'r') return [child];
    return child.localName === 'del' || child.localName === 'moveFrom' ? [] : runsWithin(child);
  });
}

/** A paragraph, or a wrapper in one, with the wrappers that docx-preview does not know opened up. */
export function paragraphView(element: Element): NodeView {
  return viewOf(element, flattened(element));
}

/** What the text nodes of a paragraph read as; null for a node whose text is not the paragraph's (a field's instruction). */
export type TextOf = (node: Element) => string | null;

/** A character of a symbol font, which only that font can show. */
export const isFontSymbol = (text: string): boolean => /^[\uE000-\uF8FF]$/.test(text);

/** A text node as docx-preview can paint it: with exactly the text that the document reads there, so that offsets agree. */
function textView(node: Element, textOf: TextOf): (Element | NodeView)[] {
  const as = (localName: string): NodeView => ({ ...viewOf(node, []), localName });
  // By namespace: a formula has an m:t of its own.
  switch (wordName(node)) {
    case 't':
    case 'noBreakHyphen':
    case 'softHyphen':
    case 'sym': {
      const text = textOf(node);
      if (text === null) return [];
      return node.localName === 'sym' && isFontSymbol(text) ? [node] : [{ ...as('t'), textContent: text }];
    }
    case 'cr':
      return textOf(node) === null ? [] : [as('br')];
    case 'ptab':
    case 'tab':
      return textOf(node) === null ? [] : [as('tab')];
    default:
      return [node];
  }
}

/**
 * A run with ruby replaced by the base text (the phonetic guide is not the paragraph's
 * text), and with alternate content opened: its first choice, as Word reads it, but
 * for a drawing the fallback, which docx-preview can draw.
 */
export function runView(element: Element, textOf: TextOf): NodeView {
  const nodes = childElements(element).flatMap((child): Element[] => {
    if (child.localName === 'ruby') {
      const base = childNamed(child, 'rubyBase');
      return base === null ? [] : runsWithin(base).flatMap((run) => childElements(run).filter((part) => part.localName !== 'rPr'));
    }
    if (child.localName === 'AlternateContent') {
      const choice = childNamed(child, 'Choice');
      const drawn = choice !== null && childNamed(choice, 'drawing') !== null;
      return childElements(drawn ? (childNamed(child, 'Fallback') ?? choice) : (choice ?? childNamed(child, 'Fallback')));
    }
    return [child];
  });
  return viewOf(element, nodes.flatMap((node) => textView(node, textOf)));
}

/** The element behind a view, or the element itself. */
export function sourceOf(node: Element | NodeView): Element {
  return 'source' in node ? node.source : node;
}
