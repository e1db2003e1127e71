import { phaseDuplicate } from '../../../src/core/checks/phase-duplicate';
import { testCheck } from '../../support/test-check';

const TITLE = '关于召开2026年度民主生活会情况的通报';

testCheck(phaseDuplicate, {
  valid: {
    各一次: `${TITLE}\n一、会前准备\n二、会议情况\n三、会后整改`,
    会后分整改和打算两个标题: `${TITLE}\n一、会前准备\n二、会议情况\n三、会后整改情况\n四、下一步工作打算`,
    会前分成几块写: `${TITLE}\n一、抓好学习教育\n二、征求意见建议\n三、会议召开情况\n四、整改措施`,
    正文提到不算: `${TITLE}\n一、会前准备\n会前准备工作由办公室承担，会后整改由各科室负责。\n二、会议情况\n三、会后整改`,
  },
  invalid: {
    粘贴了两遍: {
      text: `${TITLE}\n一、会前准备\n二、会议情况\n略。\n⟦三、会议情况⟧\n四、会后整改`,
      says: ['前面已有“会议阶段”'],
    },
    隔段又写: { text: `${TITLE}\n一、会前准备情况\n二、会议召开情况\n⟦三、会前准备工作⟧\n四、会后整改` },
  },
});
