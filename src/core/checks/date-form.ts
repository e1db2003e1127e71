import { parseCount } from '../facts/rules/counts';
import { defineCheck, replacing, type CheckInput, type Report } from './check';

/** 2026年01月08日, 1月08日: a zero before a single digit of a month or a day; 01月 alone may be an issue's number. */
const PADDED = /\d{4}年(?:0[1-9]月(?:\d{1,2}日)?|\d{1,2}月0[1-9]日)|0[1-9]月\d{1,2}日|\d{1,2}月0[1-9]日/g;
/** 二〇二六年一月三十日 as a whole line. */
const IN_CHINESE = /^([一二][〇○零ＯO0一二三四五六七八九]{3})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十廿卅]{1,3})[日号]$/;
/** 2026.1.8, 2026-01-08, 2026/1/8 as a whole line. */
const WITH_SIGNS = /^((?:19|20)\d{2})([.．/\-－])(\d{1,2})\2(\d{1,2})$/;
const WITHOUT_YEAR = /^\d{1,2}月\d{1,2}[日号]$/;
const WITH_HAO = /^((?:19|20)\d{2}年\d{1,2}月\d{1,2})号$/;

const LAST_LINES = 4;

/**
 * The form of dates: Arabic numerals, year, month and day in full, no leading zero
 * (GB/T 9704-2012, 7.3.5, of 成文日期). Padding is looked for in the whole text, the
 * rest only in the closing.
 */
export const dateForm = defineCheck({
  id: 'date-form',
  summary: '日期用阿拉伯数字，年月日写全，月日不补零',
  severity: 'warning',
  why: '成文日期的写法有统一格式，补零、汉字、缺年份都不合格式',
  ofModel: false,

  *run(input) {
    const { snapshot, outline } = input;
    // A date in signs is not known as a closing, so that the last lines are looked at in any case.
    const closing = Math.min(outline.bodyTo, snapshot.paragraphs.length - LAST_LINES);
    for (const [paragraph, { text }] of snapshot.paragraphs.entries()) {
      if (text.includes('0')) yield* padded(input, paragraph, text);
      if (outline.isReport && paragraph >= closing && text.length <= 30) {
        const report = closingDate(input, paragraph, text);
        if (report) yield report;
      }
    }
  },
});

function* padded({ snapshot }: CheckInput, paragraph: number, text: string): Iterable<Report> {
  for (const match of text.matchAll(PADDED)) {
    const place = { paragraph, start: match.index, end: match.index + match[0].length };
    const right = match[0].replace(/0([1-9])(?=[月日])/g, '$1');
    // 10月 and 20日 hold zeros of their own, and 01 may be the end of a longer number.
    if (right === match[0] || /[0-9]/.test(text.charAt(match.index - 1))) continue;
    yield { place, message: `“${match[0]}”应为“${right}”，月、日不补零`, fix: [replacing(snapshot, place, right)] };
  }
}

function closingDate({ snapshot }: CheckInput, paragraph: number, text: string): Report | null {
  const written = text.trim();
  const start = text.indexOf(written);
  const place = { paragraph, start, end: start + written.length };
  const right = plainDate(written);
  if (right !== null) return { place, message: `成文日期“${written}”应为“${right}”`, fix: [replacing(snapshot, place, right)] };
  return WITHOUT_YEAR.test(written) ? { place, message: `成文日期“${written}”没有写年份` } : null;
}

/** A date of another form in the form of the standard; null when it is in it, or no date. */
function plainDate(written: string): string | null {
  const chinese = IN_CHINESE.exec(written);
  if (chinese) {
    const year = [...(chinese[1] ?? '')].map((c) => (/[〇○零ＯO0]/.test(c) ? '0' : String(parseCount(c) ?? ''))).join('');
    const month = parseCount(chinese[2] ?? '');
    const day = parseCount((chinese[3] ?? '').replace(/^廿/, '二十').replace(/^卅/, '三十'));
    return year.length === 4 && month !== null && day !== null ? `${year}年${String(month)}月${String(day)}日` : null;
  }
  const signs = WITH_SIGNS.exec(written);
  if (signs) return `${signs[1] ?? ''}年${String(Number(signs[3]))}月${String(Number(signs[4]))}日`;
  const hao = WITH_HAO.exec(written);
  return hao ? `${hao[1] ?? ''}日` : null;
}
