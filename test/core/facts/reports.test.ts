import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPlaceholders } from '../../../src/core/placeholders/find';
import { compare, parseAnnotated } from '../../support/annotated';

const REPORTS = join(__dirname, '../../fixtures/reports');

/** Our annotated reports measure recognition; no rule is written from them. */
describe('the annotated reports', () => {
  const names = readdirSync(REPORTS).filter((name) => name.endsWith('.txt'));
  test.each(names)('%s', (name) => {
    const { snapshot, lines, blanks } = parseAnnotated(readFileSync(join(REPORTS, name), 'utf8'));
    const agreement = compare(blanks, findPlaceholders(snapshot, lines.map(() => null)));
    console.info(
      `${name}: ${agreement.blanks} blanks, kinds ${agreement.kindsRight}, same-fact pairs ${agreement.pairs.toFixed(2)}, ` +
        `facts of the table ${agreement.factsRight}/${agreement.factsKnown}`,
    );
    expect(agreement.missed.map((b) => `${b.paragraph}:${b.start} ${b.text}`)).toEqual([]);
    expect(agreement.extra.map((p) => `${p.paragraph}:${p.start} ${p.text}`)).toEqual([]);
    expect(agreement.wrongMerges).toEqual([]);
    expect(agreement.kindsRight / agreement.blanks).toBeGreaterThanOrEqual(0.9);
    expect(agreement.factsRight / agreement.factsKnown).toBeGreaterThanOrEqual(0.9);
  });
});
