import { collect } from '../../../src/app/csv/collect';
import { readCsv } from '../../../src/app/csv/csv-text';
import { handOut } from '../../../src/app/csv/hand-out';
import { factRows } from '../../../src/app/fact-rows';
import { INITIAL_STATE, type AppState } from '../../../src/app/state';
import { analyze } from '../../../src/core/analyze';
import { snapshotOfLines } from '../../../src/core/document';

const LINES = [
  '关于2026年度民主生活会召开情况的通报',
  '民主生活会于2027年X月X日召开。会前，共征求到意见建议X条，梳理后反馈班子。',
  '会后，对征求到的意见建议X条逐条研究，列出清单。',
];
const snapshot = snapshotOfLines(LINES);
const state: AppState = { ...INITIAL_STATE, reading: { snapshot, analysis: analyze(snapshot) } };
const rows = factRows(state.reading!.analysis);
const opinions = rows.find((row) => row.placeholders.length === 2 && row.cells.length === 1)!;
const date = rows.find((row) => row.cells.length === 2)!;
const sheet = (lines: readonly string[]): string => ['编号,待填内容,填写', ...lines].join('\n');

test('every open fact has a line with its label, places and context', () => {
  const [head, ...lines] = readCsv(handOut(state));
  expect(head).toEqual(['编号', '类别', '待填内容', '填写', '处数', '原文']);
  expect(lines).toHaveLength(rows.length);
  expect(lines.find((line) => line[0] === opinions.fact)?.slice(2, 5)).toEqual([opinions.label, '', '2']);
});

test('a sheet given back untouched changes nothing; filled it becomes drafts', () => {
  expect(collect(handOut(state), state)).toEqual([]);
  expect(collect(sheet([`${opinions.fact},${opinions.label},46`]), state)).toMatchObject([
    { fate: 'new', now: '', drafts: { [opinions.cells[0]!.key]: '46' } },
  ]);
});

test.each(['2027年1月16日', '2027-1-16', '1月16日', '2027/01/16'])('a date as %s fills its cells', (value) => {
  const drafts = collect(sheet([`${date.fact},${date.label},${value}`]), state)?.[0]?.drafts ?? {};
  expect(date.cells.map((cell) => Number(drafts[cell.key]))).toEqual([1, 16]);
});

test('conflicts are told apart, and none is taken silently', () => {
  const typed = { ...state, drafts: { [opinions.cells[0]!.key]: '40' } };
  const found = collect(sheet([`${opinions.fact},,46`, 'nothing.such,甲,1', `${date.fact},别的,2027-1-16`, `${date.fact},,待定`]), typed);
  expect(found?.map(({ fate, drafts }) => [fate, drafts === null])).toEqual([
    ['differs', false], ['unknown', true], ['renamed', true], ['unreadable', true],
  ]);
});

test('another file is no sheet', () => {
  expect(collect('姓名,电话\n甲,1', state)).toBeNull();
  expect(collect('', state)).toBeNull();
});
