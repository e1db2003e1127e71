import { analyze } from '../../src/core/analyze';
import { snapshotOfLines } from '../../src/core/document';
import { LONGEST_PARAGRAPH, withoutEndless } from '../../src/core/endless-paragraphs';
import { ownReport } from '../support/documents';
import { applied } from '../support/test-check';

const FILLER = '会议要求全体同志把思想和行动统一到上级部署上来。';

test('a document of usual paragraphs is read as it is', () => {
  const snapshot = snapshotOfLines(ownReport('town'));
  expect(withoutEndless(snapshot)).toBe(snapshot);
});

test('of a paragraph without end the beginning is checked, and its blanks are all found', () => {
  const lines = ['中共清河局党组关于2026年度民主生活会召开情况的通报', `党组，，学习。${FILLER.repeat(1_000)}共征求意见××条，，已经反馈。`];
  const { placeholders, findings } = analyze(snapshotOfLines(lines));
  expect(placeholders.map(({ text }) => text)).toEqual(['××']);
  expect(findings.filter(({ check }) => check === 'double-punctuation').map(({ start }) => start)).toEqual([2]);
});

test.each(['其中1条，', '五项议程：一是', '”、“', '1月2日', 'XX大精神'])('every place lies in the text: %s without end', (piece) => {
  const lines = ['一、会前准备情况', piece.repeat(Math.ceil((LONGEST_PARAGRAPH * 1.2) / piece.length)), '二、会议召开情况', '会议召开。'];
  const { findings } = analyze(snapshotOfLines(lines), { treatAsReport: true });
  for (const { paragraph, start, end, quote, fix } of findings) {
    if (paragraph !== null) expect(lines[paragraph]?.slice(start ?? 0, end ?? 0)).toBe(quote);
    if (fix) applied(lines, fix);
  }
});
