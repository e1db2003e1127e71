import { analyze } from '../../../../src/core/analyze';
import { snapshotOfLines } from '../../../../src/core/document';

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  'a contract': [
    '办公设备采购合同', '甲方：东湖区机关事务服务中心', '乙方：青松办公设备有限公司', '签订日期：2026年3月12日',
    '第一条　乙方向甲方供应打印机12台、碎纸机5台，合同总价人民币86400元。', '第二条　乙方应于2026年4月1日前送货至甲方二楼会议室，由李建国同志验收，验收期5天。',
    '第三条　质保期3年。双方各执2份。', '甲方代表：张明　　乙方代表：陈晓东', '2026年3月12日',
  ],
  'a novel': [
    '雨下了三天三夜。', '老周站在渡口，手里攥着1948年的那张船票，等着第二班船。', '“你到底走不走？”王书记问他，“船上只剩两个位子，十五分钟就开。”',
    '1月16日那天早上9时，他终于点了点头，把5块大洋放在桌上。',
  ],
  'English': [
    'Minutes of the annual meeting', 'The meeting was held on 16 January 2027 in Room 302; 12 members attended, 3 sent apologies.',
    'Mr. Smith chaired. A total of 45 comments were received.',
  ],
};

test.each(Object.keys(TEXTS))('%s has no value', (name) => {
  const analysis = analyze(snapshotOfLines(TEXTS[name] ?? []));
  expect([analysis.values, analysis.renewing, analysis.facts]).toEqual([[], false, []]);
});
