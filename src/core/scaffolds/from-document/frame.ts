import type { ElementId } from '../../structure/elements';
import type { Role } from '../block';
import type { DeclaredFact } from '../scaffold';

/**
 * One paragraph of a section or a report that a department keeps: a `Scaffold` with the
 * number that the document printed, for any paragraph, those of no element too.
 */
export interface FrameParagraph {
  /** Null for what belongs to no element: a document's number, 抄送. */
  readonly element: ElementId | null;
  readonly role: Role;
  /** The number as printed, typed or automatic: 一、 （二） 3. ; '' for none. */
  readonly number: string;
  /** For what opens with a number: its first sentence, the stop included. */
  readonly lead?: string;
  /** What follows; the whole paragraph is `number + lead + text`. */
  readonly text: string;
  /** One for each certain placeholder of the paragraph, in order; `other.N` for what the table does not have or has another value for. */
  readonly facts: readonly DeclaredFact[];
}

/** The paragraph's whole text. */
export function frameText({ number, lead, text }: Pick<FrameParagraph, 'number' | 'lead' | 'text'>): string {
  return number + (lead ?? '') + text;
}
