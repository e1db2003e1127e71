import { defineCheck, replacing, type CheckInput, type Report } from './check';
import { halfWidthMarks, type HalfWidthMark } from './half-width-punctuation/marks';

/**
 * , ; : ? ! ( ) . and straight quotes among Chinese characters. In Chinese text the marks
 * are full-width (GB/T 15834-2011); numbers, times, ratios, addresses and English keep theirs.
 */
export const halfWidthPunctuation = defineCheck({
  id: 'half-width-punctuation',
  summary: '中文里的标点应为全角',
  severity: 'warning',
  why: '中文行文用全角标点，半角标点多是输入法没有切换或从网页粘贴来的',
  ofModel: false,

  *run(input) {
    const { snapshot, placeholders } = input;
    let next = 0;
    for (const [paragraph, { text }] of snapshot.paragraphs.entries()) {
      while ((placeholders[next]?.paragraph ?? Infinity) < paragraph) next += 1;
      for (const mark of halfWidthMarks(text)) {
        let blank = false;
        for (let i = next; placeholders[i]?.paragraph === paragraph; i += 1) {
          const { start, end } = placeholders[i] ?? mark;
          if (start < mark.end && mark.start < end) blank = true;
        }
        if (!blank) yield reportOf(input, paragraph, mark);
      }
    }
  },
});

function reportOf({ snapshot }: CheckInput, paragraph: number, mark: HalfWidthMark): Report {
  const place = { paragraph, start: mark.start, end: mark.end };
  const written = snapshot.paragraphs[paragraph]?.text.slice(mark.start, mark.end) ?? '';
  const fix = mark.edits.map(({ at, text }) => replacing(snapshot, { paragraph, start: at, end: at + 1 }, text));
  const [first, last] = [mark.edits[0]?.text ?? '', mark.edits[mark.edits.length - 1]?.text ?? ''];
  if (mark.edits.length === 2) {
    const what = written.startsWith('"') ? '直引号' : '半角括号';
    return { place, message: `${what}应为${first}${last}`, fix };
  }
  return { place, message: `半角标点“${written}”应为“${first}”`, fix };
}
