import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPlaceholders } from '../../../src/core/placeholders/find';
import { compare, parseAnnotated, type AnnotatedBlank } from '../../support/annotated';

const REPORTS = join(__dirname, '../../fixtures/reports');

/** Our annotated reports measure recognition; no rule is written from them. */
describe('the annotated reports', () => {
  const names = readdirSync(REPORTS).filter((name) => name.endsWith('.txt'));
  test.each(names)('%s', (name) => {
    const { snapshot, lines, blanks } = parseAnnotated(readFileSync(join(REPORTS, name), 'utf8'));
    const agreement = compare(blanks, findPlaceholders(snapshot, lines.map(() => null)));
    const place = (b: AnnotatedBlank): string => {
      const line = lines[b.paragraph] ?? '';
      return `第${b.paragraph + 1}段 ${line.slice(Math.max(0, b.start - 8), b.start)}【${b.text}】${line.slice(b.end, b.end + 8)} ${b.fact}`;
    };
    console.info([
      `${name}: kinds ${agreement.kindsRight}/${agreement.blanks}, same-fact pairs ${(100 * agreement.pairs).toFixed(0)} %, facts of the table ${agreement.factsRight}/${agreement.factsKnown}`,
      ...agreement.kindsWrong.map(({ truth, found }) => `  kind ${found.kind}: ${place(truth)}`),
      ...agreement.factsWrong.map(({ truth, found }) => `  fact ${found.fact}: ${place(truth)}`),
      ...agreement.wrongMerges.map((pair) => `  merged wrongly: ${pair.map(place).join(' | ')}`),
      ...agreement.missedMerges.map((pair) => `  not merged: ${pair.map(place).join(' | ')}`),
    ].join('\n'));
    expect(agreement.missed.map(place)).toEqual([]);
    expect(agreement.extra.map((p) => `${p.paragraph}:${p.start} ${p.text}`)).toEqual([]);
    expect(agreement.wrongMerges).toEqual([]);
    expect(agreement.kindsRight / agreement.blanks).toBeGreaterThanOrEqual(0.9);
    expect(agreement.pairs).toBeGreaterThanOrEqual(0.9);
    expect(agreement.factsRight / agreement.factsKnown).toBeGreaterThanOrEqual(0.9);
  });
});
