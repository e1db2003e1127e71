import { defineCheck, replacing } from './check';

/** A year in any brackets, right after Chinese characters or at the beginning, and a number with 号. */
const NUMBER = /([〔［[【(（])[ 　]*((?:19|20)\d{2})年?[ 　]*([〕］\]】)）])[ 　]*(第?)[ 　]*(\d{1,5})[ 　]*号/g;

/**
 * 发文字号: 〔2026〕5号. The year in six-angled brackets, the number without 第 and without
 * leading zeros (GB/T 9704-2012, 7.2.5). Courts number cases and interpretations in （）: left alone.
 */
export const documentNumber = defineCheck({
  id: 'document-number',
  summary: '发文字号的年份用六角括号，序号不加“第”、不编虚位',
  severity: 'warning',
  why: '发文字号写法不合公文格式，引用的文件也难以查对',
  ofModel: false,

  *run({ snapshot }) {
    for (const [paragraph, { text }] of snapshot.paragraphs.entries()) {
      if (!text.includes('号')) continue;
      for (const match of text.matchAll(NUMBER)) {
        const [written, left, year = '', right, , number = ''] = match;
        const wanted = `〔${year}〕${String(Number(number))}号`;
        if (written === wanted || isOfCourt(text, match.index, left)) continue;
        const place = { paragraph, start: match.index, end: match.index + written.length };
        const what = left === '〔' && right === '〕' ? '序号不加“第”、不补零' : '年份用六角括号';
        yield { place, message: `发文字号“${written}”应为“${wanted}”，${what}`, fix: [replacing(snapshot, place, wanted)] };
      }
    }
  },
});

function isOfCourt(text: string, at: number, left: string | undefined): boolean {
  return (left === '（' || left === '(') && /(?:法|检|释|法发|高检发)[释发会研]?字?$/.test(text.slice(Math.max(0, at - 4), at));
}
