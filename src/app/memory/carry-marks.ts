import type { IgnoredFinding } from '../../core/analysis';
import { ignoreMark, placeCounter } from '../../core/checks/ignored';
import type { DocumentSnapshot, TextRange } from '../../core/document';
import type { Judgements } from '../../core/facts/judgements';
import type { Ignore } from '../../core/ignore';
import type { PlaceMark } from '../../core/place-mark';
import type { Edit } from '../../host/port';
import type { FoundEdit } from '../compare-write';
import { markOf, placeOfMark } from './place-mark';

/** The document a write was made for, and what was ignored there. */
interface Before {
  readonly snapshot: DocumentSnapshot;
  readonly ignored: readonly IgnoredFinding[];
}

/**
 * What was judged of a place holds only while the text around it stays; when our own
 * write changed that text (the blank next to it was filled), the mark is made anew from
 * the text as it is now.
 * @param found where each edit stands after the write
 */
export function carryMarks(
  judgements: Judgements, before: Before, edits: readonly Edit[], found: readonly FoundEdit[], after: DocumentSnapshot,
): Judgements {
  if (edits.length === 0) return judgements;
  const near = (mark: PlaceMark): PlaceMark => {
    const place = placeOfMark(before.snapshot, mark);
    const now = place && shifted(place, edits, found);
    const moved = now ? markOf(after, now) : mark;
    // Where the reading after the write is not what was expected, the old mark is the safer one.
    return moved.token === mark.token ? moved : mark;
  };
  const nthOf = placeCounter(after);
  const places = new Map(before.ignored.map(({ by, finding }) => [by, finding]));
  const carried = (ignore: Ignore): Ignore => {
    const finding = places.get(ignore);
    if (ignore.scope !== 'place' || finding?.paragraph == null) return ignore;
    const { paragraph, start, end, quote } = finding;
    const now = shifted({ paragraph, start: start ?? 0, end: end ?? quote.length }, edits, found);
    const text = after.paragraphs[paragraph]?.text ?? '';
    if (!now || text.slice(now.start, now.end) !== quote) return ignore;
    return { ...ignore, mark: ignoreMark(text, now), nth: nthOf(now) };
  };
  return {
    ...judgements,
    notBlank: judgements.notBlank.map(near),
    apart: judgements.apart.map(near),
    same: judgements.same.map(([a, b]) => [near(a), near(b)] as const),
    ignored: judgements.ignored.map(carried),
  };
}

/** Where a place stands after the edits; null when one of them wrote into it. */
function shifted({ paragraph, start, end }: TextRange, edits: readonly Edit[], found: readonly FoundEdit[]): TextRange | null {
  let by = 0;
  for (const [i, edit] of edits.entries()) {
    if (edit.paragraph !== paragraph) continue;
    if (edit.start < end && edit.end > start) return null;
    if (edit.end <= start) by += growth(edit, found[i]);
  }
  return { paragraph, start: start + by, end: end + by };
}

function growth(edit: Edit, found: FoundEdit | undefined): number {
  if (found?.fate === 'written') return edit.text.length - edit.expected.length;
  return found?.fate === 'tracked' ? edit.text.length : 0;
}
