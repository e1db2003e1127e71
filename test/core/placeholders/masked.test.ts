import type { Placeholder } from '../../../src/core/analysis';
import { snapshotOfLines } from '../../../src/core/document';
import { findPlaceholders } from '../../../src/core/placeholders/find';

function inDocument(title: string, line: string): readonly Placeholder[] {
  return findPlaceholders(snapshotOfLines([title, line]), [null, null]).filter((p) => p.paragraph === 1);
}

describe('public terms with letters blanked', () => {
  test.each([
    ['2023年主题教育专题民主生活会通报', '学习贯彻XX大精神', ['二十']],
    ['2021年度民主生活会通报', '学习党的××大报告和有关文件', ['十九']],
    ['2024年度民主生活会通报', '深刻领会党的XX精神', ['二十大']],
    ['2024年度民主生活会通报', '学习党的xx届三中全会精神', ['二十']],
    ['2024年度民主生活会通报', '学习党的x届x中全会精神', ['二十', '三']],
    ['2025年度民主生活会通报', '学习党的二十届×中全会精神', ['四']],
    ['2022年专题民主生活会通报', '迎接党的xx大召开', [null]],
    ['民主生活会通报', '学习XX大精神', [null]],
    ['2023年专题民主生活会通报', '学习x届x次全会精神', [null, null]],
  ])('%s: %s', (title, line, suggestions) => {
    const found = inDocument(title, line);
    expect(found.map((p) => p.suggestion)).toEqual(suggestions);
    expect(found.every((p) => p.certainty === 'masked' && p.kind === 'text')).toBe(true);
    expect(found.every((p) => p.fact.startsWith('party.'))).toBe(true);
  });

  test('the month of the meeting settles which plenum was the last one', () => {
    const found = inDocument('某局民主生活会通报', '2024年1月20日召开民主生活会。会前学习了党的xx届x中全会精神');
    expect(found.map((p) => p.suggestion)).toEqual(['二十', '二']);
  });

  test.each([
    '到XX大学、XX大街、XX大队调研',
    '查摆出X大方面问题，部署X大任务',
    '学习县委xx届x次全会精神',
  ])('not masked: %s', (line) => {
    const found = inDocument('2024年度民主生活会通报', line);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map((p) => p.certainty)).not.toContain('masked');
  });
});
