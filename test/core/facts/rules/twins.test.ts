import { analyze } from '../../../../src/core/analyze';
import { snapshotOfLines } from '../../../../src/core/document';
import { twins } from '../../../../src/core/facts/rules/twins';
import type { DateParts } from '../../../../src/core/facts/rules/date-parts';

const frame = (...lines: readonly string[]) => ['某局党组2026年度民主生活会召开情况的通报', '二、会议召开情况', ...lines];

function brought(lines: readonly string[], fact: string, parts: DateParts): { readonly said: readonly string[]; readonly text: readonly string[] } {
  const snapshot = snapshotOfLines(lines);
  const found = twins(snapshot, analyze(snapshot), fact, parts);
  const text = [...lines];
  for (const edit of found.flatMap((t) => t.edits).sort((a, b) => b.paragraph - a.paragraph || b.start - a.start)) {
    const line = text[edit.paragraph] ?? '';
    expect(line.slice(edit.start, edit.end)).toBe(edit.expected);
    text[edit.paragraph] = line.slice(0, edit.start) + edit.text + line.slice(edit.end);
  }
  return { said: found.map((t) => `${t.stands}→${t.typed} ×${t.edits.length}`), text: text.slice(2) };
}

test('a month beside a blank day, and the same one elsewhere', () => {
  const lines = frame('8月X日，某局党组召开民主生活会。', '20xx年8月X日上午，民主生活会在局会议室召开。');
  expect(brought(lines, 'meeting.date', { year: '2027', month: '9', day: '16' })).toEqual({
    said: ['8月→9月 ×2'],
    text: ['9月X日，某局党组召开民主生活会。', '20xx年9月X日上午，民主生活会在局会议室召开。'],
  });
});

test('a year before blanks, and never the year the meeting is of', () => {
  const lines = frame('2025年X月X日，某局党组召开了2026年度民主生活会。');
  expect(brought(lines, 'meeting.date', { year: '2027' })).toEqual({
    said: ['2025年→2027年 ×1'],
    text: ['2027年X月X日，某局党组召开了2026年度民主生活会。'],
  });
});

test('Chinese numerals stay Chinese', () => {
  expect(brought(frame('八月X日，某局党组召开民主生活会。'), 'meeting.date', { month: '9' }).text).toEqual(['九月X日，某局党组召开民主生活会。']);
});

test('what says the same, another date and the document’s own date are left alone', () => {
  const lines = [...frame('9月X日，某局党组召开民主生活会。', '6月X日前完成整改。'), '某局党组', '2027年10月X日'];
  expect(brought(lines, 'meeting.date', { month: '9', day: '16' }).said).toEqual([]);
  expect(brought(frame('9月X日，某局党组召开民主生活会。'), 'meeting.date', { month: '09' }).said).toEqual([]);
});
