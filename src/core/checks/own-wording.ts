import type { Placeholder } from '../analysis';
import type { TextRange } from '../document';
import type { CheckInput } from './check';

/** A title in 《》 is rarely longer. */
const TITLE = 80;

/**
 * Whether the words at a place are the writer's own: a title in 《》 is quoted as it is, and a
 * blank is still to be filled.
 */
export function isOwnWording({ snapshot, placeholders }: CheckInput, place: TextRange): boolean {
  const text = snapshot.paragraphs[place.paragraph]?.text ?? '';
  const before = text.slice(Math.max(0, place.start - TITLE), place.start);
  const open = before.lastIndexOf('《');
  // One that a sentence ends in was never closed.
  if (open > before.lastIndexOf('》') && !before.includes('。', open)) return false;
  return !isInBlank(placeholders, place);
}

/** Whether the whole place stands in one placeholder; these are sorted by place and do not overlap. */
function isInBlank(placeholders: readonly Placeholder[], { paragraph, start, end }: TextRange): boolean {
  let low = 0;
  let high = placeholders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = placeholders[middle];
    if (at && (at.paragraph < paragraph || (at.paragraph === paragraph && at.start <= start))) low = middle + 1;
    else high = middle;
  }
  const last = placeholders[low - 1];
  return last !== undefined && last.paragraph === paragraph && end <= last.end;
}
