import type { DocumentSnapshot } from '../../core/document';
import type { Judgements, PlaceMark } from '../../core/facts/judgements';
import type { Edit } from '../../host/port';
import type { FoundEdit } from '../compare-write';
import { markOf, placeOfMark } from './place-mark';

/**
 * What was judged of a place holds only while the text around it stays; when our own
 * write changed that text (the blank next to it was filled), the mark is made anew from
 * the text as it is now.
 * @param found where each edit stands after the write
 */
export function carryMarks(
  judgements: Judgements, before: DocumentSnapshot, edits: readonly Edit[], found: readonly FoundEdit[], after: DocumentSnapshot,
): Judgements {
  const carry = (mark: PlaceMark): PlaceMark => {
    const place = placeOfMark(before, mark);
    if (!place) return mark;
    let shift = 0;
    for (const [i, edit] of edits.entries()) {
      if (edit.paragraph !== place.paragraph) continue;
      if (edit.start < place.end && edit.end > place.start) return mark;
      if (edit.end <= place.start) shift += growth(edit, found[i]);
    }
    return markOf(after, { paragraph: place.paragraph, start: place.start + shift, end: place.end + shift });
  };
  const paragraphs = new Set(edits.map((edit) => edit.paragraph));
  const near = (mark: PlaceMark): PlaceMark => {
    const moved = carry(mark);
    // Where the reading after the write is not what was expected, the old mark is the safer one.
    return moved.token === mark.token ? moved : mark;
  };
  if (paragraphs.size === 0) return judgements;
  return {
    ...judgements,
    notBlank: judgements.notBlank.map(near),
    apart: judgements.apart.map(near),
    same: judgements.same.map(([a, b]) => [near(a), near(b)] as const),
  };
}

function growth(edit: Edit, found: FoundEdit | undefined): number {
  if (found?.fate === 'written') return edit.text.length - edit.expected.length;
  return found?.fate === 'tracked' ? edit.text.length : 0;
}
