import * as fc from 'fast-check';
import { analyze } from '../../src/core/analyze';
import { snapshotOfLines } from '../../src/core/document';
import { applied } from '../support/test-check';
import { ownReport } from '../support/documents';

/** Pieces that reports and their mistakes are made of. */
const PIECES = [
  '一、', '二、', '（一）', '（二）', '1.', '一是', '二是', '三要', '①', '会前', '会议', '会后', '整改', '准备', '民主生活会', '通报',
  '五项议程', '几点要求', '三个方面', '：', '。', '，', '、', '；', '“', '”', '‘', '’', '两个维护', '（', '）', '《》', '　', ' ',
  'XX', '××', 'X月X日', '2027年1月5日', '密码：ab12', '党组', '\t', '𠮷', 'abc', '0',
  '增强', '做到', '两个确立', '四个意识', '四个自信', '学思想', '强党性', '建新功', '中国特色', '社会义主', '社会主义', '自我批评', '批评合', '台帐', '的', '进行', '截止',
];
const line = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));
const report = fc.constantFrom(...ownReport('town'), ...ownReport('enterprise'));
const text = fc.array(fc.oneof(line, report), { maxLength: 14 });

/** Every finding lies in the text it quotes, every fix finds what it expects, every paragraph has its answer. */
test('任何文稿都分析得了，位置和修正都对得上', () => {
  fc.assert(
    fc.property(text, (lines) => {
      const analysis = analyze(snapshotOfLines(lines), { treatAsReport: true });
      expect(analysis.elementOf).toHaveLength(lines.length);
      for (const { paragraph, start, end, quote, fix, message, why } of analysis.findings) {
        expect(message.length > 0 && why.length > 0).toBe(true);
        if (paragraph === null) expect([start, end, quote, fix]).toEqual([null, null, '', null]);
        else expect(lines[paragraph]?.slice(start ?? 0, end ?? 0)).toBe(quote);
        if (fix) applied(lines, fix);
      }
      for (const row of analysis.outline) expect((row.paragraph === null) === (row.status === 'missing')).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('一处修正之后，同一处不再报同一项', () => {
  fc.assert(
    fc.property(text, (lines) => {
      const finding = analyze(snapshotOfLines(lines)).findings.find((f) => f.fix && f.check !== 'heading-sequence' && f.check !== 'masked-term');
      if (!finding?.fix) return;
      const count = (of: readonly string[]): number =>
        analyze(snapshotOfLines(of)).findings.filter((f) => f.check === finding.check).length;
      expect(count(applied(lines, finding.fix).split('\n'))).toBeLessThanOrEqual(count(lines));
    }),
    { numRuns: 150 },
  );
});
