import { closingMissing } from '../../../src/core/checks/closing-missing';
import { parseMarked } from '../../support/marked';
import { runOne, testCheck } from '../../support/test-check';

const PHASES = ['一、会前准备', '学习3次。', '二、会议情况', '开了会。', '三、会后整改', '抓了整改。'];
const TITLE = '清溪镇党委关于2026年度民主生活会召开情况的通报';
const doc = (title: string, addressee: string, ...end: string[]): string =>
  [title, addressee, '现将有关情况通报如下：', ...PHASES, ...end].filter((line) => line !== '').join('\n');

testCheck(closingMissing, {
  valid: {
    齐全: doc(TITLE, '各村（社区）党组织：', '中共清溪镇委员会', '2027年2月3日'),
    日期缺年份: doc(TITLE, '各村党组织：', '中共清溪镇委员会', '2月3日'),
    有结语和附件: doc(TITLE, '各村党组织：', '特此通报。', '附件：整改清单', '中共清溪镇委员会', '2027年2月3日'),
    署名日期一行: doc(TITLE, '各村党组织：', '中共清溪镇委员会　2027年2月3日'),
    汉字日期: doc(TITLE, '各村党组织：', '中共清溪镇委员会', '二〇二七年二月三日'),
    日期待填: doc(TITLE, '各村党组织：', '中共清溪镇委员会', '20××年×月×日'),
    日期留空: doc(TITLE, '各村党组织：', '中共清溪镇委员会', '2027年（　）月（　）日'),
    落款后有联系人: doc(TITLE, '各村党组织：', '中共清溪镇委员会', '2027年2月3日', '（联系人：杜某，联系电话：0716-5550101）'),
    落款后有抄送: doc(TITLE, '各村党组织：', '中共清溪镇委员会', '2027年2月3日', '抄送：县委组织部。'),
    主送上级的报告: doc(TITLE.replace('通报', '报告'), '县委组织部：', '中共清溪镇委员会', '2027年2月3日'),
    主送分号隔开: doc(TITLE, '各村党组织，镇直各单位，县直驻镇各单位：', '中共清溪镇委员会', '2027年2月3日'),
    企业署名: doc('江北公司党委2026年度民主生活会情况通报', '各部门：', '中共江北粮油有限公司委员会', '2027年2月3日'),
    不是通报: '会议服务合同\n一、会前服务\n二、会中服务\n三、会后服务',
  },
  invalid: {
    缺署名: { text: doc(TITLE, '各村党组织：', '2027年2月3日'), elements: ['sign'], says: ['未见“署名”'] },
    缺成文日期: { text: doc(TITLE, '各村党组织：', '中共清溪镇委员会'), elements: ['date'], says: ['未见“成文日期”'] },
    停在正文: { text: doc(TITLE, '各村党组织：'), elements: ['sign', 'date'] },
    只有结语: { text: doc(TITLE, '各村党组织：', '特此通报。'), elements: ['sign', 'date'] },
    只有附件说明: { text: doc(TITLE, '各村党组织：', '附件：整改清单'), elements: ['sign', 'date'] },
    报告缺主送: { text: doc(TITLE.replace('通报', '报告'), '', '中共清溪镇委员会', '2027年2月3日'), elements: ['addressee'], says: ['报给谁'] },
    汇报缺主送: { text: doc('清溪镇党委民主生活会情况汇报', '', '中共清溪镇委员会', '2027年2月3日'), elements: ['addressee'] },
    报告送审稿缺主送: { text: doc('清溪镇党委民主生活会召开情况的报告（送审稿）', '', '中共清溪镇委员会', '2027年2月3日'), elements: ['addressee'] },
  },
});

test.each([
  ['通报', '', [['addressee', 'hint']]],
  ['报告', '', [['addressee', 'warning']]],
])('%s缺主送', (genre, addressee, expected) => {
  const text = doc(TITLE.replace('通报', genre), addressee, '中共清溪镇委员会', '2027年2月3日');
  expect(runOne(closingMissing, parseMarked(text).snapshot).map((f) => [f.element, f.severity])).toEqual(expected);
});
