import type { DocumentSnapshot, TextRange } from '../../core/document';
import type { PlaceMark } from '../../core/facts/judgements';

/** UTF-16 units on each side by which a place is known again. */
const REACH = 12;

/** A place told by its text and what stands right around it, so that it is found again after edits elsewhere. */
export function markOf(snapshot: DocumentSnapshot, { paragraph, start, end }: TextRange): PlaceMark {
  const text = snapshot.paragraphs[paragraph]?.text ?? '';
  return {
    before: text.slice(Math.max(0, start - REACH), start),
    token: text.slice(start, end),
    after: text.slice(end, end + REACH),
  };
}

/** Whether two marks tell of the same place. */
export function sameMark(a: PlaceMark, b: PlaceMark): boolean {
  return a.token === b.token && a.before === b.before && a.after === b.after;
}

/** The first place a mark tells of, or null when its text is no longer there. */
export function placeOfMark(snapshot: DocumentSnapshot, { before, token, after }: PlaceMark): TextRange | null {
  const whole = before + token + after;
  for (const [paragraph, { text }] of snapshot.paragraphs.entries()) {
    const at = text.indexOf(whole);
    if (at < 0) continue;
    const start = at + before.length;
    return { paragraph, start, end: start + token.length };
  }
  return null;
}
