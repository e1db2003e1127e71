import { headingSequence } from '../../../src/core/checks/heading-sequence';
import { runOne, testCheck } from '../../support/test-check';

testCheck(headingSequence, {
  valid: {
    连续: '一、总体情况\n二、主要做法\n三、下步打算',
    各节各自从一开始: '一、会前\n（一）学习\n（二）谈话\n二、会议\n（一）主题\n（二）程序\n（三）批评',
    半角括号: '(一)学习\n(二)谈话',
    跨段的一是: '一是学习。认真学。\n二是谈话。深入谈。\n三是检查。仔细查。',
    段首和段内合成一列: '一是学习，二是谈话。\n三是检查。\n四是整改。',
    列举从上段末开始: '主要做法：一是抓学习。\n二是抓谈话。\n三是抓整改。',
    段内嵌套: '一是抓学习：一是学党章；二是学准则。二是抓谈话。三是抓整改。',
    一要从头数: '提出三点要求：一要学，二要谈，三要改。又提出两点：一要快，二要实。',
    小数和日期不是序号: '1.5公里的渠道。\n2027年1月5日\n12.5%的比例',
    一方面起头: '一方面要学习，二是要谈话，三是要检查。',
    附件重新编号: '一、总体情况\n二、主要做法\n一、清单\n二、台账',
    俗语: '他说一是一、二是二，从不含糊。',
    一级标题下直接用阿拉伯数字: '一、会前\n1.学习\n2.谈话\n二、会后\n1.整改\n2.制度',
  },
  invalid: {
    重号: { text: '一、总体情况\n二、主要做法\n⟦二⟧、下步打算', says: ['“二”，按顺序应为“三”'], fixed: '一、总体情况\n二、主要做法\n三、下步打算' },
    跳号只报一次且不代改: { text: '一、总体情况\n二、主要做法\n⟦四⟧、存在问题\n五、下步打算', says: ['应为“三”'] },
    中间一个写错: { text: '（一）学习\n（⟦三⟧）谈话\n（三）检查\n（四）整改', fixed: '（一）学习\n（二）谈话\n（三）检查\n（四）整改' },
    阿拉伯数字: { text: '1.学习\n2.谈话\n⟦2⟧.检查', fixed: '1.学习\n2.谈话\n3.检查' },
    段内的一是: { text: '主要做法：一是学，二是谈，⟦二⟧是查，四是改。', fixed: '主要做法：一是学，二是谈，三是查，四是改。' },
    跨段的一是: { text: '一是学习。认真学。\n二是谈话。深入谈。\n⟦四⟧是检查。仔细查。', says: ['应为“三”'], fixed: '一是学习。认真学。\n二是谈话。深入谈。\n三是检查。仔细查。' },
    一要: { text: '提出要求：一要学，⟦三⟧要谈，四要改。', says: ['应为“二”'] },
    从二开始: { text: '一、会前\n（⟦二⟧）谈话\n（三）检查', says: ['从“二”开始，前面未见“一”'] },
  },
});

test('自动编号也核对，但不代改', () => {
  const line = (label: string, text: string) => ({ label, text, style: '', tableDepth: 0 });
  const findings = runOne(headingSequence, {
    paragraphs: [line('一、', '总体情况'), line('', '二、主要做法'), line('四、', '下步打算，另行通知')],
  });
  expect(findings.map((f) => [f.paragraph, f.quote, f.fix])).toEqual([[2, '下步打算', null]]);
});

test('表格里的序号不管', () => {
  const cell = (text: string) => ({ label: '', text, style: '', tableDepth: 1 });
  expect(runOne(headingSequence, { paragraphs: [cell('1.学习'), cell('3.谈话')] })).toEqual([]);
});
