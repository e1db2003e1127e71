import type { SnapshotParagraph } from '../../document';
import { elementOf, type ElementId } from '../../structure/elements';
import { openingOf } from '../../structure/opening';
import type { Role } from '../block';

const OF_FRAME: Readonly<Partial<Record<ElementId, Role>>> = { title: 'title', addressee: 'addressee', sign: 'signature', date: 'date' };

/** A line that ends later tells something; it is no heading. */
const LONGEST_HEADING = 60;

/** What a paragraph of a finished document is for (GB/T 9704-2012 7.3.1–7.3.5), by its element and its number. */
export function roleOf(paragraph: SnapshotParagraph, element: ElementId | null, before: ElementId | null): Role {
  if (paragraph.text.trim() === '') return 'body';
  const ofFrame = element === null ? undefined : OF_FRAME[element];
  if (ofFrame !== undefined) return ofFrame;
  const { mark, headingLevel, rest, sentence } = openingOf(paragraph);
  const standsAlone = rest === '' && sentence.length <= LONGEST_HEADING;
  const isPhase = element !== null && element !== before && elementOf(element).level === 1;
  if (standsAlone && (mark?.style === 'chinese' || headingLevel === 1 || (mark === null && isPhase))) return 'heading-1';
  return mark?.style === 'bracketed' || (standsAlone && headingLevel === 2) ? 'heading-2' : 'body';
}
