import { readFileSync } from 'node:fs';
import { analyze } from '../../../../src/core/analyze';
import { snapshotOfLines, type SnapshotParagraph } from '../../../../src/core/document';
import { frameText } from '../../../../src/core/scaffolds/from-document/frame';
import { makeFrame, readForFrame } from '../../../../src/core/scaffolds/from-document/frame-of-document';
import { readOwnFile } from '../../../../src/core/scaffolds/from-document/own-file';
import { planFrame } from '../../../../src/core/scaffolds/from-document/plan-frame';
import { scaffoldsOf } from '../../../../src/core/scaffolds/from-document/scaffolds-of';
import { USUAL_DRAFTING } from '../../../../src/core/scaffolds/drafting';
import { planInsertion } from '../../../../src/core/scaffolds/plan';
import { textsOf } from '../../../support/finished';
import { filledInOrder, read, usuallyKept } from './round-trip';

const line = (text: string, change: Partial<SnapshotParagraph> = {}): SnapshotParagraph => ({ text, label: '', style: '', tableDepth: 0, ...change });
const NONE: ReadonlySet<string> = new Set();
const TITLE = '清河县水务局党组关于2026年度民主生活会召开情况的通报';

describe('documents of other makings', () => {
  test('automatic numbers are typed, bullets go', () => {
    const frame = makeFrame(read({ paragraphs: [line(TITLE), line('会前准备', { label: '一、' }), line('抓好学习。集体学习3次。', { label: '（一）' }), line('另有一事', { label: '\uf0b7' })] }), NONE);
    expect(frame.paragraphs.map(frameText)).toEqual(['×××党组关于××××年度民主生活会召开情况的通报', '一、会前准备', '（一）抓好学习。集体学习××次。', '另有一事']);
    expect(frame.paragraphs.map(({ role }) => role)).toEqual(['title', 'heading-1', 'heading-2', 'body']);
  });

  test('what stands in tables is left out, and it is said', () => {
    const frame = makeFrame(read({ paragraphs: [line(TITLE), line('责任人', { tableDepth: 1 }), line('张三', { tableDepth: 1 }), line('会后，逐条整改。')] }), NONE);
    expect(frame.paragraphs).toHaveLength(2);
    expect(frame.notes).toEqual([expect.stringContaining('表格里的 2 段没有收入')]);
  });

  test.each<[string, readonly SnapshotParagraph[], RegExp]>([
    ['nothing', [line('')], /没有文字/],
    ['a table alone', [line('甲', { tableDepth: 1 })], /只有表格/],
    ['a book', [line('甲'.repeat(200_001))], /超过 20 万字/],
  ])('%s is refused with the reason', (_name, paragraphs, reason) => {
    expect(readForFrame({ paragraphs })).toEqual({ refused: expect.stringMatching(reason) });
  });

  test('what is no report: told, and kept as it is', () => {
    const lines = ['房屋租赁合同', '甲方：临江公司。租期3年，自2026年1月1日起。'];
    const frame = makeFrame(read(snapshotOfLines(lines)), NONE);
    expect(frame.notes).toEqual([expect.stringContaining('没有认出三阶段')]);
    expect(filledInOrder(frame)).toEqual(lines);
  });

  test('empty paragraphs inside stay, those at the ends go', () => {
    const lines = ['', TITLE, '', '各科室：', '', '特此通报。', '', ''];
    expect(filledInOrder(makeFrame(read(snapshotOfLines(lines)), NONE))).toEqual(lines.slice(1, -2));
  });

  test('blanks that a draft has already stay blanks of their own', () => {
    const frame = makeFrame(read(snapshotOfLines([TITLE, '会前，集体学习××次，征求意见26条。'])), NONE);
    expect(frame.paragraphs[1]!.text).toBe('会前，集体学习××次，征求意见××条。');
    expect(frame.paragraphs[1]!.facts.map(({ id }) => id)).toEqual(['study.times', 'opinions.total']);
  });

  test('values side by side stay two blanks', () => {
    const frame = makeFrame(read(snapshotOfLines([TITLE, '谈心谈话46人次，其中党组书记陈启明同志14人次，陈启明14人次。'])), NONE);
    expect(frame.left).toEqual([]);
    expect(filledInOrder(frame)[1]).toBe('谈心谈话46人次，其中党组书记陈启明同志14人次，陈启明14人次。');
  });
});

describe('into a document', () => {
  const lines = textsOf('finished').find(([name]) => name === 'hospital')![1];
  const frame = makeFrame(read(snapshotOfLines(lines)), usuallyKept(read(snapshotOfLines(lines))));

  test('the element of a frame gets the number of the place where it comes', () => {
    const half = snapshotOfLines([TITLE, '一、会前准备', '一是抓好学习。集体学习3次。', '二是撰写材料。修改5稿。']);
    const plan = planInsertion(half, analyze(half), { kind: 'element', element: 'pre.opinion' }, { ...USUAL_DRAFTING, own: scaffoldsOf(frame.paragraphs) });
    if ('refused' in plan) throw new Error(plan.refused);
    expect(plan.preview[0]).toMatch(/^二是广泛征求意见，找准病灶症结。/);
    expect(plan.change.edits.map(({ text }) => text)).toEqual(['三']);
  });

  test('parts that the model does not know come with the frame alone', () => {
    const own = scaffoldsOf(frame.paragraphs).filter(({ element }) => element === 'post.list');
    expect(own.map(({ lead }) => lead)).toEqual(['清单化管理。']);
  });

  test.each<[string, readonly SnapshotParagraph[], number | null, RegExp]>([
    ['a document with text and no cursor', [line('甲')], null, /只能在空白文稿里起草/],
    ['a cursor in a table', [line('甲'), line('乙', { tableDepth: 1 })], 1, /光标在表格中/],
    ['a cursor that is nowhere', [line('甲')], 7, /已不在文中/],
  ])('%s is refused', (_name, paragraphs, at, reason) => {
    expect(planFrame({ paragraphs }, frame.paragraphs, at)).toEqual({ refused: expect.stringMatching(reason) });
  });
});

test('the file that the guide shows is one', () => {
  const guide = readFileSync('docs/常用段落.md', 'utf8');
  const [, json = ''] = /```json\n([\s\S]*?)```/.exec(guide) ?? [];
  expect(readOwnFile(json)).toMatchObject({ sections: [{ name: '征求意见（村）', isUsed: true, paragraphs: [{ element: 'pre.opinion', facts: [{}, { id: 'opinions.total' }] }] }] });
});
