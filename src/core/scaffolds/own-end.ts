import type { DocumentSnapshot } from '../document';
import type { Extent } from './extents';
import { openingNumber } from './numbering';

/**
 * The last paragraph that belongs to an element itself. Its extent may also hold
 * parts that the model does not know: they open with a number that goes on from
 * the element's own. A list that begins anew lies a level deeper and stays with it.
 */
export function ownEnd(snapshot: DocumentSnapshot, extent: Extent, content: readonly boolean[]): number {
  const numberAt = (i: number) => {
    const paragraph = snapshot.paragraphs[i];
    return paragraph && paragraph.tableDepth === 0 ? openingNumber(paragraph) : null;
  };
  const own = numberAt(extent.start);
  if (!own) return extent.end;

  let deeper = 0;
  for (let i = extent.start + 1; i <= extent.end; i += 1) {
    const number = numberAt(i);
    if (number?.printed.style !== own.printed.style) continue;
    const { value } = number;
    if (value === 1 || (deeper > 0 && value === deeper + 1)) deeper = value;
    else if (value > own.value) {
      let end = i - 1;
      while (end > extent.start && content[end] !== true) end -= 1;
      return end;
    }
  }
  return extent.end;
}
