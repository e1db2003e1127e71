import { maskedTerm } from '../../../src/core/checks/masked-term';
import { testCheck } from '../../support/test-check';

testCheck(maskedTerm, {
  valid: {
    写全的不报: '学习党的二十大精神。',
    待填的单位不是遮去的用语: 'XX局党组于X月X日召开会议。',
  },
  invalid: {
    遮去的大会届次: { text: '2023年，认真学习⟦XX⟧大精神。', says: ['“XX大”应补全为“二十大”'], fixed: '2023年，认真学习二十大精神。' },
  },
});
