import { planFill } from '../../src/cli/fill';
import { analyze } from '../../src/core/analyze';
import { snapshotOfLines } from '../../src/core/document';
import type { Placeholder } from '../../src/core/analysis';

const placeholder = (text: string, line: string, at: number, more: Partial<Placeholder>): Placeholder => ({
  paragraph: 0, start: line.indexOf(text, at), end: line.indexOf(text, at) + text.length, text,
  kind: 'text', label: '', fact: 'x', part: null, index: null, certainty: 'certain', suggestion: null, ...more,
});

function filled(line: string, placeholders: readonly Placeholder[], value: string | readonly string[]): { text: string; unused: readonly string[] } {
  const snapshot = snapshotOfLines([line]);
  const { edits, unused } = planFill(snapshot, { ...analyze(snapshot), placeholders }, new Map([['x', value]]));
  let text = line;
  for (const e of [...edits].sort((a, b) => b.start - a.start)) text = text.slice(0, e.start) + e.text + text.slice(e.end);
  return { text, unused };
}

test('a list by its positions; what is too much is told', () => {
  const line = '甲×、乙×出席';
  const places = [placeholder('×', line, 0, { index: 0 }), placeholder('×', line, 3, { index: 1 })];
  expect(filled(line, places, ['张三', '李四'])).toEqual({ text: '甲张三、乙李四出席', unused: [] });
  expect(filled(line, places, '张三、李四').text).toBe('甲张三、乙李四出席');
  expect(filled(line, places, ['张三'])).toMatchObject({ text: '甲张三、乙×出席', unused: [expect.stringContaining('1 处没有对应')] });
  expect(filled(line, places, ['张三', '李四', '王五']).unused).toEqual([expect.stringContaining('多出的没有写入')]);
});

test('doubtful places are filled only when there are no others, masked ones never', () => {
  const line = '某×';
  const [some, sure] = [placeholder('某', line, 0, { certainty: 'possible' }), placeholder('×', line, 0, {})];
  expect(filled(line, [some, sure], '张三').text).toBe('某张三');
  expect(filled(line, [some], '张三').text).toBe('张三×');
  expect(filled(line, [{ ...sure, certainty: 'masked' }], '张三')).toMatchObject({ text: line, unused: [expect.stringContaining('没有它的待填处')] });
});

test('the rest of a year after 20', () => {
  const line = '20xx年';
  expect(filled(line, [placeholder('xx', line, 0, { kind: 'date', part: 'year' })], '2027年1月').text).toBe('2027年');
  expect(filled(line, [placeholder('20xx', line, 0, { kind: 'date', part: 'year' })], '2027年1月').text).toBe('2027年');
});

test('a whole date, a time and an ordinal by what each blank asks for', () => {
  const line = '20xx年X月X日上午X时，县委第X督导组到会';
  const xs = [...line.matchAll(/X/g)].map((m) => m.index);
  const date = { kind: 'date' } as const;
  const parts = [placeholder('20xx', line, 0, { ...date, part: 'year' }), placeholder('X', line, xs[0]!, { ...date, part: 'month' }), placeholder('X', line, xs[1]!, { ...date, part: 'day' })];
  expect(filled(line, parts, '2027-01-06').text).toBe('2027年1月6日上午X时，县委第X督导组到会');
  expect(filled(line, parts, '1月6日')).toMatchObject({ text: '20xx年1月6日上午X时，县委第X督导组到会', unused: [expect.stringContaining('1 处没有对应')] });
  const hour = placeholder('X', line, xs[2]!, { kind: 'time', part: 'hour' });
  expect(filled(line, [hour], '上午9时').text).toContain('上午9时');
  expect(filled(line, [hour], '下午2时')).toMatchObject({ text: line, unused: [expect.stringContaining('1 处没有对应')] });
  const group = placeholder('X', line, xs[3]!, { kind: 'ordinal' });
  expect(filled(line, [group], '第三督导组').text).toContain('县委第三督导组到会');
});
