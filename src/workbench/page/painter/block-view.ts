import { chosen, isAlternate } from '../../../ooxml/text/segments';
import { viewOf } from './node-view';
import type { NodeView } from './node-view';
import { childElements, childNamed } from './xml';

/** Block wrappers whose content docx-preview drops, though it is text of the body like any other. */
const TRANSPARENT = new Set(['customXml', 'ins', 'moveTo', 'sdtContent']);

function flattened(element: Element): Element[] {
  return childElements(element).flatMap((child): Element[] => {
    const name = child.localName ?? '';
    if (TRANSPARENT.has(name)) return flattened(child);
    if (name === 'sdt') {
      const content = childNamed(child, 'sdtContent');
      return content === null ? [] : flattened(content);
    }
    if (isAlternate(child)) {
      const choice = chosen(child);
      return choice === null ? [] : flattened(choice);
    }
    return [child];
  });
}

/** A body, a table, a row or a cell with the wrappers around its paragraphs, rows and cells opened up, as `ooxml` reads it. */
export function blockView(element: Element): NodeView {
  return viewOf(element, flattened(element));
}
