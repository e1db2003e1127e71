import { isCross, isDigit, isLatin, isUnit, runEnd, runStart } from './characters';
import { token, type Token } from './token';

const isFigure = (c: string): boolean => isDigit(c) || isCross(c);

/** Words that begin with a lone X and are no blanks: X光, X射线, x轴 … (X光电 is a name again). */
const X_WORD = /^(?:光(?![电伏明谷])|射线|线(?:机|片|检|摄|诊|衍|胸)|轴|染色体|波段|坐标|形(?!势)|型(?:号)?(?![学企]))/;

/**
 * A run of crosses (X, x, ×, Ｘ, ｘ, ✕, ╳, mixed) that begins at `at`, with the
 * digits and the decimal point that belong to it: XX, 1X, XX.X. Null when the run
 * is part of a word, a code or a multiplication.
 * @param floor nothing before this offset may be taken
 */
export function readCross(text: string, at: number, floor: number): Token | null {
  const phone = readPhone(text, at, floor);
  if (phone) return phone;
  const end = runEnd(text, at, isCross);
  const before = text.charAt(at - 1);
  const after = text.charAt(end);
  if (isLatin(before) || isLatin(after)) return null;
  if (before === '-' && isLatin(text.charAt(at - 2))) return null;
  if (end - at === 1 && isSingleSign(text, at)) return null;

  if (isDigit(before)) return afterDigits(text, at, end, floor);
  if (isDigit(after)) return end - at > 1 ? token(at, end, 'cross') : null;
  return token(at, decimalEnd(text, end), 'cross');
}

/** A lone cross that is a sign, a letter of a word or of a code. */
function isSingleSign(text: string, at: number): boolean {
  const rest = text.slice(at + 1, at + 5);
  if (text.charAt(at) !== '×' && X_WORD.test(rest)) return true;
  if (/^[-－][A-Za-z0-9]/.test(rest)) return true;
  const head = text.slice(Math.max(0, at - 12), at);
  const tail = text.slice(at + 1, at + 12);
  // iPhone X, Model X: a Latin word stands before; PPT X份 counts all the same.
  if (/[A-Za-z] +$/.test(head) && !isUnit(tail.trimStart().charAt(0))) return true;
  // 5 × 8
  if (/\d\s*$/.test(head) && /^\s*\d/.test(tail)) return true;
  // 打“×”, and formulas
  if (/[打画划][“"‘']?$/.test(head)) return true;
  return text.charAt(at) === '×' && /[=＝]/.test(tail + head);
}

/** Digits stand before the run: 1X日 and 第1×督导组 are one blank; 2024XX is a year and a blank; 5× is neither. */
function afterDigits(text: string, at: number, end: number, floor: number): Token | null {
  const start = runStart(text, at, floor, isDigit);
  const digits = text.slice(start, at);
  if (isLatin(text.charAt(start - 1)) || isDigit(text.charAt(end))) return null;
  if (/^(?:19|20)\d\d$/.test(digits)) return token(at, end, 'cross');
  if (/[.．]/.test(text.charAt(start - 1))) return null;
  const counted = isUnit(text.charAt(end)) || text.charAt(start - 1) === '第' || end - at > 1;
  return counted ? token(start, decimalEnd(text, end), 'cross') : null;
}

/** XX.X%: one blank; 20XX.X.X and 1.XXX are not decimals. */
function decimalEnd(text: string, end: number): number {
  if (text.charAt(end) !== '.' && text.charAt(end) !== '．') return end;
  const stop = runEnd(text, end + 1, isFigure);
  if (stop === end + 1) return end;
  const next = text.charAt(stop);
  return next === '%' || next === '％' || next === '‰' || '万亿元个分天倍岁条次人公平小项件篇米吨亩'.includes(next || '-') ? stop : end;
}

/** How many crosses stand between two offsets. */
function crosses(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (isCross(text.charAt(i))) count++;
  return count;
}

/** XXX-XXXXXXXX and 0XXX－XXXXXXX: one blank; also the last digits of a mobile number. */
function readPhone(text: string, at: number, floor: number): Token | null {
  const start = runStart(text, at, Math.max(floor, at - 12), isFigure);
  const head = runEnd(text, start, isFigure);
  const length = head - start;
  if (length === 11 && text.charAt(start) === '1' && crosses(text, start, head) >= 4) return token(start, head, 'phone');
  if (length < 3 || length > 4 || !'-－—'.includes(text.charAt(head) || '?')) return null;
  const tail = runEnd(text, head + 1, isFigure);
  const digits = tail - head - 1;
  return digits === 7 || digits === 8 ? token(start, tail, 'phone') : null;
}
