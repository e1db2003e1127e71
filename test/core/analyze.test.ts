import type { Finding } from '../../src/core/analysis';
import { isReady } from '../../src/core/analysis';
import { analyze } from '../../src/core/analyze';
import { snapshotOfLines } from '../../src/core/document';
import { OWN_REPORTS, ownReport } from '../support/documents';
import { parseMarked } from '../support/marked';
import { describeOnSamples, sampleLines } from '../support/samples';

const analyzed = (text: string, options = {}) => analyze(parseMarked(text).snapshot, options);

describe('改好的稿子不打扰', () => {
  test.each(OWN_REPORTS)('%s', (name) => {
    const analysis = analyze(snapshotOfLines(ownReport(name)));
    expect(analysis.isReport).toBe(true);
    expect(analysis.placeholders).toEqual([]);
    expect(analysis.findings).toEqual([]);
    expect(isReady(analysis, [])).toBe(true);
  });
});

describe('不是通报的文稿', () => {
  test.each([
    ['合同', '房屋租赁合同\n甲方（出租方）：某某公司\n乙方（承租方）：李四\n一、租赁物\n甲方将位于某路8号的房屋出租给乙方使用，面积120平方米。\n二、租金与支付\n租金每月3000元，分两期支付：一是签约时，二是入住时。\n三、违约与整改\n乙方违反本合同的，应当在三日内整改。\n甲方：\n乙方：\n2026年5月1日'],
    ['小说', '第一章　旧屋\n“你来了？”她问，没有抬头。\n“来了。”\n屋里只点着一盏灯，灯下放着三样东西：一是旧信，二是怀表，三是一把生锈的钥匙。'],
    ['英文论文', 'Abstract\n1. Introduction\nWe study X, Y and Z. It’s known that “quotes” matter, e.g. in [1].\n2. Method\nLet x be a vector; see https://example.org for more.\n4. Results'],
    ['空文档', ''],
  ])('%s：没有结构方面的话，也没有必改', (_name, text) => {
    const { isReport, findings } = analyzed(text);
    expect(isReport).toBe(false);
    expect(findings.filter((f) => /^(?:phase|element)-/.test(f.check) || f.severity === 'error')).toEqual([]);
  });

  test('按通报对待时才查结构', () => {
    const { isReport, findings } = analyzed('工作总结\n做了一些工作。', { treatAsReport: true });
    expect(isReport).toBe(true);
    expect(findings.filter((f) => f.check === 'phase-missing').map((f) => f.element)).toEqual(['pre', 'meet', 'post']);
  });
});

test('没有位置的在前，其余按位置排', () => {
  const { findings } = analyzed('关于召开民主生活会情况的通报\n一、会前准备\n学习，，谈话、、检查。\n二、会议情况\n“略。');
  const places = findings.map((f) => (f.paragraph ?? -1) * 1000 + (f.start ?? 0));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBe(-1000);
  expect(places[places.length - 1]).toBe(4000);
});

describe('修订模式下已填的地方', () => {
  const text = '局党组于XX月召开会议，共XX人参加。';

  test('前后文字相符的不再算待填', () => {
    const all = analyzed(text).placeholders;
    expect(all.map((p) => p.text)).toEqual(['XX', 'XX']);
    const left = analyzed(text, { settled: [{ before: '局党组于', token: 'XX', after: '月召开' }] }).placeholders;
    expect(left.map((p) => p.start)).toEqual([all[1]?.start]);
  });

  test('前后文字不符的照算', () => {
    expect(analyzed(text, { settled: [{ before: '县委于', token: 'XX', after: '月召开' }] }).placeholders).toHaveLength(2);
  });
});

describeOnSamples('两份样本的校核', () => {
  const of = (name: string): readonly Finding[] => analyze(snapshotOfLines(sampleLines(name))).findings;
  const brief = (findings: readonly Finding[]): unknown[] =>
    findings.filter((f) => f.paragraph !== null).map((f) => [f.check, f.severity, f.paragraph, f.quote]);

  test('2021：A1、A6、A21（四处）、A7（两处）、A8、A11、A15、A19、C（语序、称谓语序、计量）、D（请示）、E7、E8、H 各一次', () => {
    expect(brief(of('sample-2021.txt'))).toEqual([
      ['known-misnomer', 'hint', 0, '请示'],
      ['year-mix', 'hint', 0, '党史学习教育专题民主生活会'],
      ['name-before-post', 'hint', 0, 'xxx组长'],
      ['body-name-conflict', 'warning', 0, '党委常委'],
      ['body-name-conflict', 'warning', 3, '党委成员'],
      ['known-misnomer', 'error', 4, '省委第x巡查组'],
      ['known-misnomer', 'hint', 4, '派驻纪检组'],
      ['empty-slot', 'warning', 4, '、、'],
      ['known-misnomer', 'warning', 6, '召开专题会前党委常委会'],
      ['body-name-conflict', 'warning', 6, '党委常委会'],
      ['group-name-conflict', 'warning', 9, '省委第x督导组'],
      ['expired-phrase', 'hint', 13, '以优异成绩迎接党的二十大召开'],
      ['count-claim', 'hint', 13, '几点要求'],
      ['local-slogan', 'hint', 13, '强工业、强科技、强县域'],
      ['heading-content', 'hint', 14, '（五）整改清单详实'],
      ['count-style', 'hint', 14, '5大方面'],
      ['count-claim', 'error', 15, '5大方面'],
      ['half-width-punctuation', 'warning', 15, ';'],
      ['half-width-punctuation', 'warning', 15, ';'],
      ['count-style', 'hint', 18, '问题x个'],
      ['body-name-conflict', 'warning', 18, '党委常委'],
      ['known-misnomer', 'error', 19, '只出题、不答题推动'],
    ]);
  });

  test('2023：B2（缺单位、会会议）、A2、A3、A20、A22、A4、A5、A10、A14、A15、C（会名、与会者、材料名、语序、称谓语序、漏字、计量）、D（请示、领导小组、动词叠用）、A9（四处）、A13 各一次', () => {
    const findings = of('sample-2023.txt');
    expect(brief(findings)).toEqual([
      ['title-form', 'hint', 0, sampleLines('sample-2023.txt')[0]],
      ['title-form', 'warning', 0, '生活会会议'],
      ['known-misnomer', 'hint', 1, '中央组织部、主题教育领导小组'],
      ['known-misnomer', 'hint', 1, '请示'],
      ['meeting-name', 'hint', 1, '学习贯彻习近平新时代中国特色社会主义思想主题教育专题民主生活会'],
      ['name-before-post', 'hint', 1, 'X组长'],
      ['masked-term', 'warning', 3, 'XX'],
      ['known-misnomer', 'hint', 4, '围绕聚焦'],
      ['count-claim', 'hint', 4, '五个层面'],
      ['known-misnomer', 'hint', 5, '党委同志'],
      ['stale-theme', 'error', 5, '守初心、担使命'],
      ['material-name', 'hint', 6, '（四）抓好提纲撰写'],
      ['known-misnomer', 'warning', 6, '召开专题会前党委会'],
      ['theme-whole', 'hint', 10, '对于推动全党更加深刻领悟'],
      ['quote-pairs', 'error', 10, '”两个确立“'],
      ['quote-pairs', 'error', 10, '”四个意识“'],
      ['quote-pairs', 'error', 10, '”四个自信“'],
      ['quote-pairs', 'error', 10, '”两个维护“'],
      ['body-name-conflict', 'warning', 11, '党组班子'],
      ['known-misnomer', 'error', 11, '民主生活程序'],
      ['group-name-conflict', 'hint', 11, '市主题教育指导组'],
      ['dash-form', 'warning', 12, '－'],
      ['dash-form', 'warning', 12, '－'],
      ['count-style', 'hint', 16, '问题X个'],
      ['body-name-conflict', 'warning', 16, '县委常委'],
      ['body-name-conflict', 'hint', 18, '全局'],
      ['known-misnomer', 'error', 18, '只出题、不答题推动'],
      ['blank-paragraphs', 'warning', 20, ''],
      ['residue', 'error', 39, '本文档编辑密码：gwsx2023'],
    ]);
    expect(findings.filter((f) => f.check === 'quote-pairs').every((f) => f.fix?.map((e) => e.text).join('') === '‘’')).toBe(true);
  });

  test('没有位置的：标题（B1）、主送（B3）、落款（B4）', () => {
    const absent = (name: string): unknown[] =>
      of(name).filter((f) => f.paragraph === null && f.element !== null).map((f) => [f.check, f.severity, f.element]);
    const closing = [['closing-missing', 'hint', 'addressee'], ['closing-missing', 'warning', 'sign'], ['closing-missing', 'warning', 'date']];
    expect(absent('sample-2021.txt')).toEqual([['title-form', 'warning', 'title'], ...closing]);
    expect(absent('sample-2023.txt')).toEqual(closing);
  });

  test.each([
    ['sample-2021.txt', ['主题原文', '应到实到和列席', '谈话人次', '批评意见条数', '材料修改稿次', '先行整改件数', '总结表态', '制度项数']],
    ['sample-2023.txt', ['上次整改情况', '应到实到和列席', '谈话人次', '必谈范围', '材料修改稿次', '先行整改件数']],
  ])('%s 通常写明而没有写的（A12、A17、A18、B6—B8、B12），合成一条', (name, lacking) => {
    const found = of(name).filter((f) => f.check === 'element-content');
    expect(found.map((f) => [f.severity, f.why.split('未见')[1]])).toEqual([['hint', lacking.join('、')]]);
  });
});
