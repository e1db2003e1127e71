import type { DocumentSnapshot, TextRange } from '../core/document';
import type { Analysis } from '../core/analysis';
import { elementOf, type ElementId, type Phase } from '../core/structure/elements';

/** A place as the pane shows it: the text around, cut to fit two lines. */
export interface PlaceContext {
  readonly before: string;
  readonly token: string;
  readonly after: string;
  /** Whether text was cut off at that side. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

const BEFORE = 14;
const AFTER = 18;

/** The text of a range and what stands around it in its paragraph. */
export function contextOf(snapshot: DocumentSnapshot, { paragraph, start, end }: TextRange): PlaceContext {
  const text = snapshot.paragraphs[paragraph]?.text ?? '';
  const from = Math.max(0, start - BEFORE);
  const to = Math.min(text.length, end + AFTER);
  return {
    before: text.slice(from, start),
    token: text.slice(start, end),
    after: text.slice(end, to),
    cutBefore: from > 0,
    cutAfter: to < text.length,
  };
}

/** Where in the report a paragraph stands: its phase and its element. */
export interface Whereabouts {
  readonly phase: Phase | null;
  readonly element: ElementId | null;
  readonly name: string;
}

/** The phase and element of a paragraph. */
export function whereabouts(analysis: Analysis, paragraph: number | null, concerned: ElementId | null = null): Whereabouts {
  const id = (paragraph === null ? null : analysis.elementOf[paragraph]) ?? concerned;
  if (!id) return { phase: null, element: null, name: '' };
  const element = elementOf(id);
  return { phase: element.phase, element: id, name: element.name };
}
