import { elementMissing } from '../../../src/core/checks/element-missing';
import { parseMarked } from '../../support/marked';
import { runOne, testCheck } from '../../support/test-check';
import { ownReport } from '../../support/documents';

const found = (text: string): unknown[] =>
  runOne(elementMissing, parseMarked(text).snapshot).map((f) => [f.element, f.severity]);

/** The town's report without the lines that begin so. */
const without = (...beginnings: string[]): string =>
  ownReport('town').filter((line) => !beginnings.some((words) => line.startsWith(words))).join('\n');

testCheck(elementMissing, {
  valid: {
    齐全: ownReport('bureau').join('\n'),
    不是通报: '房屋租赁合同\n甲方：某公司\n乙方：某某\n一、租赁物',
    '缺标题、主送、署名、日期另有专项管': without('中共白鹭镇委员会', '各村（社区）', '2027年2月1日'),
    阶段整个缺失时不逐项报: without('三、会后', '会后，', '一是列出', '二是着力', '三是建立'),
  },
  invalid: {
    缺谈心谈话: { text: without('三是普遍开展'), elements: ['pre.talk'], says: ['未见“谈心谈话”，应补写'] },
  },
});

test.each([
  ['建章立制', '三是建立长效', [['post.rules', 'hint']]],
  ['会议主题', '（一）主题', [['meet.theme', 'warning']]],
  ['领导点评（有上级到会）', '（四）领导点评', [['meet.comment', 'hint']]],
  ['整改清单', '一是列出整改', [['post.list', 'warning']]],
])('缺%s', (_name, beginning, expected) => {
  expect(found(without(beginning))).toEqual(expected);
});

test('没有上级到会，不问点评', () => {
  const text = without('（四）领导点评', '按照市委');
  expect(found(text).filter((f) => Array.isArray(f) && f[0] === 'meet.comment')).toEqual([]);
});

test('相互批评、会议基本情况全文都找不到，才是必改', () => {
  const title = '关于召开2026年度民主生活会情况的通报';
  const text = `${title}\n一、会前准备\n做了准备。\n二、会议情况\n会议开得好。\n三、会后整改\n抓了整改。`;
  expect(found(text)).toEqual(expect.arrayContaining([['meet.facts', 'error'], ['meet.criticism', 'error']]));
  const mentioned = `${title}\n县局于1月5日在三楼会议室召开会议，开展了批评与自我批评，张正同志主持，全体党组成员参加。\n一、会前准备\n做了准备。\n二、会议情况\n会议开得好。\n三、会后整改\n抓了整改。`;
  expect(found(mentioned)).toEqual(expect.arrayContaining([['meet.criticism', 'warning']]));
  expect(found(mentioned)).not.toEqual(expect.arrayContaining([['meet.facts', 'error']]));
});

test('几项合写在一段里算有', () => {
  const text =
    '关于召开2026年度民主生活会情况的通报\n一、会前准备\n党组集中学习3次，发放意见征求表40份，开展谈心谈话22人次，撰写了班子对照检查材料。\n二、会议情况\n略。\n三、会后整改\n略。';
  expect(found(text).filter((f) => Array.isArray(f) && String(f[0]).startsWith('pre.'))).toEqual([]);
});

describe('写得简的、说在别处的，不追问', () => {
  const head = '关于云溪区住建局党组2026年度民主生活会召开情况的通报\n2027年1月12日上午，局党组在三楼会议室召开民主生活会，局长周一川主持，党组成员应到5人、实到5人。\n';
  const pre = '一、会前\n中心组学习3次；走访企业20家，收集建议31条；班子成员互相谈心26人次';
  const meet = '\n二、会议\n会议紧扣“转作风、优服务”这一主题。周一川代表班子作对照检查，5名同志互相批评，提出意见20条。';
  const post = '\n三、会后\n8个问题写进台账，3月底前改完。';

  test('简版不问建章立制、突出问题', () => {
    expect(found(`${head}${pre}；材料改了4稿。${meet}${post}`)).toEqual([]);
  });

  test('材料只在会上说到的，不算应补写', () => {
    expect(found(`${head}${pre}。${meet}${post}`)).toEqual([]);
  });

  test('哪里都没有说到材料，应补写', () => {
    expect(found(`${head}${pre}。${meet.replace('作对照检查', '发言')}${post}`)).toEqual([['pre.draft', 'warning']]);
  });

  test('会后不逐项写的长稿，不问；逐项写的，问', () => {
    const long = '\n' + '局党组把整改同年度任务一起部署，件件有人管，事事有回音。'.repeat(40);
    expect(found(`${head}${pre}；材料改了4稿。${meet}${post}${long}`)).toEqual([]);
    const parts = '\n三、会后\n（一）列出清单。8个问题写进台账。\n（二）解决突出问题。修好电梯6部。';
    expect(found(`${head}${pre}；材料改了4稿。${meet}${parts}${long}`)).toEqual([['post.rules', 'hint']]);
  });
});

describe('主题和到会情况写得简的', () => {
  const report = (intro: string, meet: string): string =>
    `中共东坪镇委员会关于2026年度民主生活会召开情况的通报\n${intro}\n一、会前准备\n集中学习3次；征求意见座谈会2场，收到意见20条；开展谈心谈话30人次；撰写对照检查材料。\n二、会议召开\n${meet}\n三、会后整改\n制定整改方案，写明整改措施20条。`;
  const full = '2027年1月12日，镇党委在三楼会议室召开民主生活会，书记主持，7名委员参加。';

  test.each([
    ['导语写到会、只写批评的，主题不必改', report(full, '书记代表班子作对照检查。7名同志依次发言，提出批评意见42条。'), []],
    ['夸一句主题鲜明，也不必改', report(full, '7名同志依次发言，提出批评意见42条。督导组指出，会议主题鲜明。'), []],
    ['说到了会议主题，应补写', report(full, '大家紧扣主题依次发言，提出批评意见42条。'), [['meet.theme', 'warning']]],
    ['写了哪天、几人到会，谁主持不必改', report('2027年1月12日，镇党委召开民主生活会，委员9人，到会8人。', '会议主题是：转作风、优服务。8名同志依次发言，提出批评意见56条。'), []],
    ['哪天、几人都没写，应补写', report('镇党委开了民主生活会，情况如下。', '会议主题是：转作风、优服务。大家依次发言，提出批评意见56条。'), [['intro', 'warning'], ['meet.facts', 'error']]],
  ])('%s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
