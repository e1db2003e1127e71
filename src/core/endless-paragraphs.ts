import type { DocumentSnapshot } from './document';

/**
 * No paragraph of a report is longer (UTF-16 units); a whole document without its paragraph marks is.
 * Checks compare what stands in one paragraph with each other, so that one without end would take them for ever.
 */
export const LONGEST_PARAGRAPH = 10_000;

/** The snapshot with every paragraph cut at the longest that is read for values and by checks; offsets stay those of the whole. */
export function withoutEndless(snapshot: DocumentSnapshot): DocumentSnapshot {
  if (snapshot.paragraphs.every(({ text }) => text.length <= LONGEST_PARAGRAPH)) return snapshot;
  return {
    paragraphs: snapshot.paragraphs.map((p) => (p.text.length <= LONGEST_PARAGRAPH ? p : { ...p, text: p.text.slice(0, LONGEST_PARAGRAPH) })),
  };
}
