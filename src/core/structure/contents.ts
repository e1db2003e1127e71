import type { DocumentSnapshot, SnapshotParagraph } from '../document';

/** Word's styles for the lines of a table of contents: TOC 1 … TOC 9, in Chinese 目录 1. */
const STYLE = /^(?:toc|目录) ?[1-9]$/i;

/** A heading, a tab or dots, and a page number. */
const LINE = /[\t…]\d{1,3}$/;

/**
 * The document with the lines of its table of contents empty: they repeat the
 * headings word for word and would be taken for them. Indices stay. A line is one by
 * its style, or by a page number after a tab where at least two such lines stand together.
 */
export function withoutContents(snapshot: DocumentSnapshot): DocumentSnapshot {
  const { paragraphs } = snapshot;
  const looksSo = (p: SnapshotParagraph | undefined): boolean => p !== undefined && p.tableDepth === 0 && LINE.test(p.text.trimEnd());
  const isLine = paragraphs.map((p, i) =>
    STYLE.test(p.style.trim()) || (looksSo(p) && (looksSo(paragraphs[i - 1]) || looksSo(paragraphs[i + 1]))));
  if (!isLine.includes(true)) return snapshot;
  return { ...snapshot, paragraphs: paragraphs.map((p, i) => (isLine[i] ? { ...p, text: '', label: '' } : p)) };
}
