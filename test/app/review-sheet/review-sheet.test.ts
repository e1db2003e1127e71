import { reviewSheet, type ReviewSheet, type SheetInput } from '../../../src/app/review-sheet/review-sheet';
import { conclusion, sheetLines, sheetText } from '../../../src/app/review-sheet/sheet-lines';
import type { Analysis, Finding } from '../../../src/core/analysis';
import { analyze } from '../../../src/core/analyze';
import { snapshotOfLines } from '../../../src/core/document';
import type { Elsewhere } from '../../../src/app/state';
import { finding, markedReading } from '../../support/analysis-of';

const TIME = { year: 2027, month: 1, day: 16, hour: 9, minute: 5 };
const NOTHING_ELSEWHERE: Elsewhere = { kind: 'known', blanks: [] };
const REVIEWED = { name: '县水务局通报.docx', changedParagraphs: 0, openComments: 0 };

/** A sheet of a marked text whose paragraphs belong to these elements; everything else is in order. */
function sheetOf(marked: string, elements: Analysis['elementOf'], more: Partial<Analysis> = {}, input: Partial<SheetInput> = {}): ReviewSheet {
  const reading = markedReading(marked, [], { elementOf: elements, ...more });
  return reviewSheet({ ...reading, elsewhere: NOTHING_ELSEWHERE, about: REVIEWED, time: TIME, ...input });
}

const absent = (element: Finding['element'], severity: Finding['severity'], message: string): Finding =>
  finding({ check: 'element-missing', paragraph: null, start: null, end: null, element, severity, message });
const because = (of: Finding, reason: string): Analysis['ignored'][number] => ({ finding: of, by: { check: of.check, scope: 'absence', of: of.message, reason } });

describe('the verdict', () => {
  const clean = ['标题', ['title']] as const;
  test.each<[string, Partial<Analysis>, Partial<SheetInput>, string]>([
    ['nothing in the way', {}, {}, '机检未见必改项，请人工复核后送审'],
    ['建议改 and 请核对 keep nothing back', { findings: [finding({ severity: 'warning' }), finding({ severity: 'hint' }), finding({ severity: 'hint' })] }, {}, '机检未见必改项，请人工复核后送审（建议改 1 处，请核对 2 处）'],
    ['必改', { findings: [finding()] }, {}, '暂不宜送审：必改 1 处'],
    ['必改 that was ignored', { ignored: [because(finding(), '原文如此')] }, {}, '机检未见必改项，请人工复核后送审'],
    ['a blank in a header', {}, { elsewhere: { kind: 'known', blanks: [{ part: 'header1', text: '〔20xx〕3号', placeholder: 'xx' }] } }, '暂不宜送审：页眉、页脚等处待填 1 处'],
    ['tracked changes and comments', {}, { about: { name: null, changedParagraphs: 3, openComments: 2 } }, '暂不宜送审：修订未处理 3 段，批注未处理 2 条'],
    ['no 署名', { findings: [absent('sign', 'warning', '未见“署名”，应补写')] }, {}, '暂不宜送审：必改 1 处'],
    ['no 成文日期, and nobody says so', { outline: [{ element: 'date', phase: null, status: 'missing', paragraph: null }] }, {}, '暂不宜送审：必改 1 处'],
    ['no 署名, with a reason', { outline: [{ element: 'sign', phase: null, status: 'missing', paragraph: null }], ignored: [because(absent('sign', 'warning', '未见“署名”，应补写'), '由党办统一加署')] }, {}, '机检未见必改项，请人工复核后送审'],
    ['another element that is absent stays 建议改', { findings: [absent('pre.talk', 'warning', '未见“谈心谈话”，应补写')] }, {}, '机检未见必改项，请人工复核后送审（建议改 1 处）'],
  ])('%s', (_name, more, input, expected) => expect(conclusion(sheetOf(clean[0], [...clean[1]], more, input))).toBe(expected));

  test('of an empty document nothing is said', () => {
    const sheet = sheetOf('\n　', [null, null], { isReport: false });
    expect(conclusion(sheet)).toBe('文稿没有内容，未作校核');
    expect(sheetLines(sheet).map((line) => line.kind)).toEqual(['title', 'fact', 'fact', 'verdict']);
  });
});

describe('by phase', () => {
  test('blanks, findings and what is absent stand in their own part; a paragraph of no element goes with the one before', () => {
    const sheet = sheetOf(
      '⟦××⟧县通报\n一、会前\n谈话⟦X⟧人次\n又一段⟦X⟧\n二、会议\n三、会后\n中共⟦××⟧局党组',
      ['title', 'pre', 'pre.talk', null, 'meet', 'post', 'sign'],
      { findings: [finding({ paragraph: 4, quote: '，，' }), finding({ paragraph: 3, severity: 'hint' }), absent('post.list', 'warning', '未见“对照清单整改”，应补写'), absent(null, 'hint', '建议补充的数字')] },
    );
    expect(sheet.parts.map(({ name, blanks, errors, warnings, hints }) => [name, blanks.length, errors.length, warnings.length, hints])).toEqual([
      ['全文', 0, 0, 0, 1], ['标题与开头', 1, 0, 0, 0], ['会前', 2, 0, 0, 1], ['会议', 0, 1, 0, 0], ['会后', 0, 0, 1, 0], ['落款', 1, 0, 0, 0],
    ]);
    expect(sheet.parts[1]?.blanks[0]?.place).toEqual({ paragraph: 0, start: 0, end: 2, expected: '××' });
  });

  test('a text that is no report is one part, and the sheet says that its structure was not checked', () => {
    const sheet = sheetOf('请于⟦X⟧日前报送', [null], { isReport: false });
    expect(sheet.parts.map(({ name, blanks }) => [name, blanks.length])).toEqual([['全文', 1]]);
    expect(sheet.unchecked[0]).toBe('文稿不像民主生活会召开情况通报，结构没有校核');
  });
});

describe('what could not be checked', () => {
  test.each<[string, Partial<SheetInput>, readonly string[]]>([
    ['nothing but what no machine can', {}, []],
    ['texts elsewhere', { elsewhere: { kind: 'unavailable' } }, ['这里读不到页眉、页脚、脚注和文本框']],
    ['texts elsewhere, not yet', { elsewhere: { kind: 'unread' } }, ['页眉、页脚、脚注和文本框还没有校核']],
    ['comments, on an older Word', { about: { name: null, changedParagraphs: 0, openComments: null } }, ['这里看不出有没有未处理的批注，请在“审阅”中查看']],
    ['nothing was asked', { about: null }, ['这里看不出有没有未处理的修订，请在“审阅”中查看', '这里看不出有没有未处理的批注，请在“审阅”中查看']],
  ])('%s', (_name, input, expected) => {
    expect(sheetOf('标题', ['title'], {}, input).unchecked).toEqual([...expected, '姓名、职务、数字是否属实，引文是否与上级原文一致']);
  });
});

describe('as text', () => {
  test('a sheet with something of everything', () => {
    const sheet = sheetOf(
      '关于⟦20××⟧年度民主生活会的通报\n会前，共谈话，，⟦X⟧人次',
      ['title', 'pre'],
      {
        findings: [finding({ paragraph: 1, quote: '，，', message: '标点重复' }), finding({ paragraph: 1, severity: 'hint' }), finding({ paragraph: 0, severity: 'warning', quote: '名主', message: '“名主”应为“民主”' })],
        ignored: [because(absent('pre.study', 'warning', '未见“学习教育”，应补写'), '合并写入导语'), because(absent('pre.draft', 'hint', '未见“对照检查材料”，是否需要补写'), '')],
      },
      { elsewhere: { kind: 'known', blanks: [{ part: 'footer1', text: '联系人：××', placeholder: '××' }] }, about: { name: '通报.docx', changedParagraphs: null, openComments: 2 } },
    );
    expect(sheetText(sheetLines(sheet))).toBe(`送审前核对单
文稿：通报.docx
校核时间：2027年1月16日9时05分
结论：暂不宜送审：待填 2 处，页眉、页脚等处待填 1 处，必改 1 处，批注未处理 2 条
一、标题与开头
　　待填 1 处
　　　　事项：关于【20××】年度民主生活会的通报
　　建议改 1 处
　　　　【名主】“名主”应为“民主”
二、会前
　　待填 1 处
　　　　事项：会前，共谈话，，【X】人次
　　必改 1 处
　　　　【，，】标点重复
　　已忽略 2 处
　　　　建议改：未见“学习教育”，应补写（理由：合并写入导语）
　　　　请核对：未见“对照检查材料”，是否需要补写（未写理由）
　　请核对 1 处，见“校核”
三、页眉、页脚等处
　　待填 1 处
　　　　页脚：联系人：××
四、修订和批注
　　　　2 条批注未处理
五、机器没有校核，请人工核对
　　　　这里看不出有没有未处理的修订，请在“审阅”中查看
　　　　姓名、职务、数字是否属实，引文是否与上级原文一致
本单由通报助手机检生成，不能代替人工复核。
复核人：　　　　　　　　　　复核日期：
`);
  });

  test('of a list longer than anybody reads the rest is counted', () => {
    const sheet = sheetOf(Array.from({ length: 75 }, () => '共⟦X⟧条').join('\n'), Array.from({ length: 75 }, () => 'pre' as const));
    const lines = sheetLines(sheet).filter((line) => line.kind === 'item').map((line) => line.text);
    expect(lines[59]).toBe('事项：共【X】条');
    expect(lines[60]).toBe('其余 15 处从略');
  });
});

test('a renewed report lists the values that nobody has confirmed, each under its part', () => {
  const snapshot = snapshotOfLines(['关于2025年度民主生活会召开情况的通报', '一、会前准备情况', '集体学习3次，谈心谈话42人次。', '二、会议召开情况', '2026年1月16日，民主生活会在局三楼会议室召开，会议由张三同志主持。']);
  const analysis = analyze(snapshot, { renew: true });
  const sheet = reviewSheet({ snapshot, analysis, elsewhere: NOTHING_ELSEWHERE, about: REVIEWED, time: TIME });
  const values = sheet.parts.flatMap((part) => part.values.map(({ label, value }) => `${part.name} ${label} ${value}`));
  expect(values).toEqual(expect.arrayContaining(['标题与开头 民主生活会年度 2025', '会前 集体学习次数 3', '会议 会议召开日期 2026年1月16日']));
  expect(sheet.counts.values).toBe(values.length);
  expect(sheet.verdict).toBe('not-yet');
});
