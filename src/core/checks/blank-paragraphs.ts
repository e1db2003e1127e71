import { defineCheck, type CheckInput } from './check';

/** Fewer empty paragraphs in a row are how titles and signatures are set apart. */
const ENOUGH = 3;

/** Empty paragraphs from `from` on, `count` of them. */
interface Run { readonly from: number; readonly count: number }

/**
 * Three or more empty paragraphs in a row inside the body or at its end: one finding for
 * the whole document, whose fix takes out the longest row. Below the title, above
 * the signature and in tables they are usual.
 */
export const blankParagraphs = defineCheck({
  id: 'blank-paragraphs',
  summary: '正文中间、文末不应留连续空段',
  severity: 'warning',
  why: '连续空段会把文字推到下一页，多是删改或下载时留下的',
  ofModel: false,

  *run(input) {
    const runs = blankRuns(input);
    const longest = runs.reduce<Run | null>((best, run) => (best && best.count >= run.count ? best : run), null);
    if (!longest) return;
    const { from, count } = longest;
    const others = runs.length > 1 ? `，全文共${String(runs.length)}处` : '';
    yield {
      place: { paragraph: from, start: 0, end: input.snapshot.paragraphs[from]?.text.length ?? 0 },
      message: `此处起连续${String(count)}个空段${others}，应删去`,
      remove: { paragraph: from, expected: input.snapshot.paragraphs.slice(from, from + count).map(({ text }) => text) },
    };
  },
});

function blankRuns({ snapshot, outline }: CheckInput): readonly Run[] {
  const { paragraphs } = snapshot;
  const runs: Run[] = [];
  let started = false;
  let from = -1;
  const end = (to: number, last: boolean): void => {
    const count = to - from;
    // A blank stretch above the signature is layout; one above the body's next words, or at the end, is not.
    const aboveClosing = outline.isReport && to >= outline.bodyTo && !last;
    if (from >= 0 && count >= ENOUGH && started && !aboveClosing) runs.push({ from, count });
    from = -1;
  };
  for (const [i, { text, label, tableDepth }] of paragraphs.entries()) {
    if (label === '' && tableDepth === 0 && text.trim() === '') {
      if (from < 0) from = i;
      continue;
    }
    end(i, false);
    // Titles are short: the body begins with the first sentence.
    if (!started && /[。：；]/.test(text)) started = true;
  }
  end(paragraphs.length, true);
  return runs;
}
