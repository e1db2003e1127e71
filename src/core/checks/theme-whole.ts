import { defineCheck, type Report } from './check';

/** Where a quotation is said to be the theme: 聚焦“…”这一主题, 以“…”为主题. Marks inside may be any. */
const THEME_END = /”(?:这一|这个|为)(?:会议|鲜明)?主题/g;
const THEME_BEGIN = /(?:聚焦|围绕|紧扣|把握|突出|以)“/g;
/** No theme is longer. */
const LONGEST = 400;

/** 对于推动…, 关于加强…: the beginning of a sentence that says what something is good for. */
const BEGUN = /(?:^|[，；])((?:对于?|关于)(?:推动|促进|实现|加强|进一步|深入|全面|做好|确保|坚持|引导|巩固|提高|增强)[^，。；”“]{0,16})/;
/** What ends such a sentence. */
const ENDED = /具有|有着|起到|发挥|重[大要]|深远|必要|关键|至关|必不可少/;

/**
 * A quotation that is called the meeting's theme and is half a sentence: 对于推动… without
 * 具有…意义 is taken from the passage that explains, not from the notice.
 */
export const themeWhole = defineCheck({
  id: 'theme-whole',
  summary: '引作会议主题的话应完整',
  severity: 'hint',
  why: '会议主题由上级通知规定，半句话多是从文件的说明部分截来的',
  ofModel: true,

  *run({ snapshot }) {
    for (const [paragraph, { text }] of snapshot.paragraphs.entries()) {
      if (!text.includes('主题') || !text.includes('“')) continue;
      for (const { index } of text.matchAll(THEME_END)) {
        const from = Math.max(0, index - LONGEST);
        const begin = [...text.slice(from, index).matchAll(THEME_BEGIN)].at(-1);
        if (!begin) continue;
        const start = from + begin.index + begin[0].length;
        const quote = text.slice(start, index);
        const begun = BEGUN.exec(quote);
        if (!begun || ENDED.test(quote.slice(begun.index))) continue;
        const [whole, words = ''] = begun;
        const at = start + begun.index + whole.length - words.length;
        const report: Report = {
          place: { paragraph, start: at, end: at + words.length },
          message: `引作主题的话到“${words.slice(0, 2)}……”没有说完，是否为上级通知规定的主题`,
        };
        yield report;
      }
    }
  },
});
