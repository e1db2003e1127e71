import { formatChineseNumber, parseChineseNumber } from '../../src/core/numerals';

describe('Chinese numerals', () => {
  test('every number from 1 to 99 survives the way there and back', () => {
    for (let n = 1; n <= 99; n++) expect(parseChineseNumber(formatChineseNumber(n))).toBe(n);
  });

  test.each([
    [1, '一'], [9, '九'], [10, '十'], [11, '十一'], [19, '十九'], [20, '二十'], [21, '二十一'], [99, '九十九'],
  ])('%d is written %s', (n, text) => {
    expect(formatChineseNumber(n)).toBe(text);
  });

  test.each([
    ['两', 2], ['一十', 10], ['一十五', 15], ['廿', 20], ['廿三', 23], ['卅一', 31],
  ])('%s is read as %d', (text, n) => {
    expect(parseChineseNumber(text)).toBe(n);
  });

  test.each(['', '十十', '二十二十', '二〇', '百', '一百', '一二', '几', '12', '二十x', '十两', '零'])(
    '%s is no small Chinese numeral',
    (text) => {
      expect(parseChineseNumber(text)).toBeNull();
    },
  );

  test.each([0, 100, 1.5, Number.NaN, -3])('%d cannot be written', (n) => {
    expect(() => formatChineseNumber(n)).toThrow(RangeError);
  });
});
