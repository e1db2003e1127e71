import type { TextRange } from '../document';
import { defineCheck, replacing, type CheckInput, type Report } from './check';

/** Marks typed for a dash between Chinese characters; —, ——, – and ～ are not among them. */
const WRONG = /([㐀-鿿”’》）])([ 　]*(?:－{1,3}|-{1,3}|―{1,2}|─{1,2}|~{1,2})[ 　]*)(?=[㐀-鿿“‘《（])/g;
/** 11月20日~12月15日: a stretch of time is joined by 至 or —; between bare numbers ～ is usual. */
const STRETCH = /([年月日])([ 　]*[~～-][ 　]*)(?=[0-9]{1,4}[年月日])/g;
const WORTH_LOOKING = /[－―─~～-]/;

/** The formula of the rules on party life has dashes: 团结——批评——团结. */
const FORMULA = ['团结', '批评'];

/**
 * － - ~ for a dash between Chinese characters. — and —— are both in use and both right.
 * A doubled mark and the formula 团结——批评——团结 have one answer; a single one may
 * stand for — or ——, so it is only shown.
 */
export const dashForm = defineCheck({
  id: 'dash-form',
  summary: '破折号、连接号不应用“－”“-”“~”代替',
  severity: 'warning',
  why: '全角减号、半角连字符打印出来长短不对，不是破折号',
  ofModel: false,

  *run(input) {
    for (const [paragraph, { text }] of input.snapshot.paragraphs.entries()) {
      if (!WORTH_LOOKING.test(text)) continue;
      for (const match of text.matchAll(WRONG)) yield reportOf(input, text, joint(paragraph, match));
      for (const match of text.matchAll(STRETCH)) {
        const place = joint(paragraph, match);
        const { snapshot } = input;
        yield { place, message: `起止日期之间的“${match[2]?.trim() ?? ''}”应为“至”或“—”`, fix: [replacing(snapshot, place, '至')] };
      }
    }
  },
});

/** Where the mark of a match stands: its second group. */
function joint(paragraph: number, match: RegExpExecArray): TextRange {
  const start = match.index + (match[1]?.length ?? 0);
  return { paragraph, start, end: start + (match[2]?.length ?? 0) };
}

function reportOf({ snapshot }: CheckInput, text: string, place: TextRange): Report {
  const written = text.slice(place.start, place.end);
  const mark = written.trim();
  const formula = FORMULA.some((word) => text.startsWith(word, place.start - 2)) && FORMULA.some((word) => text.startsWith(word, place.end));
  if (formula || (mark.length > 1 && !mark.startsWith('~'))) {
    return { place, message: `“${written}”应为破折号“——”`, fix: [replacing(snapshot, place, '——')] };
  }
  if (mark.startsWith('~')) {
    return { place, severity: 'hint', message: `“${written}”是否应为“—”“～”或“至”` };
  }
  // A hyphen may join a coined word; a full-width minus sign never does.
  return mark === '－'
    ? { place, message: `“${written}”应为破折号“——”或连接号“—”` }
    : { place, severity: 'hint', message: `“${written}”是否应为破折号“——”或连接号“—”` };
}
