import { halfWidthPunctuation } from '../../../src/core/checks/half-width-punctuation';
import { halfWidthMarks } from '../../../src/core/checks/half-width-punctuation/marks';
import { testCheck } from '../../support/test-check';

testCheck(halfWidthPunctuation, {
  valid: {
    全角: '会前，党组集中学习；会上，逐一检查：态度诚恳。',
    时刻: '上午9:00在三楼会议室召开。',
    比例和小数: '比例为3:1，增长12.5%，共1,200人。',
    网址: '详见www.example.gov.cn和http://www.example.gov.cn/a,b。',
    编号: '执行GB/T 9704-2012和ISO 9001(2015)。',
    英文段落: 'The meeting was held (in 2026), see item 3; thanks 张三.',
    英文词组: '运用Word, Excel等软件。',
    层次序数: '1.抓学习',
    人名间隔点: '阿卜杜.热合曼同志发言。',
    待填括号: '共征求意见(    )条。',
    直引号单个: '屏幕尺寸为12"。',
    没有汉字: '1,2;3:4',
    省略号: '等等...',
    空: '',
  },
  invalid: {
    半角逗号: { text: '会前⟦,⟧党组集中学习。', says: ['“,”应为“，”'], fixed: '会前，党组集中学习。' },
    半角分号两处: { text: '联系实际不够⟦;⟧满足于一般要求⟦;⟧开展工作不力。', fixed: '联系实际不够；满足于一般要求；开展工作不力。' },
    半角冒号: { text: '主要有三点⟦:⟧一是学习。', fixed: '主要有三点：一是学习。' },
    书名号后: { text: '学习《条例》⟦,⟧对照检查。', fixed: '学习《条例》，对照检查。' },
    汉字与数字之间: { text: '第一⟦,⟧2026年的工作。', fixed: '第一，2026年的工作。' },
    数字与汉字之间: { text: '共15条⟦,⟧其中3条⟦;⟧占20%⟦,⟧已整改。', fixed: '共15条，其中3条；占20%，已整改。' },
    成对半角括号: { text: '学习《条例》⟦(试行)⟧。', says: ['半角括号应为（）'], fixed: '学习《条例》（试行）。' },
    层次序号: { text: '⟦(一)⟧抓学习', fixed: '（一）抓学习' },
    括号一全一半: { text: '召开会议（扩大⟦)⟧，⟦(⟧党组）研究。', fixed: '召开会议（扩大），（党组）研究。' },
    汉字后的英文括注: { text: '运用人工智能⟦(AI)⟧辅助。', fixed: '运用人工智能（AI）辅助。' },
    句末的点: { text: '会议圆满结束⟦.⟧', fixed: '会议圆满结束。' },
    直引号: { text: '增强⟦"四个意识"⟧、坚定⟦"四个自信"⟧。', says: ['直引号应为“”'], fixed: '增强“四个意识”、坚定“四个自信”。' },
    问号叹号: { text: '为什么⟦?⟧因为重要⟦!⟧', fixed: '为什么？因为重要！' },
  },
});

test('半角括号里的半角逗号各报一处', () => {
  expect(halfWidthMarks('参会人员(书记,委员)到齐。').map(({ start, end }) => [start, end])).toEqual([[4, 11], [7, 8]]);
});
