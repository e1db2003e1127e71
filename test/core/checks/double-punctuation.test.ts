import { doublePunctuation } from '../../../src/core/checks/double-punctuation';
import { testCheck } from '../../support/test-check';

testCheck(doublePunctuation, {
  valid: {
    正常: '会前，认真学习；会上，严肃批评。结论：合格。',
    省略号和破折号: '学习、谈话、检查……坚持团结——批评——团结。',
    顿号归另一项: '机关、、企业',
    引号隔开: '他说：“好。”。',
    空段: '\n\n',
  },
  invalid: {
    逗号: { text: '会前⟦，，⟧认真学习。', says: ['“，，”应为“，”'], fixed: '会前，认真学习。' },
    句号: { text: '认真学习⟦。。⟧会上。', fixed: '认真学习。会上。' },
    分号和冒号: { text: '如下⟦：：⟧学习⟦；；⟧谈话。', fixed: '如下：学习；谈话。' },
    隔着空格: { text: '学习⟦， ，⟧谈话', fixed: '学习，谈话' },
    逗号连句号: { text: '认真学习⟦，。⟧', fixed: '认真学习。' },
    句号当省略号: { text: '学习、谈话⟦。。。。⟧', fixed: '学习、谈话……' },
  },
});
