import { openingNumber, printNumber } from '../../../src/core/scaffolds/numbering';

const paragraph = (text: string, label = '') => ({ text, label, style: '', tableDepth: 0 });

describe('the number a paragraph opens with', () => {
  test.each([
    ['一、会前准备', '', 1, '二、'],
    ['（三）谈心谈话。', '', 3, '（二）'],
    ['(三)谈心谈话。', '', 3, '(二)'],
    ['（三）、谈心谈话。', '', 3, '（二）、'],
    ['　　（十二）谈心谈话。', '', 12, '（二）'],
    ['四是深入谈心。', '', 4, '二是'],
    ['3.谈心谈话', '', 3, '2.'],
    ['谈心谈话', '（三）', 3, '（二）'],
  ])('%s', (text, label, value, second) => {
    const number = openingNumber(paragraph(text, label))!;
    expect(number.value).toBe(value);
    expect(printNumber(number.printed, 2)).toBe(second);
  });

  test.each(['一致认为', '2024年度', '3.5亿元', '十分重要', '（见附件）', ''])('%s has none', (text) => {
    expect(openingNumber(paragraph(text))).toBeNull();
  });
});
