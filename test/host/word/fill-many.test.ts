import { analyze } from '../../../src/core/analyze';
import { factRows } from '../../../src/app/fact-rows';
import { fillEdits } from '../../../src/app/fill-edits';
import { playedWord } from '../../support/played-word';

const BLANKS = 200;
/** About 60 pages of 16-point type: 28 lines of 22 characters each. */
const PARAGRAPHS = 60 * 7;

/** A long report: a blank in every second paragraph, the rest plain text. */
function longReport(): readonly string[] {
  const lines = ['青溪县水务局党组2026年度民主生活会召开情况的通报', '一、会前准备情况'];
  for (let i = 0, blanks = 0; i < PARAGRAPHS; i += 1) {
    const talk = `第${i + 1}项工作坚持从严从实，逐条对照、逐项落实，把查摆的差距和群众的期盼放在一起研究，把责任分到岗位、把时限排到月份。`;
    const blank = i % 2 === 0 && blanks < BLANKS;
    if (blank) blanks += 1;
    lines.push(talk.repeat(2) + (blank ? `共梳理${'甲乙丙丁戊'.charAt(i % 5)}类事项X件。` : ''));
  }
  return lines;
}

test('200 blanks of a 60-page document are filled in two trips', async () => {
  const lines = longReport();
  const { host, trips } = playedWord(lines);
  const snapshot = await host.read();
  const rows = factRows(analyze(snapshot));
  const drafts = Object.fromEntries(rows.flatMap((row) => row.cells).map((cell, i) => [cell.key, String(i + 1)]));
  const edits = rows.flatMap((row) => fillEdits(snapshot, row, drafts));
  expect(edits).toHaveLength(BLANKS);
  const began = performance.now();
  expect(await trips(() => host.write({ edits }))).toBe(2);
  console.log(`200 blanks of ${lines.reduce((sum, line) => sum + line.length, 0)} characters: ${Math.round(performance.now() - began)} ms`);
  const after = await host.read();
  expect(analyze(after).placeholders).toEqual([]);
  // Nothing but the places changed.
  const byParagraph = new Map(edits.map((edit) => [edit.paragraph, edit]));
  after.paragraphs.forEach(({ text }, i) => {
    const edit = byParagraph.get(i);
    const before = lines[i] ?? '';
    expect(text).toBe(edit ? before.slice(0, edit.start) + edit.text + before.slice(edit.end) : before);
  });
});
