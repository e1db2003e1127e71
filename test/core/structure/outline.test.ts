import { snapshotOfLines, type DocumentSnapshot } from '../../../src/core/document';
import { ELEMENTS } from '../../../src/core/structure/elements';
import { parseOutline } from '../../../src/core/structure/outline';
import { OWN_REPORTS, ownReport } from '../../support/documents';

/** element@paragraph of the rows that stand somewhere, with the status where it is not present. */
const rowsOf = (snapshot: DocumentSnapshot): string[] =>
  parseOutline(snapshot).rows
    .filter((row) => row.paragraph !== null)
    .map((row) => `${row.element}@${row.paragraph}${row.status === 'present' ? '' : ` ${row.status}`}`);

const lines = (text: string): DocumentSnapshot => snapshotOfLines(text.split('\n'));
const TITLE = '关于召开2026年度民主生活会情况的通报';

/** The same document with its numbers as automatic ones. */
function automatic(texts: readonly string[]): DocumentSnapshot {
  return {
    paragraphs: texts.map((line) => {
      const label = /^(?:[一二三]、|（[一二三四五]）|[1-9]\.)/.exec(line)?.[0] ?? '';
      return { label, text: line.slice(label.length), style: '', tableDepth: 0 };
    }),
  };
}

describe('我们自己的三份通报', () => {
  test('各要点的位置', () => {
    expect(rowsOf(snapshotOfLines(ownReport('bureau')))).toEqual([
      'title@0', 'addressee@2', 'intro@3', 'pre@4', 'pre.study@5', 'pre.opinion@6', 'pre.talk@7', 'pre.draft@8',
      'pre.early_fix@9', 'meet@10', 'meet.facts@11', 'meet.theme@12', 'meet.procedure@13', 'meet.criticism@14',
      'meet.comment@15', 'post@16', 'post.lead@17', 'post.list@18', 'post.fix@19', 'post.rules@20', 'sign@21', 'date@22',
    ]);
    expect(rowsOf(snapshotOfLines(ownReport('enterprise')))).toEqual([
      'title@0', 'addressee@1', 'intro@2', 'pre@3', 'pre.lead@4', 'pre.study@5', 'pre.opinion@6', 'pre.talk@7', 'pre.draft@8',
      'meet@9', 'meet.facts@10', 'meet.theme@11', 'meet.procedure@12', 'meet.criticism@13', 'meet.comment@14',
      'post@15', 'post.lead@16', 'post.list@17', 'post.fix@18', 'post.rules@19', 'ending@20', 'attachment@21', 'sign@22', 'date@23',
    ]);
  });

  test.each(OWN_REPORTS)('%s：自动编号与手打编号读成一样', (name) => {
    expect(rowsOf(automatic(ownReport(name)))).toEqual(rowsOf(snapshotOfLines(ownReport(name))));
  });

  test.each(OWN_REPORTS)('%s：半角括号与全角括号读成一样', (name) => {
    const half = ownReport(name).map((line) => line.replace(/^（([一二三四五])）/, '($1)'));
    expect(rowsOf(snapshotOfLines(half))).toEqual(rowsOf(snapshotOfLines(ownReport(name))));
  });

  test.each(OWN_REPORTS)('%s：删去一项，只有这一项不见了', (name) => {
    const report = ownReport(name);
    for (const { element, paragraph } of parseOutline(snapshotOfLines(report)).rows) {
      if (paragraph === null || !/^(?:pre|meet|post)\.(?:study|opinion|talk|theme|comment|list|rules)$/.test(element)) continue;
      const rest = parseOutline(snapshotOfLines(report.filter((_, i) => i !== paragraph))).rows;
      expect([element, rest.find((row) => row.element === element)?.paragraph]).toEqual([element, null]);
    }
  });
});

describe('阶段标题按用词认', () => {
  test.each([
    ['一、精耕细作抓筹备，筑牢思想根基', 'pre'],
    ['一、扎实做好前期准备工作', 'pre'],
    ['一、民主生活会准备情况', 'pre'],
    ['二、会议准备情况', 'pre'],
    ['三、会前准备扎实', 'pre'],
    ['一、严肃认真开好民主生活会', 'meet'],
    ['四、会议情况', 'meet'],
    ['二、动真碰硬开展批评', 'meet'],
    ['二、民主生活会问题整改落实情况', 'post'],
    ['二、下一步整改打算', 'post'],
    ['一、会后阶段：抓整改', 'post'],
  ])('%s', (heading, phase) => {
    expect(rowsOf(lines(`${TITLE}\n${heading}\n略。`))).toContain(`${phase}@1`);
  });

  test.each([
    '一、上年度民主生活会整改落实情况',
    '一、2025年度民主生活会整改情况',
    '一、上次会议查摆问题整改情况',
    '整改工作由局党组负责，会后各股室分头落实，按月报送进展情况，逐项销号。',
    '二、会议主题',
  ])('%s 不是阶段标题', (heading) => {
    const phases = parseOutline(lines(`${TITLE}\n${heading}\n略。`)).headings.filter((h) => h.phase !== 'meet' || h.sureness > 1);
    expect(phases).toEqual([]);
  });

  test('本年度的整改是会后，上年度的不是', () => {
    const text = `${TITLE}\n一、2025年度民主生活会整改情况\n略。\n二、会前准备\n略。\n三、会议情况\n略。\n四、2026年度民主生活会整改情况\n略。`;
    expect(rowsOf(lines(text))).toEqual(expect.arrayContaining(['pre@3', 'meet@5', 'post@7']));
  });

  test('标题样式、自动编号、独立成行的短标题', () => {
    const paragraphs = [
      { text: TITLE, label: '', style: '', tableDepth: 0 },
      { text: '会前准备扎实有序', label: '', style: '标题 1', tableDepth: 0 },
      { text: '略。', label: '', style: '', tableDepth: 0 },
      { text: '会议召开严肃认真', label: '二、', style: '', tableDepth: 0 },
      { text: '略。', label: '', style: '', tableDepth: 0 },
      { text: '会后整改情况', label: '', style: '', tableDepth: 0 },
      { text: '略。', label: '', style: '', tableDepth: 0 },
    ];
    expect(rowsOf({ paragraphs })).toEqual(expect.arrayContaining(['pre@1', 'meet@3', 'post@5']));
    expect(rowsOf(lines(`${TITLE}\n会前准备情况\n略。\n会议召开情况\n略。\n会后整改情况\n略。`)))
      .toEqual(expect.arrayContaining(['pre@1', 'meet@3', 'post@5']));
  });

  test('阶段标题没有序号，阶段内用一、二、三', () => {
    const text = `${TITLE}\n会前准备情况\n一、抓好学习。略。\n二、征求意见。略。\n会议召开情况\n一、主题鲜明。略。\n二、开展批评。略。\n会后整改情况\n一、建立台账。略。\n二、整改突出问题。略。`;
    expect(rowsOf(lines(text))).toEqual([
      'title@0', 'pre@1', 'pre.study@2', 'pre.opinion@3', 'meet@4', 'meet.theme@5', 'meet.criticism@6', 'post@7', 'post.list@8', 'post.fix@9',
    ]);
  });

  test('一级标题就是各要点，没有阶段标题', () => {
    const text = `${TITLE}\n一、抓好学习教育\n党组学习。\n二、广泛征求意见\n发放。\n三、召开会议\n略。\n四、明确努力方向\n略。`;
    expect(rowsOf(lines(text))).toEqual(['title@0', 'pre@1', 'pre.study@1', 'pre.opinion@3', 'meet@5', 'post@7']);
    expect(parseOutline(lines(text)).elementOf[2]).toBe('pre.study');
  });

  test('阶段标题用（一）、1.', () => {
    expect(rowsOf(lines(`${TITLE}\n（一）会前准备\n略。\n（二）会议情况\n略。\n（三）会后整改\n略。`)))
      .toEqual(expect.arrayContaining(['pre@1', 'meet@3', 'post@5']));
  });

  test('会前阶段里写“会前整改”的要点，不另起一个会前', () => {
    const text = `${TITLE}\n一、扎实准备\n（一）抓好学习\n略。\n（二）会前即知即改\n略。\n二、会议情况\n略。`;
    expect(rowsOf(lines(text))).toEqual(['title@0', 'pre@1', 'pre.study@2', 'pre.early_fix@4', 'meet@6']);
  });

  test('四段式：查摆问题归会议阶段', () => {
    const text = `${TITLE}\n一、会前准备情况\n略。\n二、会议召开情况\n略。\n三、查摆的主要问题\n略。\n四、整改措施\n略。`;
    expect(rowsOf(lines(text))).toEqual(expect.arrayContaining(['pre@1', 'meet@3', 'meet.issues@5', 'post@7']));
  });
});

describe('阶段之内', () => {
  const inPhase = (heading: string, ...parts: string[]): string[] => rowsOf(lines([TITLE, heading, ...parts].join('\n')));

  test('同样的词在不同阶段是不同的要点', () => {
    expect(inPhase('一、会前准备', '（一）梳理问题清单，征求意见。略。')).toContain('pre.opinion@2');
    expect(inPhase('二、会议情况', '（一）问题清单具体。略。')).toContain('meet.issues@2');
    expect(inPhase('三、会后整改', '（一）问题清单具体。略。')).toContain('post.list@2');
  });

  test('规范组织生活先于制度', () => {
    expect(inPhase('三、会后整改', '一是规范组织生活制度。略。', '二是完善制度。略。')).toEqual(expect.arrayContaining(['post.politics@2', 'post.rules@3']));
  });

  test('没有序号的句子不算要点的开头', () => {
    expect(inPhase('二、会议情况', '会议程序严密规范。')).not.toContain('meet.procedure@2');
  });

  test('别的阶段的要点记作错位', () => {
    const text = `${TITLE}\n一、会前准备\n（一）抓好学习。略。\n二、会议情况\n（一）深入开展谈心谈话。略。\n三、会后整改\n略。`;
    expect(rowsOf(lines(text))).toContain('pre.talk@4 misplaced');
  });

  test('粘贴两遍的要点各有一行', () => {
    expect(inPhase('一、会前准备', '（一）抓好学习。略。', '（二）抓好学习。略。')).toEqual(expect.arrayContaining(['pre.study@2', 'pre.study@3 duplicate']));
  });

  test('合写一段、简版一段', () => {
    expect(inPhase('一、会前准备', '（一）学习教育与征求意见、谈心谈话同步推进。略。')).toEqual(expect.arrayContaining(['pre.study@2', 'pre.opinion@2', 'pre.talk@2']));
    expect(inPhase('一、会前准备', '一是学。集中学习三次。二是听。征求意见20条。三是谈。谈心谈话30人次。')).toEqual(
      expect.arrayContaining(['pre.study@2', 'pre.opinion@2', 'pre.talk@2']),
    );
  });

  test('议程里提到点评、总结，不算写了点评', () => {
    const rows = parseOutline(lines(`${TITLE}\n二、会议情况\n（一）程序规范。有两项：一是通报；二是由督导组进行点评。`)).rows;
    expect(rows.find((row) => row.element === 'meet.comment')?.paragraph).toBeNull();
  });
});

describe('首尾', () => {
  test('标题分行，前有文号、红头', () => {
    const text = '中共青溪县委文件\n青发〔2027〕3号\n中共青溪县委\n关于2026年度民主生活会\n召开情况的通报\n各乡镇党委：\n现将有关情况通报如下：\n一、会前准备\n略。';
    expect(rowsOf(lines(text)).slice(0, 4)).toEqual(['title@2', 'addressee@5', 'intro@6', 'pre@7']);
  });

  test.each(['2027年1月5日', '20××年×月×日', '2027年（　）月（　）日', '二〇二七年一月五日', 'XXXX年XX月XX日', '20XX.X.X'])('成文日期 %s', (date) => {
    const rows = rowsOf(lines(`${TITLE}\n三、会后整改\n略。\n×××县水务局党组\n${date}`));
    expect(rows.slice(-2)).toEqual(['sign@3', 'date@4']);
  });

  test('正文中单独成行的机构名不是署名', () => {
    const after = '整改工作领导小组由局党组书记任组长，负责统筹协调整改各项工作，定期调度进展情况，及时研究解决问题。';
    const rows = rowsOf(lines(`${TITLE}\n三、会后整改\n整改工作领导小组\n${after}`));
    expect(rows.some((row) => row.startsWith('sign'))).toBe(false);
  });

  test('正文里的日期和单位不是落款', () => {
    const rows = rowsOf(lines(`${TITLE}\n三、会后整改\n1月5日，局党组召开会议，研究整改。`));
    expect(rows.some((row) => /^(?:sign|date)/.test(row))).toBe(false);
  });
});

describe('是不是通报', () => {
  test.each([
    ['合同', '房屋租赁合同\n甲方：某公司\n一、租赁物\n二、整改与违约责任\n三、下一步'],
    ['会务合同', '会议服务合同\n一、会前服务\n二、会中服务\n三、会后服务'],
    ['小说', '第一章\n他走进会议室，谁也没有说话。'],
    ['英文论文', 'Abstract\n1. Introduction\nWe study X.'],
    ['支部组织生活会另有模型', '某党支部2026年度组织生活会情况的报告\n一、会前准备\n二、会议情况'],
    ['空文档', ''],
  ])('%s 不是', (_name, text) => {
    expect(parseOutline(lines(text)).isReport).toBe(false);
    expect(parseOutline(lines(text), { treatAsReport: true }).isReport).toBe(true);
  });

  test.each([
    ['标题', TITLE],
    ['前三段', '\n\n根据通知要求\n\n我局召开了\n民主生活会'],
    ['只有阶段', '一、会前阶段：精心准备\n二、会议阶段：认真召开'],
  ])('%s 有迹象', (_name, text) => {
    expect(parseOutline(lines(text)).isReport).toBe(true);
  });

  test('缺的要点也各有一行，模型另加的没有认到就没有', () => {
    const rows = parseOutline(lines('')).rows;
    expect(rows.map((row) => row.element)).toEqual(ELEMENTS.filter((e) => e.scaffolded).map((e) => e.id));
    expect(rows.every((row) => row.status === 'missing' && row.paragraph === null)).toBe(true);
  });
});
