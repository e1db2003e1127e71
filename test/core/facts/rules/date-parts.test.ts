import { formatDate, parseDate } from '../../../../src/core/facts/rules/date-parts';

test.each([
  ['2027年1月16日', { year: '2027', month: '1', day: '16' }],
  ['2027年01月06日上午9时30分', { year: '2027', month: '1', day: '6', hour: '上午9', minute: '30' }],
  ['2027-01-16', { year: '2027', month: '1', day: '16' }],
  ['2027-1-6', { year: '2027', month: '1', day: '6' }],
  ['2027.01.16', { year: '2027', month: '1', day: '16' }],
  ['2027/1/16 14:05', { year: '2027', month: '1', day: '16', hour: '14', minute: '05' }],
  ['20270116', { year: '2027', month: '1', day: '16' }],
  ['2027 年 1 月 16 日', { year: '2027', month: '1', day: '16' }],
  ['27年1月16日', { year: '2027', month: '1', day: '16' }],
  ['１月１６日', { month: '1', day: '16' }],
  ['1月16号', { month: '1', day: '16' }],
  ['二〇二七年一月十六日', { year: '2027', month: '1', day: '16' }],
  ['二○二七年十二月三十一日', { year: '2027', month: '12', day: '31' }],
  ['2027年6月底前', { year: '2027', month: '6' }],
  ['2027年6月', { year: '2027', month: '6' }],
  ['2027-6', { year: '2027', month: '6' }],
  ['6月30日前', { month: '6', day: '30' }],
  ['1月16日至17日', { month: '1', day: '16日至17' }],
  ['16日', { day: '16' }],
  ['2026', { year: '2026' }],
  ['2026年度', { year: '2026' }],
  ['9:30', { hour: '9', minute: '30' }],
  ['9：30', { hour: '9', minute: '30' }],
  ['上午9时', { hour: '上午9' }],
  ['下午2点半', { hour: '下午2', minute: '30' }],
  ['九时三十分', { hour: '9', minute: '30' }],
])('the parts of %s', (value, parts) => {
  expect(parseDate(value)).toEqual(parts);
});

test.each(['半天', '', '1', '16', '2027年1月16日上午', '1月底至2月初', '1月16日左右', '2027年16日', '2027-1-161', '12345', '6月上旬', '20270116x', '20271316', '12345678'])(
  '%j is no whole date',
  (value) => {
    expect(parseDate(value)).toBeNull();
  },
);

test.each([
  [{ year: '2027', month: '1', day: '16' }, '2027年1月16日'],
  [{ month: '1', day: '16日至17' }, '1月16日至17日'],
  [{ hour: '上午9', minute: '00' }, '上午9时'],
  [{ hour: '9', minute: '30' }, '9时30分'],
])('%j is written %s', (parts, text) => {
  expect(formatDate(parts)).toBe(text);
});
