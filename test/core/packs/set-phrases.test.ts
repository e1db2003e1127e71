import { isNumeralOfSetPhrase, isSetPhrase } from '../../../src/core/packs/set-phrases';

describe('固定用语里的数不当作数目', () => {
  test.each([
    ['增强⟦四⟧个意识', true],
    ['增强“⟦四⟧个意识”', true],
    ['增强⟦四⟧个“意识”', true],
    ['增强⟦4⟧个意识', true],
    ['坚定“⟦四⟧个‘自信’”', true],
    ['纠治⟦四⟧风', true],
    ['用好⟦四⟧种形态', true],
    ['落实中央⟦八⟧项规定精神', true],
    ['做到⟦两⟧不误、两促进', true],
    ['吸取正反⟦两⟧方面经验', true],
    ['做实“⟦五⟧量”文章', true],
    ['坚持⟦四⟧个必谈', true],
    ['围绕⟦六⟧个方面', false],
    ['提出⟦四⟧个意见', false],
    ['开了⟦4⟧个会', false],
    ['列出⟦三⟧类清单', false],
    ['只有⟦四⟧', false],
  ])('%s', (marked, expected) => {
    const start = marked.indexOf('⟦');
    const written = marked.slice(start + 1, marked.indexOf('⟧'));
    expect(isNumeralOfSetPhrase(marked.replace(/[⟦⟧]/g, ''), start, written)).toBe(expected);
  });

  test('整个词是不是固定用语', () => {
    expect(['两个确立', '三会一课', '不敢腐、不能腐、不想腐'].every(isSetPhrase)).toBe(true);
    expect(['两个', '三会', '4个意识'].some(isSetPhrase)).toBe(false);
  });
});
