import { snapshotOfLines } from '../../../../src/core/document';
import { makeFrame } from '../../../../src/core/scaffolds/from-document/frame-of-document';
import { ownFileText, parseOwnFile, readOwnFile } from '../../../../src/core/scaffolds/from-document/own-file';
import { elementFor, usedOf, type OwnSection } from '../../../../src/core/scaffolds/from-document/own-section';
import { textsOf } from '../../../support/finished';
import { read, usuallyKept } from './round-trip';

const PARAGRAPH = { element: '征求意见', role: '二级标题', number: '（二）', lead: '广泛听取意见。', text: '走访××个村，征求意见××条。', facts: ['other.1', 'opinions.total'] };
const section = (change: object = {}): object => ({ name: '征求意见（村）', kind: '常用段落', use: true, paragraphs: [PARAGRAPH], ...change });
const file = (...sections: unknown[]): unknown => ({ version: 1, sections });
const paragraph = (change: object): unknown => file(section({ paragraphs: [PARAGRAPH, { ...PARAGRAPH, ...change }] }));

test('every frame of a finished report is read again from its file as it was', () => {
  const sections = [...textsOf('finished'), ...textsOf('documents')].map(([name, lines]): OwnSection => {
    const source = read(snapshotOfLines(lines));
    return { name, kind: 'report', isUsed: false, paragraphs: makeFrame(source, usuallyKept(source)).paragraphs };
  });
  sections.forEach((own) => expect(readOwnFile(ownFileText([own]))).toEqual({ sections: [own] }));
});

test('a file by hand: what need not be said is taken from the text', () => {
  const parsed = parseOwnFile(file({ name: ' 结尾 ', kind: 'section', paragraphs: [{ text: '　　2027年××月××日，特此通报。' }] }));
  expect(parsed).toEqual({
    sections: [{
      name: '结尾', kind: 'section', isUsed: false,
      paragraphs: [{ element: null, role: 'body', number: '', text: '　　2027年××月××日，特此通报。', facts: [expect.objectContaining({ part: 'month' }), expect.objectContaining({ part: 'day' })] }],
    }],
  });
});

test.each<[string, unknown, RegExp]>([
  ['no object', [], /应写成 \{"version":1/],
  ['another version', { version: 2, sections: [] }, /^version：应写 1/],
  ['no sections', { version: 1 }, /^sections：没有写/],
  ['sections that are no list', { version: 1, sections: {} }, /^sections：应写成列表/],
  ['an unknown field of the file', { version: 1, sections: [], section: [] }, /^section：没有这个字段，是不是“sections”/],
  ['too many', file(...Array.from({ length: 101 }, (_, i) => section({ name: `第${i}条` }))), /^sections：共 101 条，最多 100 条/],
  ['10,000 entries', file(...Array.from({ length: 10_000 }, () => 1)), /最多 100 条/],
  ['a section that is none', file(7), /^sections\[0\]（第 1 条）：应写成/],
  ['an unknown field', file(section({ nmae: 'x' })), /^sections\[0\]\.nmae（第 1 条）：没有这个字段，是不是“name”/],
  ['no name', file(section({ name: undefined })), /^sections\[0\]\.name（第 1 条）：没有写/],
  ['an empty name', file(section({ name: ' ' })), /\.name（第 1 条）：是空的/],
  ['a name of a novel', file(section({ name: '甲'.repeat(41) })), /\.name（第 1 条）：超过 40 字/],
  ['two of a name', file(section(), section()), /^sections\[1\]\.name（第 2 条）：与第 1 条同名/],
  ['another kind', file(section({ kind: '模板' })), /\.kind（第 1 条）：应是 常用段落、范文框架 之一/],
  ['use in words', file(section({ use: '是' })), /\.use（第 1 条）：应是 true 或 false/],
  ['no paragraphs', file(section({ paragraphs: undefined })), /\.paragraphs（第 1 条）：没有写/],
  ['paragraphs without text', file(section({ paragraphs: [{ text: ' ' }] })), /\.paragraphs（第 1 条）：没有文字/],
  ['a paragraph that is none', file(section({ paragraphs: ['文字'] })), /^sections\[0\]\.paragraphs\[0\]（第 1 条，第 1 段）：应写成/],
  ['6,000 paragraphs', file(section({ paragraphs: Array.from({ length: 6000 }, () => PARAGRAPH) })), /共 6000 段，最多 5000 段/],
  ['an unknown field of a paragraph', paragraph({ 正文: '甲' }), /\.正文（第 1 条，第 2 段）：没有这个字段/],
  ['an unknown element', paragraph({ element: '开会' }), /\.element（第 1 条，第 2 段）：没有“开会”的内容要点/],
  ['an unknown role', paragraph({ role: '黑体' }), /\.role（第 1 条，第 2 段）：应是 正文/],
  ['a number that is no text', paragraph({ number: 2 }), /\.number（第 1 条，第 2 段）：应是文字/],
  ['a lead that is no text', paragraph({ lead: ['甲'] }), /\.lead（第 1 条，第 2 段）：应是文字/],
  ['two lines in one paragraph', paragraph({ text: '甲\n乙' }), /\.text（第 1 条，第 2 段）：里面有换行/],
  ['a paragraph without end', paragraph({ text: '甲'.repeat(20_001) }), /\.text（第 1 条，第 2 段）：超过 20000 字/],
  ['facts that are no list', paragraph({ facts: 'opinions.total' }), /\.facts（第 1 条，第 2 段）：应写成列表/],
  ['an unknown fact', paragraph({ facts: ['opinions.all', 'opinions.total'] }), /\.facts\[0\]（第 1 条，第 2 段）：没有“opinions\.all”/],
  ['a fact too many', paragraph({ facts: ['other.1', 'opinions.total', 'talk.total'] }), /\.facts（第 1 条，第 2 段）：写了 3 项，这一段有 2 个待填处/],
  ['an inherited field', JSON.parse('{"version":1,"sections":[],"__proto__":{"a":1}}'), /没有这个字段/],
])('%s is refused, and the line says where', (_name, json, line) => {
  const parsed = parseOwnFile(json);
  expect('errors' in parsed && parsed.errors.some((error) => line.test(error))).toBe(true);
});

test('ten megabytes, and what is no JSON, are refused at once', () => {
  expect(readOwnFile('甲'.repeat(10_000_000))).toEqual({ errors: [expect.stringContaining('文件过大')] });
  expect(readOwnFile('{"version":1,}')).toEqual({ errors: [expect.stringMatching(/^第 1 行不是 JSON 的写法/)] });
});

test('markup in a text is text', () => {
  const text = '<script>alert(1)</script>&amp;';
  expect(parseOwnFile(paragraph({ text, facts: [] }))).toMatchObject({ sections: [{ paragraphs: [{}, { text }] }] });
});

describe('what is used in the place of ours', () => {
  const own = (name: string, change: Partial<OwnSection> = {}): OwnSection => {
    const parsed = parseOwnFile(file(section({ name })));
    if (!('sections' in parsed)) throw new Error(parsed.errors.join());
    return { ...parsed.sections[0]!, ...change };
  };
  const free = { element: null, role: 'body', number: '', text: '落实责任。', facts: [] } as const;

  test('of two for one element the one kept last; a frame for 起草全文; nothing that is not used', () => {
    const last = own('乙', { paragraphs: [{ ...own('乙').paragraphs[0]!, text: '乙。', facts: [] }] });
    const frame = own('丙', { kind: 'report' });
    const used = usedOf([own('甲'), last, frame, own('丁', { isUsed: false })]);
    expect(used.scaffolds).toEqual([{ element: 'pre.opinion', role: 'heading-2', lead: '广泛听取意见。', text: '乙。', facts: [] }]);
    expect(used.frame).toBe(frame);
    expect(usedOf([own('甲', { isUsed: false })])).toEqual({ scaffolds: [], frame: null });
  });

  test.each([
    ['one element', own('甲'), 'pre.opinion'],
    ['one element and a blank line', own('甲', { paragraphs: [...own('甲').paragraphs, { ...free, text: '' }] }), 'pre.opinion'],
    ['free text', own('甲', { paragraphs: [free] }), null],
    ['an element and text that belongs to none', own('甲', { paragraphs: [...own('甲').paragraphs, free] }), null],
    ['two elements', own('甲', { paragraphs: [...own('甲').paragraphs, { ...own('甲').paragraphs[0]!, element: 'pre.talk' as const }] }), null],
    ['a frame', own('甲', { kind: 'report' }), null],
  ])('%s', (_name, given, element) => expect(elementFor(given)).toBe(element));
});
