import * as fc from 'fast-check';
import { titleLines } from '../../../src/core/scaffolds/title-lines';

/** A stroke stands where a line ends. */
describe('a title is broken by meaning', () => {
  test.each([
    ['a short one', '关于2024年度民主生活会召开情况的通报'],
    ['who, then on what', '中共清河市水务局党组｜关于2024年度民主生活会召开情况的通报'],
    ['blanks are as wide as what fills them', '中共×××党组｜关于××××年度民主生活会召开情况的通报'],
    ['关于 first: before the meeting', '关于中共清河市委常委会｜2024年度民主生活会召开情况的通报'],
    ['a verb stays with what it is of', '关于清河市水务局党组｜召开2024年度民主生活会情况的通报'],
    ['a set phrase is not cut', '中共清河市水务局党组关于学习贯彻｜习近平新时代中国特色社会主义思想｜主题教育专题民主生活会召开情况的通报'],
    ['关于 stays with what it is on', '中共×××委员会关于学习贯彻｜习近平新时代中国特色社会主义思想｜主题教育专题民主生活会召开情况的通报'],
    ['a company', '中共江北水利水电建设集团有限公司委员会｜关于2024年度民主生活会召开情况的通报'],
    ['a college', '中共江北大学机械与电气工程学院委员会｜关于2024年度民主生活会召开情况的通报'],
    ['what was inspected stays with its meeting', '中共清河市水务局党组｜关于巡察整改专题民主生活会召开情况的通报'],
    ['巡视巡察 are one', '中共×××委员会关于巡视巡察整改｜专题民主生活会召开情况的通报'],
    ['no 关于 to be had inside 《》', '中共清河市水务局党组｜关于落实《关于进一步规范民主生活会的意见》｜情况的通报'],
    ['nothing to cut at', '某'.repeat(40)],
    ['empty', ''],
  ])('%s', (_name, marked) => {
    const lines = marked.split('｜');
    expect(titleLines(lines.join(''))).toEqual(lines);
  });

  test('whatever the text: joined it is the title, at most four lines, none empty, none begins with a word that leans', () => {
    const words = fc.constantFrom('中共', '清河市', '水务局', '党组', '关于', '召开', '2024年度', '××××年度', '×××', '专题', '民主生活会', '情况', '的', '通报', '《', '》', '（', '）', '学习贯彻', '主题教育', 'a ');
    fc.assert(fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const lines = titleLines(text);
      expect(lines.join('')).toBe(text);
      expect(lines.length).toBeLessThanOrEqual(4);
      if (text !== '') for (const line of lines) expect(line).not.toBe('');
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[的》）]/);
    }));
  });
});
