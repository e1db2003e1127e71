import type { DocumentSnapshot } from '../../core/document';
import type { Expectation } from './aftermath';

/** What Word left beside inserted paragraphs and must go again. */
export interface Repair {
  /** Index of an empty paragraph that was not there before. */
  readonly extra: number | null;
  /** Indexes of inserted paragraphs that Word pulled into the neighbour's list. */
  readonly inList: readonly number[];
}

function matches(snapshot: DocumentSnapshot, texts: readonly string[], from: number, shift: number): boolean {
  return texts.every((text, i) => snapshot.paragraphs[from + i + shift]?.text === text);
}

/**
 * What must be mended after insertOoxml, null when nothing. Word may leave an empty
 * paragraph before or after what it inserted (pitfall 10), and on the Mac the last
 * one joins the target's list (pitfall 12); our paragraphs never have automatic
 * numbers. An empty paragraph counts as Word's only where the document has one
 * paragraph more than it should.
 */
export function repairOf(after: DocumentSnapshot, { texts, inserted }: Expectation): Repair | null {
  if (inserted === null) return null;
  const blocks = texts.slice(inserted.paragraph, inserted.paragraph + inserted.count);
  const extraCount = after.paragraphs.length - texts.length;
  const { paragraph: first } = inserted;
  let extra: number | null = null;
  let shift = 0;
  if (extraCount === 1) {
    if (matches(after, blocks, first, 0) && after.paragraphs[first + blocks.length]?.text === '') extra = first + blocks.length;
    else if (after.paragraphs[first]?.text === '' && matches(after, blocks, first, 1)) {
      extra = first;
      shift = 1;
    }
  }
  const inList = blocks.map((_, i) => first + i + shift).filter((i) => (after.paragraphs[i]?.label ?? '') !== '');
  return extra === null && inList.length === 0 ? null : { extra, inList };
}
