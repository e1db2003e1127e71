import type { Analysis, OutlineStatus } from '../analysis';
import type { DocumentSnapshot } from '../document';
import { elementOf, orderOf, type ElementId, type ModelElement, type Phase } from '../structure/elements';

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
  /** The phase whose heading stands before it; null in front of all of them. */
  readonly within: Phase | null;
  /** Written together with an element of the frame, e.g. the meeting's facts in the introduction. */
  readonly inFrame: boolean;
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

  const frame = new Set(starts.filter((s) => elementOf(s.element).level === 0).map((s) => s.start));
  let within: Phase | null = null;
  return starts.map(({ element, status, start }, i) => {
    const { level, phase } = elementOf(element);
    if (level === 1) within = phase;
    const next = starts.slice(i + 1).find((other) => other.start > start)?.start ?? content.length;
    let end = next - 1;
    while (end > start && content[end] !== true) end -= 1;
    const inFrame = level !== 0 && frame.has(start);
    return { element: elementOf(element), status, order: orderOf(element), start, end, within, inFrame };
  });
}
