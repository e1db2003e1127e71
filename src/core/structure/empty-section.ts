import type { DocumentSnapshot } from '../document';
import { openingOf } from './opening';

/** A heading's length; a longer sentence already says something. */
const HEADING_LENGTH = 20;

/** Someone does something: 党组书记代表班子作对照检查 is a sentence, 班子对照检查 a heading. */
const STATEMENT = /(?:书记|组长|同志|成员|督导组|班子|党[组委])[^，]{0,4}(?:代表|逐一|依次|分别|作|对(?!照)|通报|传达|带头)/;

/** What goes on to something else, or ends the paper: nothing that a heading announced begins so. */
const ELSEWHERE = /^(?:此外|另外|除此之外|(?:特|专)此(?:通报|报告|汇报)|以上(?:通报|报告|汇报)|[妥当可]否|附件?[：:])/;

/**
 * Whether the numbered paragraph is a heading with nothing under it: heading
 * length, no body after its first sentence, and a paragraph of the same style, one
 * that goes on to something else, a phase's heading or the end (`to`, exclusive) right after it. A sentence with a
 * count, one that says who does it, or one that ends like an item of a list (；), is content.
 */
export function isHeadingWithoutBody(snapshot: DocumentSnapshot, index: number, to: number): boolean {
  const paragraph = snapshot.paragraphs[index];
  if (!paragraph) return false;
  const opening = openingOf(paragraph);
  const { sentence, rest, mark } = opening;
  if (rest !== '' || sentence.length > HEADING_LENGTH) return false;
  if (/[0-9０-９Xx×*]|[；;：:]|[一二三四五六七八九十]{1,3}[次条项个名份]/.test(sentence)) return false;
  if (STATEMENT.test(sentence)) return false;
  for (let i = index + 1; i < to; i += 1) {
    const next = snapshot.paragraphs[i];
    if (!next || next.text.trim() === '') continue;
    const nextOpening = openingOf(next);
    if (ELSEWHERE.test(nextOpening.sentence)) return true;
    if (mark === null) return nextOpening.headingLevel > 0 && nextOpening.headingLevel <= opening.headingLevel;
    return nextOpening.mark?.style === mark.style;
  }
  return true;
}
