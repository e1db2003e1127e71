import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../../src/core/analysis';
import { analyze } from '../../../src/core/analyze';
import { snapshotOfLines } from '../../../src/core/document';
import { textsOf } from '../../support/finished';

/** A mistake that was put into a correct report by somebody who had not seen the checks. */
interface Seeded {
  /** From 1; 0 where something is absent. */
  readonly line: number;
  readonly words: string;
  readonly fault: string;
  readonly severity: string;
  /** The check that must find it; null where only a reader can. */
  readonly by: string | null;
}

const TODAY = { year: 2027, month: 12, day: 1 };
const seededIn = (name: string): readonly Seeded[] =>
  JSON.parse(readFileSync(join(__dirname, '..', '..', 'fixtures', 'flawed', `${name}.json`), 'utf8')) as readonly Seeded[];

/** How far beside the words a finding may begin and still speak of them: the other half of the comparison. */
const BESIDE = 15;

function speaksOf(finding: Finding, { line, words, by }: Seeded, lines: readonly string[]): boolean {
  if (finding.check !== by) return false;
  if (line === 0) return finding.paragraph === null;
  if (finding.paragraph !== line - 1) return false;
  const at = (lines[line - 1] ?? '').indexOf(words);
  const [start, end] = [finding.start ?? 0, finding.end ?? 0];
  return (start <= at + words.length && at <= end) || Math.abs(start - at) < BESIDE;
}

const tally: string[] = [];

/** What follows from a seeded mistake, and so is no false alarm. */
const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  // The year of the meeting was put a year ahead: the document's own date now lies before it.
  hospital: ['date-order 2026年2月13日'],
};

describe.each(textsOf('flawed'))('改坏的通报《%s》', (name, lines) => {
  const { findings } = analyze(snapshotOfLines(lines), { today: TODAY });
  const seeded = seededIn(name);

  test.each(seeded.filter(({ by }) => by !== null).map((row) => [row.by, row.words, row] as const))('%s：%s', (_by, _words, row) => {
    expect(findings.filter((finding) => speaksOf(finding, row, lines))).not.toEqual([]);
  });

  test('别的地方不报', () => {
    const others = findings.filter((finding) => !seeded.some((row) => finding.paragraph === null || finding.paragraph === row.line - 1));
    expect(others.map(({ check, quote }) => `${check} ${quote}`)).toEqual(FOLLOWS[name] ?? []);
    tally.push(`${name}\t${String(seeded.filter(({ by }) => by !== null).length)}/${String(seeded.length)}`);
  });
});

afterAll(() => {
  console.info(['底稿\t应查出/改坏', ...tally].join('\n'));
});
