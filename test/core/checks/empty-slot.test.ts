import { emptySlot } from '../../../src/core/checks/empty-slot';
import { testCheck } from '../../support/test-check';

testCheck(emptySlot, {
  valid: {
    正常列举: '机关、企业、学校和社区。',
    空括号是待填处不重报: '共征求意见（　）条。',
    有内容的书名号: '学习《中国共产党章程》（修订本）。',
    空段: '',
  },
  invalid: {
    顿号连用: { text: '听取县市区⟦、、⟧分管领域的意见。', says: ['疑漏填一项'] },
    中间有空格: { text: '听取机关⟦、 、⟧企业的意见。' },
    末项缺失: { text: '听取机关、企业⟦、。⟧', says: ['后缺一项'] },
    首项缺失: { text: '听取意见⟦，、⟧企业、学校。', says: ['前缺一项'] },
    空书名号: { text: '学习⟦《》⟧等文件。', says: ['没有内容'] },
    空引号: { text: '以⟦“”⟧为主题。' },
  },
});
