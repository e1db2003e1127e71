import { elementContent } from '../../../src/core/checks/element-content';
import { snapshotOfLines } from '../../../src/core/document';
import { ownReport, type OWN_REPORTS } from '../../support/documents';
import { parseMarked } from '../../support/marked';
import { runOne, testCheck } from '../../support/test-check';

/** One of our own complete reports with words changed; each pattern must fit. */
function edited(name: (typeof OWN_REPORTS)[number], ...edits: readonly (readonly [RegExp, string])[]): string {
  let text = ownReport(name).join('\n');
  for (const [pattern, right] of edits) {
    expect(text).toMatch(pattern);
    text = text.replace(pattern, right);
  }
  return text;
}

const NO_TALKS = [/累计43人次/, '做到全覆盖'] as const;
const NO_CRITICISM = [/会上共提出相互批评意见24条，人均6条，/, ''] as const;
const NO_OPINIONS = [/共发放意见征求表86份，收回86份，梳理归并后形成意见建议31条，其中对班子的12条，对班子成员的19条。/, ''] as const;
const NO_LAST = [/通报上年度民主生活会整改措施落实情况和本次征求意见情况/, '通报本次征求意见情况'] as const;
const NO_ATTENDANCE = [/，应到4人，实到4人。不是党组成员的局领导班子成员列席会议/, ''] as const;
const NO_THEME = [/以“树牢正确政绩观、以水利高质量发展造福一方百姓”为主题，/, ''] as const;

testCheck(elementContent, {
  valid: {
    水务局: ownReport('bureau').join('\n'),
    公司: ownReport('enterprise').join('\n'),
    镇: ownReport('town').join('\n'),
    人次待填: edited('bureau', [/43人次/, '××人次']),
    人次留空: edited('bureau', [/43人次/, '（　）人次']),
    谈话写次数: edited('bureau', [/累计43人次/, '共谈话40多次']),
    意见条数用汉字: edited('bureau', [/24条，人均6条/, '二十余条']),
    主题不加引号: edited('bureau', [/以“树牢正确政绩观、以水利高质量发展造福一方百姓”为主题/, '以树牢正确政绩观、以水利高质量发展造福一方百姓为主题']),
    全体参加: edited('bureau', [/应到4人，实到4人。不是党组成员的局领导班子成员列席会议/, '全体党组成员出席会议']),
    只少修改稿次: edited('bureau', [/先后修改5稿，/, '']),
    只少总结表态: edited('bureau', [/，党组书记作总结表态/, '']),
    只少稿次和件数: edited('bureau', [/先后修改5稿，/, ''], [/，会前共办结9件/, '']),
    以案促改不问上次整改: edited('bureau', [/2026年度民主生活会召开情况的通报/, '以案促改专题民主生活会召开情况的通报'], NO_LAST),
    上次整改写在导语: edited('bureau', [/会前准备较为扎实/, '2025年度民主生活会整改措施已全部落实，会前准备较为扎实'], NO_LAST),
    简版: edited('bureau', [/（一）抓实[^]*?(?=二、)/, '会前学习4次。\n'], [/（一）会议主题[^]*?(?=三、)/, '会议开得好。\n']),
    不是通报: `房屋租赁合同\n${'甲方将房屋出租给乙方使用，乙方按月支付租金。\n'.repeat(50)}`,
  },
  invalid: {},
});

test.each([
  ['谈话人次', edited('bureau', NO_TALKS), ['谈话人次']],
  ['批评意见条数', edited('bureau', NO_CRITICISM), ['批评意见条数']],
  ['征求意见条数', edited('bureau', NO_OPINIONS), ['征求意见条数']],
  ['上次整改情况', edited('bureau', NO_LAST), ['上次整改情况']],
  ['应到实到和列席', edited('bureau', NO_ATTENDANCE), ['应到实到和列席']],
  ['主题原文', edited('bureau', NO_THEME), ['主题原文']],
  ['公司稿的谈话人次', edited('enterprise', [/，共开展谈心谈话68人次/, '']), ['谈话人次', '总结表态']],
  ['镇稿的批评意见条数', edited('town', [/共提出批评意见72条，/, '']), ['批评意见条数']],
  ['公司稿的上次整改', edited('enterprise', [/通报了上年度整改措施落实情况，/, '']), ['上次整改情况', '总结表态']],
  ['几项合成一条', edited('bureau', NO_TALKS, NO_CRITICISM, NO_THEME), ['主题原文', '谈话人次', '批评意见条数']],
  ['轻的跟着重的说', edited('bureau', NO_TALKS, [/先后修改5稿，/, '']), ['谈话人次', '材料修改稿次']],
  ['轻的凑够三项', edited('bureau', [/先后修改5稿，/, ''], [/，会前共办结9件/, ''], [/，党组书记作总结表态/, '']), ['材料修改稿次', '先行整改件数', '总结表态']],
  ['必谈没有列出', edited('town', [/党委书记与每名[^]*?约谈，共谈心谈话76人次/, '谈得普遍、谈得深入，把问题谈开、把意见谈准、把思想谈通']), ['谈话人次', '必谈范围']],
])('未写%s', (_name, text, names) => {
  const found = runOne(elementContent, parseMarked(text).snapshot);
  expect(found.map((f) => [f.severity, f.paragraph, f.message])).toEqual([['hint', null, `建议补充：${names.join('、')}，是否补写`]]);
});

test('项目多的只点前五项，其余写在理由里', () => {
  const text = edited('bureau', NO_TALKS, NO_CRITICISM, NO_OPINIONS, NO_LAST, NO_ATTENDANCE, NO_THEME);
  const [finding] = runOne(elementContent, parseMarked(text).snapshot);
  expect(finding?.message).toBe('建议补充：主题原文、上次整改情况、应到实到和列席、谈话人次、征求意见条数等6项，是否补写');
  expect(finding?.why).toContain('批评意见条数');
});

test('汇编成册的不问', () => {
  const one = edited('bureau', NO_TALKS).split('\n');
  const filler = Array.from({ length: 600 }, (_, i) => `第${i}件事情已经办理完毕，群众对办理的过程和结果都表示了满意，有关材料已经归档保存，随时可以查阅，以后照此办理。`);
  expect(runOne(elementContent, snapshotOfLines([...one, ...filler]))).toEqual([]);
});
