import type { DocumentSnapshot, TextRange } from '../../core/document';
import { placeMark, type PlaceMark } from '../../core/place-mark';

/** A place told by its text and what stands right around it, so that it is found again after edits elsewhere. */
export function markOf(snapshot: DocumentSnapshot, place: TextRange): PlaceMark {
  return placeMark(snapshot.paragraphs[place.paragraph]?.text ?? '', place);
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
