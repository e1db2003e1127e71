import { readBracket } from './bracket';
import { isBox, isCircle, isCross, isHan, isLine, isSpace, isStar, isUnit, runEnd } from './characters';
import { readCross } from './cross';
import { addressReader } from './latin-span';
import { readBox, readCircle, readLetterN, readLine, readSomeone, readStar } from './marks';
import { token, type Token } from './token';
import { readYear } from './year';

/** Every character that can begin a blank, or three spaces in a row. */
const CANDIDATE = /[XxＸｘ×✕╳✖*＊○〇_＿□NＮ某（(【［[〔{<＜《]|[ \u3000\u00a0\u2002\u2003]{3}/g;

/** The blanks of one paragraph by spelling, in order, never overlapping. One pass. */
export function scanParagraph(text: string): readonly Token[] {
  const found: Token[] = [];
  const inAddress = addressReader(text);
  let floor = 0;
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    const at = match.index;
    const hit = readAt(text, at, floor, inAddress);
    if (hit) {
      found.push(hit);
      floor = hit.end;
      CANDIDATE.lastIndex = hit.end;
    } else {
      CANDIDATE.lastIndex = Math.max(at + 1, skipEnd(text, at));
    }
  }
  return found;
}

function readAt(text: string, at: number, floor: number, inAddress: (at: number) => boolean): Token | null {
  const c = text.charAt(at);
  if (isSpace(c)) return readSpaces(text, at);
  if (isCross(c) || isLine(c)) {
    if (inAddress(at)) return null;
  }
  if (isCross(c) || isCircle(c) || isStar(c) || isLine(c) || isBox(c)) {
    const year = readYear(text, at, floor);
    if (year) return year;
  }
  if (isCross(c)) return readCross(text, at, floor);
  if (isStar(c)) return readStar(text, at);
  if (isCircle(c)) return readCircle(text, at);
  if (isLine(c)) return readLine(text, at);
  if (isBox(c)) return readBox(text, at);
  if (c === 'N' || c === 'Ｎ') return readLetterN(text, at);
  if (c === '某') return readSomeone(text, at);
  return readBracket(text, at);
}

/** Where to go on after a run that is no blank, so that its tail is not read as one. */
function skipEnd(text: string, at: number): number {
  const c = text.charAt(at);
  for (const member of [isCross, isStar, isCircle, isLine, isSpace]) {
    if (member(c)) return runEnd(text, at, member);
  }
  return at + 1;
}

/** Three spaces or more inside a sentence: perhaps a blank to be written into by hand. */
function readSpaces(text: string, at: number): Token | null {
  const end = runEnd(text, at, isSpace);
  const before = text.charAt(at - 1);
  const after = text.charAt(end);
  if (text.slice(at, end).includes('\t') || before === '' || after === '') return null;
  const within = isHan(before) && isHan(after) && /[，。；：]/.test(text.slice(Math.max(0, at - 60), end + 60));
  const dated = isUnit(after) && /[年月第共计到]/.test(before);
  return within || dated ? token(at, end, 'spaces', 'possible') : null;
}
