import type { DocumentSnapshot } from '../core/document';

/** Whether two readings hold the same paragraphs; linear, stops at the first difference. */
export function sameSnapshot(a: DocumentSnapshot, b: DocumentSnapshot): boolean {
  if (a === b) return true;
  if (a.paragraphs.length !== b.paragraphs.length) return false;
  return a.paragraphs.every((p, i) => {
    const q = b.paragraphs[i];
    return (
      q !== undefined && p.text === q.text && p.label === q.label && p.style === q.style && p.tableDepth === q.tableDepth
    );
  });
}
