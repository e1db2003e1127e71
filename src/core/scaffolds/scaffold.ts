import type { FactPart } from '../analysis';
import type { KnownFactId } from '../facts/table';
import type { ElementId } from '../structure/elements';
import type { Role } from './block';

/** What a placeholder of a scaffold stands for: the same triple as a found placeholder's. */
export interface DeclaredFact {
  /** Id from the fact table; in a department's own text also `other.N`, a fact that the table does not have. */
  readonly id: KnownFactId | `other.${number}`;
  readonly part?: FactPart;
  /** Position in a list of like items, from 0. */
  readonly index?: number;
}

/**
 * 标准段落: the standard text of one element of the model, one paragraph.
 * Placeholders are written × to ××××, as clerks write them.
 */
export interface Scaffold {
  readonly element: ElementId;
  readonly role: Role;
  /**
   * For an element that takes a number inside its phase: the sentence after the
   * number (（一）……。). Whether it is printed as a run-in heading or as 一是 is
   * decided where it is inserted.
   */
  readonly lead?: string;
  readonly text: string;
  /** One for each placeholder of lead and text, in order. */
  readonly facts: readonly DeclaredFact[];
}

/** The three cells of a date, as ××××年××月××日 has them. */
export function dateFacts(id: KnownFactId): readonly DeclaredFact[] {
  return [
    { id, part: 'year' },
    { id, part: 'month' },
    { id, part: 'day' },
  ];
}
