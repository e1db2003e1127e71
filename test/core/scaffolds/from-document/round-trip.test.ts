import { analyze } from '../../../../src/core/analyze';
import { snapshotOfLines } from '../../../../src/core/document';
import { factById } from '../../../../src/core/facts/dictionary';
import { makeFrame } from '../../../../src/core/scaffolds/from-document/frame-of-document';
import { textsOf } from '../../../support/finished';
import { filledByFact, filledInOrder, inserted, read, usuallyKept } from './round-trip';

const REPORTS = [...textsOf('finished'), ...textsOf('documents')];
const ALL: ReadonlySet<string> = new Set();

describe.each(REPORTS)('%s as a 范文框架', (_name, lines) => {
  const source = read(snapshotOfLines(lines));
  const usual = makeFrame(source, usuallyKept(source));

  test('filled again with what was taken out it is the report', () => {
    expect(filledInOrder(usual)).toEqual(lines);
    expect(filledInOrder(makeFrame(source, ALL))).toEqual(lines);
  });

  test('filled fact by fact it is the report too', () => expect(filledByFact(usual).texts).toEqual(lines));

  test('every value taken out is a certain blank, declared in order; nothing is left of them', () => {
    const blanks = analyze(inserted(usual)).placeholders.filter((p) => p.certainty === 'certain');
    const declared = usual.paragraphs.flatMap(({ facts }) => facts);
    expect(blanks).toHaveLength(usual.taken.length);
    expect(declared.map(({ id, part }) => [factById(id) ? id : 'other', part ?? null])).toEqual(
      blanks.map(({ fact, part }, i) => [declared[i]!.id.startsWith('other.') ? 'other' : fact, part]),
    );
    expect(usual.left).toEqual([]);
    expect(usual.notes).toEqual([]);
  });

  test('no date of the meeting, no year of any meeting and no name of those taken out is left in it', () => {
    const text = usual.paragraphs.map((p) => (p.lead ?? '') + p.text).join('\n');
    expect(text).not.toMatch(/20\d\d年度|\d+月\d+日/);
    const names = source.values.filter(({ label }) => /姓名|同志|人员/.test(label)).flatMap(({ places }) => places.map((p) => p.text));
    expect(names.filter((name) => name.length > 2 && text.includes(name))).toEqual([]);
  });

  test('it is recognised as the report is', () => {
    const before = analyze(snapshotOfLines(lines)).outline.map(({ element, paragraph }) => [element, paragraph]);
    expect(analyze(inserted(usual)).outline.map(({ element, paragraph }) => [element, paragraph])).toEqual(before);
  });
});

test('a value that is kept stays, and only that', () => {
  const lines = REPORTS.find(([name]) => name === 'hospital')![1];
  const source = read(snapshotOfLines(lines));
  const [one] = source.values.filter(({ value }) => value === '2026年1月23日');
  const kept = new Set([...usuallyKept(source), one!.key]);
  const frame = makeFrame(source, kept);
  const text = frame.paragraphs.map((p) => (p.lead ?? '') + p.text).join('\n');
  expect(text).toContain('2026年1月23日');
  expect(frame.taken).toHaveLength(makeFrame(source, usuallyKept(source)).taken.length - one!.places.length);
  expect(filledInOrder(frame)).toEqual(lines);
});
