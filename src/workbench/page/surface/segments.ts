import type { Paragraph, WordDocument } from '../../../ooxml/api';
import { hiddenBy, readParagraph } from '../../../ooxml/text/segments';
import type { TextSegment } from './painted-text';

/** The nodes that hold a paragraph's text, with their offsets, in document order. */
export function segmentsOf(document: WordDocument, paragraph: Paragraph): readonly TextSegment[] {
  const isHidden = (run: Element): boolean => {
    for (let node = run.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 1 && (node as Element).localName === 'rPr') return hiddenBy(node as Element) === true;
    }
    return false;
  };
  return readParagraph(paragraph.element, { showDeleted: document.showDeleted, isHidden }).segments;
}
