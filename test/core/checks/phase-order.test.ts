import { phaseOrder } from '../../../src/core/checks/phase-order';
import { testCheck } from '../../support/test-check';

const TITLE = '关于召开2026年度民主生活会情况的通报';

testCheck(phaseOrder, {
  valid: {
    顺序正确: `${TITLE}\n一、会前准备\n二、会议情况\n三、会后整改`,
    四段式: `${TITLE}\n一、会前准备情况\n二、会议召开情况\n三、查摆的主要问题\n四、整改措施`,
    缺一段不算颠倒: `${TITLE}\n一、会前准备\n二、会后整改`,
    不是通报: '工作流程\n一、会后总结\n二、会前布置',
  },
  invalid: {
    会后写在会议之前: {
      text: `${TITLE}\n一、会前准备\n二、会后整改\n⟦三、会议召开情况⟧`,
      says: ['“会议阶段”写在“会后阶段”之后'],
    },
    会前写在最后: {
      text: `${TITLE}\n一、会议召开情况\n二、会后整改情况\n⟦三、会前准备情况⟧`,
      says: ['应在其前'],
    },
  },
});
