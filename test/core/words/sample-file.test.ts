import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../../src/core/analyze';
import { snapshotOfLines } from '../../../src/core/document';
import { SAMPLE_FILE } from '../../../src/core/words/sample-file';
import { wordRules } from '../../../src/core/words/word-rules';
import { readWordsFile } from '../../../src/core/words/words-file';
import { ROOT } from '../../house/tree';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

test('the sample is a good file, and its examples are run', () => {
  expect(readWordsFile(SAMPLE_FILE)).toMatchObject({ examples: 5, words: { words: { length: 3 }, elements: { length: 1 } } });
});

test('the page for clerks shows the sample as it is', () => {
  expect(/```json\n([^]*?)```/.exec(read('docs/单位用词.md'))?.[1]).toBe(SAMPLE_FILE);
});

test('what is served at first says nothing', () => {
  expect(readWordsFile(read('assets/department-words.json'))).toEqual({ words: { words: [], elements: [] }, examples: 0 });
});

test('it works on a report', () => {
  const parsed = readWordsFile(SAMPLE_FILE);
  const lines = ['关于召开2026年度民主生活会情况的通报', '一、会前准备情况', '（一）征求意见。在微信群里征求意见。', '二、会议召开情况', '（一）开展批评。县委督导小组参加班子会，圆满完成议程。'];
  const words = 'words' in parsed ? wordRules(parsed.words) : undefined;
  const found = analyze(snapshotOfLines(lines), words ? { words } : {}).findings.filter((f) => f.check.startsWith('department'));
  expect(found.map((f) => [f.quote, f.severity])).toEqual([
    ['（一）征求意见', 'hint'], ['（一）征求意见', 'hint'], ['微信群', 'hint'],
    ['督导小组', 'warning'], ['班子会', 'warning'], ['圆满完成', 'hint'],
  ]);
  expect(found.map((f) => f.message).slice(0, 2)).toEqual(['“征求意见”中没有见到“反馈”，请核对', '“征求意见”中没有见到“座谈”或“走访”或“函询”，请核对']);
});
