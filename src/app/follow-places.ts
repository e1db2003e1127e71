import type { DocumentSnapshot } from '../core/document';

/** A point of the later text, and the same point in the earlier one; null where the text between changed. */
export type Backwards = (paragraph: number, offset: number) => { readonly paragraph: number; readonly offset: number } | null;

/**
 * Where points of a later reading stood in an earlier one. Paragraphs are paired from
 * both ends, those between by position when their number is the same; in a changed
 * paragraph the common beginning and the common end keep their points. Linear.
 */
export function followBack(before: DocumentSnapshot, after: DocumentSnapshot): Backwards {
  const old = before.paragraphs;
  const now = after.paragraphs;
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head]?.text === now[head]?.text) head += 1;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail]?.text === now[now.length - 1 - tail]?.text) tail += 1;
  const shift = old.length - now.length;
  const common = new Map<number, { readonly start: number; readonly end: number }>();

  return (paragraph, offset) => {
    if (paragraph < head) return { paragraph, offset };
    if (paragraph >= now.length - tail) return { paragraph: paragraph + shift, offset };
    if (shift !== 0) return null;
    const was = old[paragraph]?.text ?? '';
    const is = now[paragraph]?.text ?? '';
    let kept = common.get(paragraph);
    if (!kept) {
      const start = commonStart(was, is);
      kept = { start, end: commonEnd(was, is, start) };
      common.set(paragraph, kept);
    }
    if (offset <= kept.start) return { paragraph, offset };
    const fromEnd = is.length - offset;
    return fromEnd <= kept.end ? { paragraph, offset: was.length - fromEnd } : null;
  };
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let n = 0;
  while (n < most && a[n] === b[n]) n += 1;
  return n;
}

function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let n = 0;
  while (n < most && a[a.length - 1 - n] === b[b.length - 1 - n]) n += 1;
  return n;
}
