import { doubledWord } from '../../../../src/core/facts/rules/doubled';
import { parseMarked } from '../../../support/marked';

test.each([
  ['通报了⟦20xx⟧年度民主生活会整改情况', '主题教育专题民主生活会', '民主生活会'],
  ['经市委督导组同意，⟦X⟧到会', '市委督导组', '市委督导组'],
  ['通报了⟦20xx⟧年度民主生活会整改情况', '2025', null],
  ['在⟦X⟧楼党委会议室召开', '三', null],
  ['书记⟦XXX⟧主持，委员张三参加', '张三', null],
])('%s with %s', (marked, written, word) => {
  const { lines, places } = parseMarked(marked);
  const place = places[0]!;
  expect(doubledWord({ ...place, paragraph: lines[0]! }, written)).toBe(word);
});
