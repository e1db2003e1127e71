import { loadText } from '../../src/app/text/index';
import { enUS } from '../../src/app/text/text.en-US';
import { zhCN } from '../../src/app/text/text.zh-CN';

/** Every word of a table, functions called with small numbers. */
function words(node: unknown, path = ''): readonly [path: string, text: string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [[path, String((node as (...args: unknown[]) => unknown)('甲', 2, 3))]];
  return Object.entries(node as object).flatMap(([key, value]) => words(value, `${path}.${key}`));
}

test.each([['zh-CN', zhCN], ['zh-TW', zhCN], ['de-DE', zhCN], ['', zhCN], ['en-US', enUS], ['en', enUS]])('%s', async (language, text) => {
  expect(await loadText(language)).toBe(text);
});

test('the Chinese words are those of the trade: none of the words to avoid', () => {
  const all = words({ ...zhCN, notice: { ...zhCN.notice, writeFailedTitle: '', writeFailedText: '' } });
  for (const [path, said] of all) {
    // Word's own menu has this name; whoever looks for it must find it.
    const text = said.replace('检查问题 → 检查文档', '');
    expect(`${path} ${text}`).not.toMatch(/占位符|检查|脚手架|交稿|错误|警告|痕迹|您|！|[,;!?]/);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  }
});

test('the English table leaves nothing empty that the Chinese one says', () => {
  const english = new Map(words({ ...enUS, notice: { ...enUS.notice, writeFailedTitle: '', writeFailedText: '' } }));
  for (const [path, text] of words({ ...zhCN, notice: { ...zhCN.notice, writeFailedTitle: '', writeFailedText: '' } })) {
    if (text !== '') expect([path, english.get(path)]).not.toEqual([path, '']);
  }
});

test('a broken write: what was written, what was not', () => {
  const { writeFailedTitle: title, writeFailedText: body } = zhCN.notice;
  expect(title('“甲”', { written: 1, left: 2, unclear: 0 })).toBe('“甲”只写入了 1 处');
  expect(body({ written: 1, left: 2, unclear: 0 }, null)).toBe('Word 中途报错：已写入 1 处，没写 2 处，别处没动。');
  expect(title('“甲”', { written: 0, left: 2, unclear: 0 })).toBe('“甲”没有写入');
  expect(title('“甲”', null)).toBe('“甲”：Word 没有响应');
  expect(body(null, 'GeneralException')).toMatch(/无法确认.*（GeneralException）/);
});
