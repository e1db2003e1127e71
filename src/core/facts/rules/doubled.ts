import { sidesOf, type FillPlace } from './place';

/** Shorter words are shared by chance. */
const SHORTEST = 3;
const NEAR = 16;
const WORD = /^[\u3400-\u9fff]+$/;

/**
 * The word that would stand twice close together once the value is written, because
 * the text has it in a place where nothing can be taken off the value: 主题教育专题民主生活会
 * before 年度民主生活会. Null when there is none. To be told; the text is the clerk's.
 */
export function doubledWord(place: FillPlace, written: string): string | null {
  const { before, after } = sidesOf(place);
  const right = after.slice(0, NEAR);
  const left = before.slice(-NEAR);
  for (let length = Math.min(written.length, NEAR); length >= SHORTEST; length -= 1) {
    const last = written.slice(-length);
    if (WORD.test(last) && right.includes(last)) return last;
    const first = written.slice(0, length);
    if (WORD.test(first) && left.includes(first)) return first;
  }
  return null;
}
