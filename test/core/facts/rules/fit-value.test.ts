import type { FactKind } from '../../../../src/core/analysis';
import { fitValue } from '../../../../src/core/facts/rules/fit-value';

const CASES: readonly [value: string, kind: FactKind, before: string, after: string, fitted: string][] = [
  ['中共清河市水务局党组', 'organization', '中共', '党组于', '清河市水务局'],
  ['清河市水务局', 'organization', '中共', '党组于', '清河市水务局'],
  ['县委', 'organization', '根据', '委主题教育领导小组', '县'],
  ['县', 'organization', '根据', '委主题教育领导小组', '县'],
  ['第三', 'ordinal', '市委第', '督导组', '三'],
  ['第三督导组', 'ordinal', '市委第', '督导组', '三'],
  ['12条', 'number', '意见', '条，', '12'],
  ['126人次', 'number', '谈话', '人次', '126'],
  ['《关于开好民主生活会的通知》', 'text', '根据《', '》要求', '关于开好民主生活会的通知'],
  ['三楼会议室', 'place', '在', '会议室召开', '三楼'],
  ['张三同志', 'person', '书记', '同志主持', '张三'],
  ['组长王五', 'person', '督导组组长', '到会', '王五'],
  // What is shared by chance stays.
  ['中山', 'place', '其中', '市', '中山'],
  ['李会', 'person', '由', '会前', '李会'],
  ['10', 'number', '共', '0.5', '10'],
  ['委', 'organization', '', '委员会', '委'],
  ['', 'text', '第', '组', ''],
];

test.each(CASES)('%j as %s between %j and %j is written %5$j', (value, kind, before, after, fitted) => {
  expect(fitValue(value, kind, before, after)).toBe(fitted);
});
