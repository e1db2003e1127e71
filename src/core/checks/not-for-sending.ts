import { defineCheck, type Report } from './check';

/** Eleven digits of a mobile number; longer runs of digits are something else. */
const MOBILE = /(^|[^0-9.])(1[3-9]\d(?:[ -]?\d{4}){2})(?![0-9])/g;
/** Seventeen digits and a check character (GB 11643). */
const IDENTITY = /(^|[^0-9])([1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[0-9Xx])(?![0-9])/g;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';
/** A mark of secrecy stands alone in a line, or with ★ and a period. */
const SECRECY = /^[ 　]*(?:绝密|机密|秘密|内部文件|内部资料)(?:[ 　]*★[ 　]*.{0,8}|[ 　]*)$|(?:绝密|机密|秘密)[ 　]*★|注意保存|不得外传/;
/** No mark of secrecy stands in a longer paragraph. */
const LONGEST_MARK = 40;
/** One look at a paragraph: most have no such run of digits. */
const DIGITS = /\d{11}|1[3-9]\d[ -]\d{4}/;

/** Mobile numbers, identity numbers and marks of secrecy: it asks to whom this goes. */
export const notForSending = defineCheck({
  id: 'not-for-sending',
  summary: '手机号、身份证号、密级字样是否宜随文发出',
  severity: 'hint',
  why: '通报要发到一定范围，个人信息和涉密内容不宜随文发出',
  ofModel: false,

  *run({ snapshot }) {
    for (const [paragraph, { text }] of snapshot.paragraphs.entries()) {
      const secrecy = text.length > LONGEST_MARK ? null : SECRECY.exec(text);
      if (secrecy) {
        const written = secrecy[0].trim();
        const start = secrecy.index + secrecy[0].indexOf(written);
        yield { place: { paragraph, start, end: start + written.length }, message: `有“${written}”字样，请核对发送范围和标密是否符合规定` };
      }
      if (!DIGITS.test(text)) continue;
      for (const match of text.matchAll(MOBILE)) yield asked(paragraph, match, '手机号');
      for (const match of text.matchAll(IDENTITY)) if (isIdentity(match[2] ?? '')) yield asked(paragraph, match, '身份证号');
    }
  },
});

function asked(paragraph: number, match: RegExpExecArray, what: string): Report {
  // No look-behind: Word for the Mac of a few years ago cannot read one.
  const start = match.index + (match[1]?.length ?? 0);
  return { place: { paragraph, start, end: match.index + match[0].length }, message: `留有${what}，这份文稿发给谁，是否应删去` };
}

function isIdentity(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(number.charAt(i)), 0);
  return CHECK_CHARACTERS.charAt(sum % 11) === number.charAt(17).toUpperCase();
}
