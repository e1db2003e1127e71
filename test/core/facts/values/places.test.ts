import fc from 'fast-check';
import { analyze } from '../../../../src/core/analyze';
import { snapshotOfLines } from '../../../../src/core/document';
import { ownReport } from '../../../support/documents';

const PIECES = [
  '2027', '年', '1', '月', '16', '日', '二〇二七', '十', '三', '一', '个', '条', '人次', '第', '督导组', '巡回', '组长', '书记', '同志', '主持', '张三', '李 四', '欧阳明',
  '、', '，', '。', '；', '“', '”', '《', '》', '〔', '〕', '号', '主题', '以', '为', '会期', '半天', '在', '会议室', '召开', '民主生活会', '年度', '通报', '整改', '落实情况',
  'X', '××', '（　）', '主题教育', '专题', '党的二十届四中全会', '中共', '县委', '党组', '关于', ' ', '　', '.', '-', ':', '30', '时', '分', '🙂', '因公', '请假',
];
const line = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(''));
const own = fc.constantFrom(...ownReport('bureau'), ...ownReport('town'));
const text = fc.array(fc.oneof(line, own), { maxLength: 10 });

test('values hold their text, are in order, never overlap each other or a blank, and have one fact each', () => {
  fc.assert(
    fc.property(text, (lines) => {
      const { values, placeholders, facts } = analyze(snapshotOfLines(lines), { treatAsReport: true, renew: true });
      for (const v of values) {
        expect((lines[v.paragraph] ?? '').slice(v.start, v.end)).toBe(v.text);
        expect([v.text === '', v.label === '']).toEqual([false, false]);
        expect(facts.some((f) => f.id === v.fact && f.value !== null)).toBe(true);
      }
      const places = [...values, ...placeholders].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
      places.forEach((p, i) => {
        const next = places[i + 1];
        if (next?.paragraph === p.paragraph) expect(next.start).toBeGreaterThanOrEqual(p.end);
      });
      expect(facts.reduce((sum, f) => sum + f.places, 0)).toBe(places.length);
      expect(values).toEqual([...values].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start));
    }),
    { numRuns: 400 },
  );
});
