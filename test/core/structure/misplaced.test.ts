import { snapshotOfLines } from '../../../src/core/document';
import type { ElementId } from '../../../src/core/structure/elements';
import { parseOutline } from '../../../src/core/structure/outline';

const TITLE = '云岭县粮食局党组关于2026年度民主生活会召开情况的通报';

/** The status of one element where 会前, 会议, 会后 hold these paragraphs. */
function statusOf(element: ElementId, pre: readonly string[], meet: readonly string[], post: readonly string[]): string | undefined {
  const text = [TITLE, '一、会前准备', ...pre, '二、会议情况', ...meet, '三、会后整改', ...post];
  return parseOutline(snapshotOfLines(text)).rows.find((row) => row.element === element)?.status;
}

describe('写在别的阶段的要点', () => {
  test.each([
    ['谈心谈话写进会后', 'pre.talk', ['（一）抓好学习。略。'], ['略。'], ['（一）普遍谈心谈话。略。']],
    ['征求意见写进会议', 'pre.opinion', ['（一）抓好学习。略。'], ['（一）广泛征求意见。略。'], ['略。']],
    ['整改台账写进会前', 'post.list', ['（一）抓好学习。略。', '（二）建好整改台账。略。'], ['略。'], ['略。']],
  ] as const)('%s', (_name, element, pre, meet, post) => {
    expect(statusOf(element, pre, meet, post)).toBe('misplaced');
  });

  test('自己的阶段里有句子写到的，不算错位', () => {
    const pre = ['党组中心组集中学习4次，向基层发放意见征求表60份，征求意见22条。'];
    expect(statusOf('pre.opinion', pre, ['（一）征求意见情况。略。'], ['略。'])).toBe('present');
    expect(statusOf('pre.study', pre, ['略。'], ['（一）深入开展学习教育。略。'])).toBe('present');
  });

  test.each([
    ['会上通报征求意见情况', 'pre.opinion', ['（一）通报征求意见情况。略。'], ['略。']],
    ['会后经常谈心', 'pre.talk', ['略。'], ['（一）常态化开展谈心谈话。略。']],
    ['会后巩固学习教育成果', 'pre.study', ['略。'], ['（一）巩固学习教育成果。略。']],
    ['查出的问题里有理论学习', 'pre.study', ['（一）班子的问题。略。', '1. 理论学习抓得松。', '2. 作风不实。'], ['略。']],
  ] as const)('%s，是没有写这一项，不是错位', (_name, element, meet, post) => {
    expect(statusOf(element, ['（一）做好方案报批。略。'], meet, post)).toBe('missing');
  });
});

describe('没有标题的句子也算写了', () => {
  test.each([
    ['谈话人次', 'pre.talk', ['局长同其他成员谈、成员相互谈，共61人次。'], ['略。'], ['略。']],
    ['材料在前，修改在后', 'pre.draft', ['班子对照检查材料由书记主持起草，六易其稿。'], ['略。'], ['略。']],
    ['督导组负责人指出', 'meet.comment', ['略。'], ['县委第四督导组组长杜岩同志指出，会议开得扎实。'], ['略。']],
    ['作点评，认为', 'meet.comment', ['略。'], ['组长杜岩同志作点评，认为会议开得扎实。'], ['略。']],
    ['从几个方面作对照检查', 'meet.procedure', ['略。'], ['书记代表班子从学习、担当、作风、廉洁四个方面作对照检查。'], ['略。']],
    ['议事规则', 'post.rules', ['略。'], ['略。'], ['随后修订了粮食收储工作规则。']],
  ] as const)('%s', (_name, element, pre, meet, post) => {
    expect(statusOf(element, pre, meet, post)).toBe('present');
  });
});

describe('标题', () => {
  const front = (...lines: string[]) => parseOutline(snapshotOfLines([...lines, '一、会前准备', '略。'])).front;

  test('末尾有句号也是标题，读的时候不带', () => {
    expect(front(`${TITLE}。`)).toMatchObject({ title: 0, titleTo: 0, titleText: TITLE });
  });

  test('分成几行的，知道到哪一行', () => {
    expect(front('中共云岭县粮食局党组', '关于2026年度民主生活会', '召开情况的通报', '各科室：')).toMatchObject({
      title: 0, titleTo: 2, titleText: '中共云岭县粮食局党组关于2026年度民主生活会召开情况的通报', addressee: 3,
    });
  });

  test('正文的第一句不是标题', () => {
    expect(front('根据县委安排，现将民主生活会情况通报。').title).toBeNull();
  });
});
