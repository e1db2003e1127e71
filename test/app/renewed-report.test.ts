import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../src/core/analyze';
import { snapshotOfLines } from '../../src/core/document';
import { factRows } from '../../src/app/fact-rows';
import { fillEdits } from '../../src/app/fill-edits';

/** Last year's finished report, its values changed to this year's as a clerk types them. */
const NEXT_YEAR: Readonly<Record<string, string>> = {
  'session.year': '2027年度',
  'meeting.date': '2028-01-09',
  'sign.date': '2028年2月1日',
  'group.number': '第二',
  'group.leader': '陈 平',
  'chair.name': '党组书记林志远',
  'talk.total': '五十一人次',
  'agenda.count': '5',
  'comment.points': '4点',
  'meeting.theme': '“牢记嘱托、治水为民”',
};

const text = readFileSync(join(__dirname, '../fixtures/documents/bureau.txt'), 'utf8').trimEnd();

test('each value in all its places, written as the report writes it, and nothing else', () => {
  const lines = text.split('\n');
  const snapshot = snapshotOfLines(lines);
  const analysis = analyze(snapshot);
  expect(analysis.renewing).toBe(true);
  const edits = factRows(analysis).flatMap((row) => {
    const typed = NEXT_YEAR[row.fact];
    const cell = row.cells[0];
    return typed === undefined || !cell ? [] : fillEdits(snapshot, row, { [cell.key]: typed });
  });
  for (const { paragraph, start, end, expected, text: value } of [...edits].sort((a, b) => b.paragraph - a.paragraph || b.start - a.start)) {
    const line = lines[paragraph] ?? '';
    expect(line.slice(start, end)).toBe(expected);
    lines[paragraph] = line.slice(0, start) + value + line.slice(end);
  }
  const wanted = text
    .replaceAll('2026年度', '2027年度')
    .replaceAll('2027年1月14日', '2028年1月9日')
    .replaceAll('1月14日', '1月9日')
    .replaceAll('2027年1月28日', '2028年2月1日')
    .replaceAll('第三督导组', '第二督导组')
    .replaceAll('周立新', '陈平')
    .replaceAll('累计43人次', '累计51人次')
    .replaceAll('四项议程', '五项议程')
    .replaceAll('三点要求', '四点要求')
    .replaceAll('树牢正确政绩观、以水利高质量发展造福一方百姓', '牢记嘱托、治水为民');
  expect(lines).toEqual(wanted.split('\n'));
});
