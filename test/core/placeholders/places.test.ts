import fc from 'fast-check';
import { snapshotOfLines } from '../../../src/core/document';
import { collectFacts } from '../../../src/core/facts/collect';
import { findPlaceholders } from '../../../src/core/placeholders/find';

/** Pieces from which any mixture of blanks, words and punctuation can come. */
const PIECES = [
  'X', 'xx', '××', '*', '＊', '○', '〇', '_', '＿', '□', 'N', '某', '20', '二〇', '（', '）', '（　）', '【', '】', '[', ']', '{{', '}}',
  '《', '》', '“', '”', ' ', '   ', '\u3000', '年', '月', '日', '时', '分', '第', '督导组', '组长', '同志', '条', '个', '人次', '份', '次',
  '党委', '书记', '主持', '、', '，', '。', '；', '：', '-', '.', '%', '关于', '大精神', '届', '中全会', '市', '县', '镇', 'Excel', 'http://', '😀', '至',
];

const paragraph = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));
const report = fc.array(paragraph, { maxLength: 6 });

test('places hold their text, are in order and never overlap', () => {
  fc.assert(
    fc.property(report, (lines) => {
      const found = findPlaceholders(snapshotOfLines(lines), lines.map(() => null));
      found.forEach((p, i) => {
        expect(p.end).toBeGreaterThan(p.start);
        expect((lines[p.paragraph] ?? '').slice(p.start, p.end)).toBe(p.text);
        expect(p.label).not.toBe('');
        const next = found[i + 1];
        if (next?.paragraph === p.paragraph) expect(next.start).toBeGreaterThanOrEqual(p.end);
        else if (next) expect(next.paragraph).toBeGreaterThan(p.paragraph);
      });
    }),
    { numRuns: 300 },
  );
});

test('unknown facts are numbered from 1 without a gap, and every placeholder has its fact', () => {
  fc.assert(
    fc.property(report, (lines) => {
      const found = findPlaceholders(snapshotOfLines(lines), lines.map(() => null));
      const facts = collectFacts(found);
      const others = facts.filter((f) => f.id.startsWith('other.')).map((f) => f.id);
      expect(others).toEqual(others.map((_, i) => `other.${i + 1}`));
      expect(facts.reduce((sum, f) => sum + f.places, 0)).toBe(found.length);
    }),
    { numRuns: 200 },
  );
});

test('elements choose facts only: what is a placeholder does not depend on them', () => {
  fc.assert(
    fc.property(report, (lines) => {
      const snapshot = snapshotOfLines(lines);
      const places = (element: 'post.fix' | null): string[] =>
        findPlaceholders(snapshot, lines.map(() => element)).map((p) => `${p.paragraph}:${p.start}:${p.end} ${p.certainty}`);
      expect(places('post.fix')).toEqual(places(null));
    }),
    { numRuns: 150 },
  );
});
