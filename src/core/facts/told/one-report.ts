import type { DocumentSnapshot } from '../../document';
import type { Outline } from '../../structure/outline';

/** In UTF-16 units: no single report is longer. */
const LONGEST_REPORT = 200_000;

/**
 * Whether the document tells of one meeting. In a collection of reports every fact
 * has as many values as there are reports: its phases come again and again.
 */
export function tellsOneMeeting(snapshot: DocumentSnapshot, { isReport, headings }: Outline): boolean {
  if (!isReport) return false;
  const again = headings.filter((heading, i) => headings.findIndex((other) => other.phase === heading.phase) < i);
  if (new Set(again.map((heading) => heading.phase)).size > 1) return false;
  let length = 0;
  for (const { text } of snapshot.paragraphs) length += text.length;
  return length <= LONGEST_REPORT;
}
