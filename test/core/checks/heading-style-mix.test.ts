import { analyze } from '../../../src/core/analyze';
import { headingStyleMix } from '../../../src/core/checks/heading-style-mix';
import { snapshotOfLines } from '../../../src/core/document';
import { testCheck } from '../../support/test-check';

const TITLE = '云岭县粮食局党组关于2026年度民主生活会召开情况的通报';
const doc = (pre: string, meet = '略。', post = '略。'): string => `${TITLE}\n一、会前准备\n${pre}\n二、会议情况\n${meet}\n三、会后整改\n${post}`;

const MIXED = '（一）抓学习。略。\n（二）听意见。略。\n⟦三是勤谈话⟧。略。';

testCheck(headingStyleMix, {
  valid: {
    都用括号: doc('（一）抓学习。略。\n（二）听意见。略。'),
    都用一是: doc('一是抓学习。略。\n二是听意见。略。'),
    各阶段样式不同: doc('（一）抓学习。略。\n（二）听意见。略。', '略。', '一是列清单。略。\n二是建制度。略。'),
    括号之下再分一是: doc('（一）抓学习。\n一是学原文。略。\n二是学精神。略。\n（二）听意见。\n一是座谈。略。\n二是走访。略。'),
    段内的一是: doc('（一）抓学习。一是学原文。二是学精神。\n（二）听意见。一是座谈。二是走访。'),
    段内起头段外接着: doc('（一）抓学习。一是学原文。\n二是学精神。略。\n（二）听意见。略。'),
    总起段里有一是: doc('局党组主要抓了两件事：一是学习，二是征求意见。\n（一）抓学习。略。\n（二）听意见。略。'),
    最后一项之下再分: doc('略。', '（一）主题鲜明。略。\n（二）问题具体。略。\n一是学得不深。略。\n二是抓得不紧。略。\n三是管得不严。略。'),
    只有一个括号: doc('（一）抓学习。略。\n一是学原文。略。'),
    没有编号: doc('党组抓了学习。'),
    其他序号: doc('1.抓学习。略。\n2.听意见。略。'),
    不是通报: '工作方案\n（一）抓学习。\n（二）听意见。\n三是勤谈话。',
  },
  invalid: {
    括号接一是: { text: doc(MIXED), says: ['本阶段前面用“（一）”，这里用“三是”'] },
    一是接括号: { text: doc('一是抓学习。略。\n二是听意见。略。\n⟦（三）勤谈话⟧。略。') },
    先一是后又从括号一起: { text: doc('一是抓学习。略。\n二是听意见。略。\n⟦（一）勤谈话⟧。略。') },
    会议阶段混用: { text: doc('略。', '（一）主题鲜明。略。\n⟦二是程序规范⟧。略。\n（三）批评认真。略。') },
    会后阶段混用: { text: doc('略。', '略。', '一是列清单。略。\n⟦（二）抓整改⟧。略。') },
    半角括号: { text: doc('(一)抓学习。略。\n⟦二是听意见⟧。略。') },
    两个阶段各报一次: { text: doc('（一）抓学习。略。\n⟦二是听意见⟧。略。', '（一）主题鲜明。略。\n⟦二是程序规范⟧。略。') },
    下分之后接错: { text: doc('（一）抓学习。\n一是学原文。略。\n（二）听意见。略。\n⟦三是勤谈话⟧。略。') },
  },
});

test('平时不查，点名才查', () => {
  const snapshot = snapshotOfLines(doc(MIXED.replace(/[⟦⟧]/g, '')).split('\n'));
  const found = (alsoCheck: readonly string[]) => analyze(snapshot, { alsoCheck }).findings.filter((f) => f.check === 'heading-style-mix');
  expect(found([])).toEqual([]);
  expect(found(['heading-style-mix'])).toHaveLength(1);
});
