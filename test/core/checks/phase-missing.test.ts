import { phaseMissing } from '../../../src/core/checks/phase-missing';
import { testCheck } from '../../support/test-check';

const OPENING = '关于召开2026年度民主生活会情况的通报\n';

const IN_ONE_PIECE = '会前，大家认真学习研讨，广泛征求意见，开展谈心谈话，撰写对照检查材料。会上，班子成员逐一对照检查，开展批评，相互提出批评意见12条。会后，建立整改台账，明确责任人，修订完善3项制度。';

testCheck(phaseMissing, {
  valid: {
    三阶段齐全: `${OPENING}一、会前阶段：精心准备\n二、会议阶段：严肃认真\n三、会后阶段：狠抓整改`,
    标题用语不同: `${OPENING}一、扎实做好前期准备\n二、民主生活会召开情况\n三、下一步整改打算`,
    没有序号的标题: `${OPENING}会前准备情况\n略。\n会议召开情况\n略。\n会后整改情况\n略。`,
    半数写在第二分句: `${OPENING}一、凝心聚力抓筹备，筑牢会议基础\n二、动真碰硬开展批评\n三、从严从实抓好整改`,
    没有通报迹象的文稿不报: '房屋租赁合同\n一、租赁物\n二、租金\n三、整改与违约',
    空文档不报: '',
    写在一起的简版不报: `${OPENING}${IN_ONE_PIECE}`,
  },
  invalid: {
    缺会后: { text: `${OPENING}一、会前准备\n略。\n二、会议情况\n略。`, elements: ['post'], says: ['会后阶段'] },
    上年度整改不是会后: {
      text: `${OPENING}一、上年度民主生活会整改落实情况\n略。\n二、会前准备情况\n略。\n三、会议召开情况\n略。`,
      elements: ['post'],
    },
    写在一起又写得长的只问一句: {
      text: `${OPENING}${IN_ONE_PIECE}\n${'党组逐条研究，一件一件抓落实。'.repeat(70)}`,
      elements: [null],
      severity: 'hint',
      says: ['是否分阶段写'],
    },
    写在一起的简版没写会后: {
      text: `${OPENING}会前，大家认真学习研讨，广泛征求意见，开展谈心谈话，撰写对照检查材料。会上，班子成员逐一对照检查，开展批评，相互提出批评意见12条。`,
      elements: ['post'],
    },
    三个阶段都没有: { text: `${OPENING}会议开得很好。`, elements: ['pre', 'meet', 'post'] },
  },
});
