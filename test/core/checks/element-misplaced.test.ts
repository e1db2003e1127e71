import { elementMisplaced } from '../../../src/core/checks/element-misplaced';
import { runOne, testCheck } from '../../support/test-check';
import { snapshotOfLines } from '../../../src/core/document';
import { OWN_REPORTS, ownReport } from '../../support/documents';

const TITLE = '云岭县粮食局党组关于2026年度民主生活会召开情况的通报';
const doc = (pre: string, meet: string, post: string): string => `${TITLE}\n一、会前准备\n${pre}\n二、会议情况\n${meet}\n三、会后整改\n${post}`;

testCheck(elementMisplaced, {
  valid: {
    各在其位: doc('（一）深入谈心谈话。略。', '（一）开展批评。略。', '（一）建章立制。略。'),
    会前写了会后再提: doc('（一）深入谈心谈话。略。', '略。', '（一）开展谈心谈话，跟踪整改。略。'),
    会前用句子写了: doc('党组开展谈心谈话40人次。', '略。', '（一）普遍谈心谈话。略。'),
    会后经常谈心: doc('略。', '略。', '（一）常态化开展谈心谈话。略。'),
    会上通报征求意见: doc('略。', '（一）通报征求意见情况。略。', '略。'),
    会后落实点评意见: doc('略。', '略。', '（一）落实点评意见要求。略。'),
    查摆问题放在会议: doc('略。', '（一）查摆突出问题。略。', '略。'),
    查摆问题放在会后: doc('略。', '略。', '（一）存在的主要问题。略。\n（二）整改措施。略。'),
    会后深化学习教育: doc('略。', '略。', '（一）深化学习教育成果。略。'),
    会前明确会议主题: doc('（一）明确会议主题。略。', '略。', '略。'),
    问题里的理论学习: doc('略。', '（一）班子问题。略。\n1. 理论学习抓得松。\n2. 作风不够实。', '略。'),
    没有会前阶段: `${TITLE}\n一、会议情况\n（一）普遍谈心谈话。略。\n二、会后整改\n略。`,
    不是通报: '会议服务合同\n一、会前服务\n略。\n二、会中服务\n（一）建章立制。略。\n三、会后服务\n略。',
  },
  invalid: {
    谈心谈话写在会后: { text: doc('（一）抓好学习。略。', '略。', '（一）整改到位。略。\n⟦（二）广泛开展谈心谈话⟧。谈了42人次。'), says: ['“谈心谈话”写在“会后阶段”，一般写在“会前阶段”'] },
    谈心谈话写在会议: { text: doc('（一）抓好学习。略。', '⟦（一）逐一谈心谈话⟧。略。', '略。') },
    征求意见写在会议: { text: doc('（一）抓好学习。略。', '⟦（一）广泛征求意见⟧。略。', '略。') },
    征求意见写在会后: { text: doc('（一）抓好学习。略。', '略。', '⟦二是面向基层征求意见⟧，立足改进。略。') },
    材料起草写在会后: { text: doc('（一）抓好学习。略。', '略。', '⟦（一）认真做好提纲撰写⟧。略。') },
    开展批评写在会前: { text: doc('⟦（一）严肃开展批评⟧。略。', '略。', '略。') },
    台账写在会前: { text: doc('⟦（一）逐项列入整改台账⟧。略。', '略。', '略。') },
    主题写在会后: { text: doc('略。', '略。', '⟦（一）会议主题鲜明⟧。略。') },
  },
});

testCheck({ ...elementMisplaced, severity: 'hint' }, {
  valid: {},
  invalid: {
    点评写在会前: { text: doc('⟦（一）领导点评到位⟧。略。', '略。', '略。'), says: ['位置是否合适'] },
    会议程序写在会后: { text: doc('略。', '略。', '⟦（一）会议程序严密⟧。略。') },
    学习教育写在会后: { text: doc('略。', '略。', '⟦（一）扎实推进学习教育⟧。略。') },
  },
});

test.each(OWN_REPORTS)('%s：谈心谈话一段移到会后，只查出这一处', (name) => {
  const lines = ownReport(name);
  expect(runOne(elementMisplaced, snapshotOfLines(lines))).toEqual([]);
  const from = lines.findIndex((line) => /^(?:（三）|三是|3\.).{0,8}谈/.test(line));
  const to = lines.findIndex((line) => /^三、/.test(line));
  expect(from).toBeGreaterThan(0);
  const moved = [...lines.slice(0, from), ...lines.slice(from + 1, to + 2), lines[from] ?? '', ...lines.slice(to + 2)];
  expect(runOne(elementMisplaced, snapshotOfLines(moved)).map((f) => [f.element, f.severity])).toEqual([['pre.talk', 'warning']]);
});
