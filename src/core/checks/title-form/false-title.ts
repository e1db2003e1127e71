import { shownText } from '../../document';
import { LETTERHEAD, TITLE_END } from '../../structure/frame';
import { openingOf } from '../../structure/opening';
import type { CheckInput } from '../check';

/** A line that stands where the title should and is none. */
export interface FalseTitle {
  readonly paragraph: number;
  /** What it lacks: the genre (民主生活会召开) or the meeting (班子情况的通报). */
  readonly lacks: 'genre' | 'meeting';
}

const LINES = 4;
const LONGEST = 60;

/** A short first line that speaks of the meeting without a genre, or has a genre and no meeting. */
export function falseTitle({ snapshot }: CheckInput): FalseTitle | null {
  let seen = 0;
  for (const [index, paragraph] of snapshot.paragraphs.entries()) {
    const text = paragraph.text.trim();
    if (text === '') continue;
    seen += 1;
    if (seen > LINES || paragraph.tableDepth > 0 || text.length > LONGEST || /[。；：:！？，]/.test(shownText(paragraph))) return null;
    if (LETTERHEAD.test(text)) continue;
    if (openingOf(paragraph).mark !== null) return null;
    if (TITLE_END.test(text)) return { paragraph: index, lacks: 'meeting' };
    // A name on a line of its own may be the first half of a title.
    if (/(?:民主生活会|生活会会议)(?:会议)?(?:召开|召开的|的)?$/.test(text)) return { paragraph: index, lacks: 'genre' };
  }
  return null;
}
