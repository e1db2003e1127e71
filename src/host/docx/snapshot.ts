import type { DocumentSnapshot } from '../../core/document';
import type { Paragraph, WordDocument } from '../../ooxml/api';

/** A paragraph's text as Word shows it: a line break is \v there. */
export function hostText(doc: WordDocument, paragraph: Paragraph): string {
  return doc.text(paragraph).replaceAll('\n', '\v');
}

/** The whole body as the core reads it. */
export function snapshotOf(doc: WordDocument): DocumentSnapshot {
  return {
    paragraphs: doc.paragraphs().map((paragraph) => ({
      text: hostText(doc, paragraph),
      label: doc.label(paragraph),
      style: doc.styleName(paragraph),
      tableDepth: doc.tableDepth(paragraph),
    })),
  };
}
