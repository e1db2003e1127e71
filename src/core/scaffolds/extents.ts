import type { Analysis, OutlineStatus } from '../analysis';
import type { DocumentSnapshot } from '../document';
import { elementOf, orderOf, type ElementId, type ModelElement } from '../structure/elements';

/** Where an element of the model stands in the document. */
export interface Extent {
  readonly element: ModelElement;
  readonly status: OutlineStatus;
  /** Position in the model. */
  readonly order: number;
  /** First paragraph. */
  readonly start: number;
  /** Last paragraph with content before the next element begins; blank lines and residue at its end do not count. */
  readonly end: number;
}

/** Whether each paragraph says something: neither blank nor something a download site left behind. */
export function contentOf(snapshot: DocumentSnapshot, analysis: Analysis): readonly boolean[] {
  const content = snapshot.paragraphs.map((p) => p.text.trim() !== '');
  for (const finding of analysis.findings) {
    if (finding.check === 'residue' && finding.paragraph !== null) content[finding.paragraph] = false;
  }
  return content;
}

/** The elements that are there, in the order of the document. */
export function extentsOf(analysis: Analysis, content: readonly boolean[]): readonly Extent[] {
  const starts: { element: ElementId; status: OutlineStatus; start: number }[] = [];
  for (const row of analysis.outline) {
    if (row.paragraph !== null) starts.push({ element: row.element, status: row.status, start: row.paragraph });
  }
  starts.sort((a, b) => a.start - b.start || orderOf(a.element) - orderOf(b.element));

  return starts.map(({ element, status, start }, i) => {
    const next = starts.slice(i + 1).find((other) => other.start > start)?.start ?? content.length;
    let end = next - 1;
    while (end > start && content[end] !== true) end -= 1;
    return { element: elementOf(element), status, order: orderOf(element), start, end };
  });
}
