import { snapshotOfLines } from '../../../src/core/document';
import type { ElementId } from '../../../src/core/structure/elements';
import { parseOutline } from '../../../src/core/structure/outline';

/** The status of one element in a report whose phases say this. */
function statusOf(element: ElementId, { pre = '略。', meet = '略。', post = '略。' }): string | undefined {
  const text = ['青崖县档案馆党组关于2026年度民主生活会召开情况的通报', '【会前】', pre, '【会议情况】', meet, '【会后】', post];
  return parseOutline(snapshotOfLines(text)).rows.find((row) => row.element === element)?.status;
}

describe('用别的话说的要点也算写了', () => {
  test.each([
    ['pre.study', '讲党课2次，读书班办了3天。'],
    ['pre.study', '——学得实。中心组研讨4次。'],
    ['pre.opinion', '来访群众留言簿上梳理出建议19条。'],
    ['pre.opinion', '面向服务对象发出问卷300份。'],
    ['pre.opinion', '到3个片区开座谈会，请大家提意见。'],
    ['pre.talk', '班子成员两两之间坐下来谈，把话谈开。'],
    ['pre.talk', '书记与委员必谈，委员与科长必谈。'],
    ['pre.draft', '个人材料最多的改了6稿。'],
    ['pre.draft', '班子材料由馆长执笔，送督导组把关。'],
    ['pre.draft', '检视剖析做到一人一份。'],
    ['pre.draft', '发言提纲谁发言谁动手。'],
  ] as const)('会前 %s：%s', (element, pre) => {
    expect(statusOf(element, { pre })).toBe('present');
  });

  test.each([
    ['meet.theme', '主题：守正创新，护好一方档案。'],
    ['meet.theme', '会议紧扣改进作风、方便查档这一主题，一项一项进行。'],
    ['meet.theme', '大家把“便民、规范、安全”作为主题，逐人发言。'],
    ['meet.theme', '会议围绕“守纪律、转作风”展开。'],
    ['meet.criticism', '5名同志逐一发言，逐一接受批评。'],
    ['meet.criticism', '互相提意见不绕弯，共30条。'],
    ['meet.criticism', '大家真刀真枪，红了脸，辣味十足。'],
  ] as const)('会上 %s：%s', (element, meet) => {
    expect(statusOf(element, { meet })).toBe('present');
  });

  test.each([
    ['post.list', '班子定了21条措施，逐条写清谁来办。'],
    ['post.list', '9个问题分三类：立行立改4个、年内改3个、长期坚持2个。'],
    ['post.list', '整改措施逐项认领，改一件销一件。'],
    ['post.rules', '查档预约办法已经修订，新建借阅规程1项。'],
    ['post.rules', '制度上补短板，形成机制2个。'],
  ] as const)('会后 %s：%s', (element, post) => {
    expect(statusOf(element, { post })).toBe('present');
  });
});

describe('只提到别的事，不算写了', () => {
  test.each([
    ['pre.study', { pre: '学习教育查摆的问题已经改完。' }],
    ['pre.opinion', { pre: '在征求意见的基础上形成会议方案。' }],
    ['meet.theme', { meet: '督导组认为会议主题鲜明。' }],
    ['meet.theme', { meet: '会上说到主题教育专题民主生活会的整改。' }],
    ['meet.criticism', { meet: '会议议程：先对照检查，再相互批评。' }],
    ['post.list', { post: '用《小微权力清单》管住小事。' }],
    ['post.rules', { post: '严格遵守各项纪律。' }],
  ] as const)('%s：%j', (element, phases) => {
    expect(statusOf(element, phases)).toBe('missing');
  });
});
