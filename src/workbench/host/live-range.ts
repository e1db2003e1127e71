import type { Paragraph, TextSplice } from '../../ooxml/api';

/**
 * A stretch of the document that follows edits, possibly over several
 * paragraphs. `mark`: the last paragraph's mark belongs to it.
 */
export interface LiveRange {
  startIn: Paragraph;
  start: number;
  endIn: Paragraph;
  end: number;
  mark: boolean;
}

/** Follow one change of a text. What is inserted at a range's very border stays outside it. */
function follow(range: LiveRange, splice: TextSplice): void {
  const spliceEnd = splice.start + splice.removed;
  const delta = splice.inserted - splice.removed;
  if (range.startIn === splice.paragraph) {
    if (range.start >= spliceEnd) range.start += delta;
    else if (range.start > splice.start) range.start = splice.start;
  }
  if (range.endIn === splice.paragraph) {
    if (range.end > spliceEnd || (range.end === spliceEnd && splice.removed > 0)) range.end += delta;
    else if (range.end > splice.start) range.end = splice.start + splice.inserted;
  }
  if (range.startIn === range.endIn && range.end < range.start) range.end = range.start;
}

/** All ranges that somebody still holds. */
export class LiveRanges {
  private readonly ranges = new Set<LiveRange>();

  add(range: LiveRange): LiveRange {
    this.ranges.add(range);
    return range;
  }

  drop(range: LiveRange): void {
    this.ranges.delete(range);
  }

  keepOnly(isHeld: (range: LiveRange) => boolean): void {
    for (const range of this.ranges) if (!isHeld(range)) this.ranges.delete(range);
  }

  get size(): number {
    return this.ranges.size;
  }

  follow(splices: readonly TextSplice[]): void {
    for (const splice of splices) for (const range of this.ranges) follow(range, splice);
  }
}
