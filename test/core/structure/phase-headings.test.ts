import { snapshotOfLines } from '../../../src/core/document';
import { parseOutline } from '../../../src/core/structure/outline';

const TITLE = '关于召开2026年度民主生活会情况的通报';

/** element@paragraph of the rows that stand somewhere, with the status where it is not present. */
const rowsOf = (...lines: readonly string[]): string[] =>
  parseOutline(snapshotOfLines(lines)).rows
    .filter((row) => row.paragraph !== null)
    .map((row) => `${row.element}@${row.paragraph}${row.status === 'present' ? '' : ` ${row.status}`}`);

const PRE = ['（一）抓实学习研讨。集中学习5次。', '（二）抓实意见征集。收集意见建议73条。', '（三）抓实谈心谈话。谈话88人次。'];
const MEET = ['（一）聚焦主题。紧扣主题。', '（二）规范流程。逐项进行。', '（三）动真碰硬开展批评。见筋见骨。'];
const POST = ['（一）列清单。列出问题15条。', '（二）抓整改。整改问题21个。', '（三）立制度。出台制度4项。'];

describe('标题用语不点明阶段，看下面写的是什么', () => {
  test.each([
    ['二、动真碰硬抓会风，增强政治属性'],
    ['二、高标准组织，提升民主生活会质量'],
    ['二、直面差距，经受党性锤炼'],
  ])('%s', (heading) => {
    expect(rowsOf(TITLE, '一、会前准备情况', ...PRE, heading, ...MEET, '三、整改落实情况', ...POST)).toEqual(
      expect.arrayContaining(['pre@1', 'meet@5', 'meet.theme@6', 'meet.procedure@7', 'meet.criticism@8', 'post@9']),
    );
  });

  test.each([
    ['一、高站位谋划，夯实民主生活会基础', '三、高质量整改，巩固民主生活会成果'],
    ['一、高站位谋划推进民主生活会', '三、持续发力，用好民主生活会成果'],
    ['一、以上率下，把好方向', '三、久久为功，务求实效'],
  ])('%s／%s', (pre, post) => {
    expect(rowsOf(TITLE, pre, ...PRE, '二、会议召开情况', ...MEET, post, ...POST)).toEqual(
      expect.arrayContaining(['pre@1', 'pre.study@2', 'meet@5', 'post@9', 'post.list@10', 'post.rules@12']),
    );
  });

  test('已有点明的标题，不再猜', () => {
    expect(rowsOf(TITLE, '一、会前准备情况', ...PRE, '二、会议召开情况', ...MEET, '三、其他工作', ...MEET)).toEqual(
      expect.not.arrayContaining(['meet@9 duplicate', 'meet@9']),
    );
  });

  test('一处内容不够，不猜', () => {
    expect(rowsOf(TITLE, '一、基本做法', '（一）抓实谈心谈话。谈话88人次。')).not.toContain('pre@1');
  });
});

describe('没有标题的简版，每个阶段一段', () => {
  const pre = '会前，乡党委组织集中学习3次，征求到意见建议36条，开展谈心谈话45人次，认真撰写了班子对照检查材料。';
  const meet = '会上，党委书记代表班子作对照检查，其他同志依次作个人对照检查，相互提出批评意见28条。';
  const post = '会后，乡党委制定整改方案，逐项明确责任人，修订完善制度3项。';

  test('会前，／会上，／会后，', () => {
    expect(rowsOf(TITLE, pre, meet, post)).toEqual(expect.arrayContaining([
      'pre@1', 'pre.study@1', 'pre.opinion@1', 'pre.talk@1', 'pre.draft@1', 'meet@2', 'meet.procedure@2', 'meet.criticism@2', 'post@3', 'post.list@3', 'post.rules@3',
    ]));
  });

  test('（一）会前……。后面接着写', () => {
    expect(rowsOf(TITLE, '（一）会前精心准备。一是抓学习。学习3次。二是听意见。征求意见建议41条。', '（二）会上严肃认真。相互提出批评意见30条。', '（三）会后狠抓整改。一是列清单。二是建机制。修订制度3项。'))
      .toEqual(expect.arrayContaining(['pre@1', 'pre.study@1', 'meet@2', 'meet.criticism@2', 'post@3', 'post.list@3', 'post.rules@3']));
  });

  test('只有一段以“会后”开头，不算分了阶段', () => {
    expect(rowsOf(TITLE, '局党组召开了会议。', post)).not.toContain('post@2');
  });

  test('有标题的，段首的“会后，”不是标题', () => {
    expect(rowsOf(TITLE, '一、会前准备', '略。', '二、会议情况', '略。', '三、整改落实', '会后，局党组制定整改方案。', '会前，已整改2项。')).toEqual(
      expect.arrayContaining(['pre@1', 'meet@3', 'post@5']),
    );
  });
});

describe('要点写了没有', () => {
  const post = (...parts: string[]): string[] => rowsOf(TITLE, '三、会后整改', ...parts);

  test.each([
    '（一）建立整改台账。逐项明确责任人和完成时限，实行销号管理。',
    '（一）列出清单。按立行立改、阶段整改、长期坚持三类列出问题清单。',
    '（一）列出清单。分立行立改、长期坚持两类，共列出措施12条，责任到人。',
  ])('只列清单，不算解决了突出问题：%s', (list) => {
    expect(post(list).filter((row) => row.startsWith('post.fix'))).toEqual([]);
  });

  test.each([
    '对居民反映的飞线充电等突出问题立行立改。',
    '围绕群众反映强烈的城区停车难、学位紧张等问题，开展专项整治。',
    '对能够马上整改的5个问题，立即整改到位。',
    '（二）解决师生关切的问题。食堂价格已经下调。',
    '（二）着力解决职工急难愁盼。完成改造3处。',
    '（二）抓整改。已完成21个。',
  ])('写了怎么解决：%s', (fix) => {
    expect(post('（一）列出清单。列出问题清单。', fix).some((row) => row.startsWith('post.fix'))).toBe(true);
  });

  test('讲评就是点评', () => {
    expect(rowsOf(TITLE, '二、会议情况', '（一）督导组讲评。督导组组长对会议给予肯定。')).toContain('meet.comment@2');
  });

  test('到会指导并点评，也是点评', () => {
    expect(rowsOf(TITLE, '二、会议情况', '督导组组长林某到会指导并点评。', '（一）主题鲜明。略。')).toContain('meet.comment@2');
  });

  test('写明谁做了什么的一句话不是空标题', () => {
    const rows = rowsOf(TITLE, '二、会议情况', '1.党组书记代表班子作对照检查。', '2.个人对照检查。', '3.开展批评。');
    expect(rows).toEqual(expect.arrayContaining(['meet.selfcheck@2', 'meet.criticism@4 empty']));
    expect(rowsOf(TITLE, '二、会议情况', '（一）班子对照检查。', '（二）开展批评。略。')).toContain('meet.selfcheck@2 empty');
  });

  test.each(['特此报告。', '专此报告', '以上报告，请审阅。', '以上情况，特此报告。', '以上报告如有不妥，请指正。'])('结语“%s”不算会后的内容', (ending) => {
    expect(post('（一）健全制度。修订制度2项。', ending, '中共白石县公安局委员会', '2027年1月25日')).toContain('ending@3');
  });

  test('会前一章里的“基本情况”也算会议基本情况', () => {
    expect(rowsOf(TITLE, '一、基本情况', '1月10日，林场党委在场部会议室召开会议，党委书记主持，5名党委委员参加。', '二、会前准备', '略。', '三、会议开展情况', '略。'))
      .toContain('meet.facts@2');
  });

  test('表格里的“整改措施”不抢在正文前面', () => {
    const cell = { text: '制定整改方案', label: '', style: '', tableDepth: 1 };
    const { paragraphs } = snapshotOfLines([TITLE, '三、会后整改', '整改安排见下表。']);
    const body = snapshotOfLines(['会后制定整改方案，明确分工。']).paragraphs;
    expect(parseOutline({ paragraphs: [...paragraphs, cell, ...body] }).rows.find((row) => row.element === 'post.list')?.paragraph).toBe(4);
    expect(parseOutline({ paragraphs: [...paragraphs, cell] }).rows.find((row) => row.element === 'post.list')?.paragraph).toBe(3);
  });

  test('只写到月的成文日期也是成文日期', () => {
    expect(post('略。', '清溪中学党总支', '2027年1月')).toEqual(expect.arrayContaining(['sign@3', 'date@4']));
  });
});
