import { analyze } from '../../../src/core/analyze';
import { snapshotOfLines } from '../../../src/core/document';
import { BRANCH_PARTS } from '../../../src/core/structure/branch-model';

const TITLE = '某街道退役军人服务站党支部关于召开2025年度组织生活会和开展民主评议党员情况的报告';
const BODY = [
  '街道党工委：',
  '2026年2月6日，党支部召开2025年度组织生活会。现将有关情况报告如下：',
  '一、会前准备情况',
  '（一）抓好学习。组织党员集中学习4次。',
  '（二）征求意见。收到意见建议17条。',
  '（三）开展谈心谈话。谈心谈话36人次。',
  '（四）撰写发言提纲。人人动手，查找不足。',
  '二、会议召开情况',
  '会议于下午3时在服务站会议室召开，由支部书记高鹏主持，应到党员14人，实到8人。',
  '（一）支部委员会报告工作。高鹏同志代表支部委员会述职。',
  '（二）逐一对照检查。党员依次发言。',
  '（三）开展批评。相互提出批评意见31条。',
  '（四）开展民主评议。按程序对每名党员作出评议。',
  '三、会后整改情况',
  '（一）列出清单。认领问题9个，逐条落实。',
  '（二）健全制度。修订学习制度1项。',
  '中共某街道退役军人服务站支部委员会',
  '2026年2月10日',
];

const read = (...lines: string[]) => analyze(snapshotOfLines(lines));

test('a branch’s report is read by its own model, with nothing of another one asked for', () => {
  const { model, isReport, outline, findings } = read(TITLE, ...BODY);
  expect([model, isReport]).toEqual(['branch', false]);
  expect(BRANCH_PARTS.map((id) => [id, outline.find(({ element }) => element === id)?.status])).toEqual(BRANCH_PARTS.map((id) => [id, 'present']));
  expect(outline.filter(({ status }) => status === 'missing')).toEqual([]);
  // 14 are due and 8 came: two thirds are of a leading group.
  expect(findings).toEqual([]);
});

test('what it lacks is missing, and nothing but its own parts', () => {
  const without = BODY.filter((line) => !line.includes('民主评议') && !line.startsWith('（二）征求'));
  const { outline } = read(TITLE, ...without);
  expect(outline.filter(({ status }) => status === 'missing').map(({ element }) => element)).toEqual(['pre.opinion', 'meet.review']);
});

test.each<[string, string[], 'meeting' | 'branch' | null]>([
  ['a title in lines', ['中共某街道退役军人服务站支部委员会', '关于召开2025年度组织生活会情况的报告', ...BODY], 'branch'],
  ['a 通报', ['某院外科党支部2025年度组织生活会情况通报', ...BODY.slice(1)], 'branch'],
  ['a 专题 one', ['某局机关第二党支部主题教育专题组织生活会召开情况的报告', ...BODY], 'branch'],
  ['the text speaks of the leading group’s 民主生活会', [TITLE, '根据局党组2025年度民主生活会的部署，党支部召开组织生活会，现报告如下：', ...BODY.slice(2)], 'branch'],
  ['both meetings in one report', ['某局党组关于2025年度民主生活会和组织生活会召开情况的通报', ...BODY.slice(1)], 'meeting'],
  ['a 民主生活会', ['某局党组关于2025年度民主生活会召开情况的通报', ...BODY.slice(1)], 'meeting'],
  ['a plan', ['某党支部2025年度组织生活会实施方案', ...BODY.slice(2)], null],
  ['a speech', ['在党支部组织生活会上的讲话', ...BODY.slice(2)], null],
  ['a report on something else', ['某局关于2025年度工作情况的报告', '全年完成项目12个，投资3亿元，各项工作有序推进。'], null],
  ['nothing', [''], null],
])('%s', (_name, lines, model) => {
  expect(read(...lines).model).toBe(model);
});

test('whoever wants a branch’s report judged as the other gets it', () => {
  const { model, isReport } = analyze(snapshotOfLines([TITLE, ...BODY]), { treatAsReport: true });
  expect([model, isReport]).toEqual(['meeting', true]);
});
