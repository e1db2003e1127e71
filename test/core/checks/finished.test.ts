import { analyze } from '../../../src/core/analyze';
import { snapshotOfLines } from '../../../src/core/document';
import { textsOf } from '../../support/finished';

const TODAY = { year: 2027, month: 12, day: 1 };

/**
 * Reports that are finished and right, written without a look at the checks: set phrases,
 * ratios, addresses, English words, quotations in quotations, long and nested lists, ten kinds of units.
 */
describe.each([...textsOf('documents'), ...textsOf('finished')])('改好的通报《%s》', (_name, lines) => {
  const analysis = analyze(snapshotOfLines(lines), { today: TODAY });

  test('是通报，没有待填处', () => {
    expect(analysis.isReport).toBe(true);
    expect(analysis.placeholders.filter((p) => p.certainty === 'certain')).toEqual([]);
  });

  test('没有必改，没有建议改', () => {
    expect(analysis.findings.filter((f) => f.severity !== 'hint').map((f) => [f.check, f.paragraph, f.quote, f.message])).toEqual([]);
  });

  test('请核对的不多', () => {
    expect(analysis.findings.map((f) => [f.check, f.quote, f.message]).slice(4)).toEqual([]);
  });
});

/** A contract, a novel's chapter, an English paper, a notice of a meeting, and nothing at all. */
describe.each([...textsOf('other'), ['empty', ['']] as const])('不是通报的《%s》', (_name, lines) => {
  const { isReport, findings } = analyze(snapshotOfLines(lines), { today: TODAY });

  test('没有结构方面的话，没有必改', () => {
    expect(isReport).toBe(false);
    expect(findings.filter((f) => f.severity === 'error' || f.element !== null).map((f) => [f.check, f.quote, f.message])).toEqual([]);
    expect(findings.filter((f) => /^(?:phase|element|title|closing|genre)-/.test(f.check))).toEqual([]);
  });
});
