import { blankParagraphs } from '../../../src/core/checks/blank-paragraphs';
import { snapshotOfLines } from '../../../src/core/document';
import { runOne, testCheck } from '../../support/test-check';

const REPORT = '中共某局党组关于2026年度民主生活会召开情况的通报\n一、会前准备情况\n党组认真学习。\n二、会议召开情况\n会议开得好。\n三、会后整改情况\n建立台账。';

testCheck(blankParagraphs, {
  valid: {
    没有空段: '第一段。\n第二段。',
    一个空段: '第一段。\n\n第二段。',
    两个空段: '第一段。\n\n\n第二段。',
    标题下面: '关于工作的通知\n\n\n\n\n第一段。',
    文首: '\n\n\n\n\n第一段。\n第二段。',
    署名上面: `${REPORT}\n\n\n\n中共某局党组\n2027年1月28日`,
    全是空段: '\n\n\n\n',
    空稿: '',
    题与主送之间: '关于工作的通知\n某单位\n\n\n\n各科室：\n第一段。',
    末尾两个: '第一段。\n\n',
    隔开的空段: '第一段。\n\n第二段。\n\n第三段。\n\n第四段。',
    只有题名: '学习体会\n\n\n\n张三',
  },
  invalid: {},
});

describe('连续空段', () => {
  test.each([
    ['正文中间', '第一段。\n\n\n\n第二段。', 1, 3],
    ['带空格的空段', '第一段。\n　　\n  \n\n第二段。', 1, 3],
    ['文末', '第一段。\n\n\n\n\n', 1, 5],
    ['两处取长的', '第一段。\n\n\n\n第二段。\n\n\n\n\n第三段。', 5, 4],
    ['通报的正文中间', REPORT.replace('\n二、', '\n\n\n\n二、'), 3, 3],
    ['落款之后', `${REPORT}\n中共某局党组\n2027年1月28日\n\n\n\n`, 9, 4],
    ['冒号开头的正文', '各科室：\n\n\n\n第一段', 1, 3],
    ['只有一段正文', '第一段。\n\n\n\n', 1, 4],
  ])('%s', (_name, text, paragraph, count) => {
    const lines = text.split('\n');
    const findings = runOne(blankParagraphs, snapshotOfLines(lines));
    expect(findings.map((f) => [f.severity, f.paragraph, f.remove?.paragraph, f.remove?.expected])).toEqual([
      ['warning', paragraph, paragraph, lines.slice(paragraph, paragraph + count)],
    ]);
  });

  test('删去之后不再报', () => {
    const lines = '第一段。\n\n\n\n第二段。'.split('\n');
    const remove = runOne(blankParagraphs, snapshotOfLines(lines))[0]?.remove;
    lines.splice(remove?.paragraph ?? 0, remove?.expected.length ?? 0);
    expect(lines).toEqual(['第一段。', '第二段。']);
    expect(runOne(blankParagraphs, snapshotOfLines(lines))).toEqual([]);
  });
});
