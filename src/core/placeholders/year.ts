import { isBox, isCircle, isCross, isDigit, isLatin, isLine, isStar } from './characters';
import { token, type Token } from './token';

const isBlank = (c: string): boolean => isCross(c) || isStar(c) || isLine(c) || isBox(c);
const CHINESE_YEAR_DIGIT = '〇○零0０一二三四五六七八九';

/**
 * A part-filled year of four characters around the blank at `at`: 20xx, 202X,
 * ２０２Ｘ, 二0xx, 二○××, 20○○, 20X3. Null when there is none.
 *
 * ○ and 〇 are digits after a Chinese digit (二○××) and blanks after an Arabic
 * one (20○○); a year whose four characters are all digits is no blank.
 * @param floor nothing before this offset may be taken
 */
export function readYear(text: string, at: number, floor: number): Token | null {
  for (let start = at - 1; start >= Math.max(floor, at - 3); start--) {
    const first = text.charAt(start);
    const arabic = '12１２'.includes(first);
    if (!arabic && !'一二'.includes(first)) continue;
    const before = text.charAt(start - 1);
    if (isDigit(before) || isLatin(before) || (!arabic && CHINESE_YEAR_DIGIT.includes(before) && before !== '')) continue;
    if (isYear(text.slice(start, start + 4), arabic) && !continues(text.charAt(start + 4))) {
      return token(start, start + 4, 'year');
    }
  }
  return null;
}

function continues(c: string): boolean {
  return isDigit(c) || isLatin(c) || isBlank(c) || isCircle(c);
}

function isYear(four: string, arabic: boolean): boolean {
  if (four.length < 4) return false;
  const century = four.charAt(1);
  if (!(arabic ? '09０９○〇'.includes(century) : '〇○零0０九'.includes(century))) return false;
  let blanks = 0;
  for (const c of four.slice(2)) {
    if (isBlank(c) || (arabic && isCircle(c))) blanks++;
    else if (!(arabic ? isDigit(c) : CHINESE_YEAR_DIGIT.includes(c))) return false;
  }
  return blanks > 0;
}
