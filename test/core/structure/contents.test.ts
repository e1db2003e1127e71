import type { DocumentSnapshot } from '../../../src/core/document';
import { parseOutline } from '../../../src/core/structure/outline';

const REPORT = [
  '各科室：', '现将有关情况通报如下：', '一、会前准备情况', '（一）抓好学习研讨。会前组织集中学习3次。',
  '二、会议召开情况', '（一）会议由张三主持。', '三、会后整改情况', '（一）制定整改方案。',
];

function snapshotOf(contents: readonly string[], style: string): DocumentSnapshot {
  const plain = (text: string) => ({ text, label: '', style: 'Normal', tableDepth: 0 });
  return { paragraphs: [plain('关于某局2024年度民主生活会召开情况的通报'), ...contents.map((text) => ({ ...plain(text), style })), ...REPORT.map(plain)] };
}

const phases = (snapshot: DocumentSnapshot): string[] =>
  parseOutline(snapshot).rows.filter((row) => ['pre', 'meet', 'post'].includes(row.element)).map((row) => `${row.element} ${row.status} ${row.paragraph}`);

it.each([
  ['by Word’s styles', ['一、会前准备情况1', '二、会议召开情况2', '三、会后整改情况3'], 'toc 1'],
  ['in a Chinese Word', ['一、会前准备情况1', '二、会议召开情况2', '三、会后整改情况3'], '目录 1'],
  ['typed, with page numbers after tabs', ['一、会前准备情况\t1', '二、会议召开情况\t2', '三、会后整改情况\t3'], 'Normal'],
  ['typed, with dots', ['一、会前准备情况……1', '二、会议召开情况……12', '三、会后整改情况……20'], 'Normal'],
])('a table of contents is no second start of the phases: %s', (_name, contents, style) => {
  expect(phases(snapshotOf(contents, style))).toEqual(['pre present 6', 'meet present 8', 'post present 10']);
});

it('a single line that ends in a tab and a number is text', () => {
  expect(phases(snapshotOf(['一、会前准备情况\t1'], 'Normal'))).toContain('pre duplicate 4');
});
