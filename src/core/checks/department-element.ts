import type { Placeholder } from '../analysis';
import { elementOf } from '../structure/elements';
import { stretches } from '../words/stretches';
import { defineCheck, openingWords } from './check';

/** A paragraph of an element. */
interface Piece {
  readonly paragraph: number;
  readonly text: string;
}

/** What the department's own file wants to stand, or not to stand, in an element. Absent and empty elements are for others. */
export const departmentElement = defineCheck({
  id: 'department-element',
  summary: '本单位用词：内容要点中应有、不应有的词',
  severity: 'warning',
  why: '本单位对这部分怎么写有规定',
  ofModel: true,

  *run({ snapshot, outline, placeholders, words }) {
    if (words.elements.length === 0) return;
    const belongs = stretches(outline);
    for (const rule of words.elements) {
      const rows = outline.rows.filter((row) => row.element === rule.element && row.paragraph !== null);
      const begin = rows[0]?.paragraph ?? null;
      if (begin === null || rows.some((row) => row.status === 'empty')) continue;
      const { id, name } = elementOf(rule.element);
      const pieces = snapshot.paragraphs.flatMap(({ text }, paragraph): Piece[] => (belongs(paragraph, rule.element) ? [{ paragraph, text }] : []));
      const { wanted, unwanted } = rule.judge(pieces.map((piece) => piece.text));
      for (const { text, start, end, entry } of unwanted) {
        const piece = pieces[text];
        if (!piece || placeholders.some((p) => p.paragraph === piece.paragraph && p.start <= start && end <= p.end)) continue;
        const word = piece.text.slice(start, end);
        const message = entry.severity === 'hint' ? `“${name}”中写了“${word}”，请核对` : `“${name}”中不应写“${word}”`;
        yield { place: { paragraph: piece.paragraph, start, end }, message, element: id, ...manner(entry) };
      }
      const blanks = placeholders.filter((p) => belongs(p.paragraph, rule.element));
      for (const { words: group, entry } of wanted) {
        if (group.some((word) => blanks.some((blank) => mayHold(snapshot.paragraphs[blank.paragraph]?.text ?? '', blank, word)))) continue;
        const choice = `“${group.join('”或“')}”`;
        const message = entry.severity === 'hint' ? `“${name}”中没有见到${choice}，请核对` : `“${name}”中应写明${choice}`;
        yield { place: openingWords(snapshot, begin), message, element: id, ...manner(entry) };
      }
    }
  },
});

function manner({ severity, why }: { readonly severity: 'error' | 'warning' | 'hint'; readonly why: string | null }) {
  return why === null ? { severity } : { severity, why };
}

/** Whether a word may stand at a blank once it is filled: at least half of it is there already, right before and after. */
function mayHold(text: string, { start, end }: Placeholder, word: string): boolean {
  let head = 0;
  for (let n = 1; n < word.length; n += 1) if (text.slice(0, start).endsWith(word.slice(0, n))) head = n;
  let tail = 0;
  for (let n = 1; n < word.length - head; n += 1) if (text.startsWith(word.slice(-n), end)) tail = n;
  return head + tail > 0 && (head + tail) * 2 >= word.length;
}
