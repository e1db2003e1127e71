import { insertEnUS } from '../../src/app/text/insert.en-US';
import { insertZhCN } from '../../src/app/text/insert.zh-CN';
import { noticeEnUS } from '../../src/app/text/notice.en-US';
import { noticeZhCN } from '../../src/app/text/notice.zh-CN';
import { ownEnUS } from '../../src/app/text/own.en-US';
import { ownZhCN } from '../../src/app/text/own.zh-CN';
import { reviewEnUS } from '../../src/app/text/review.en-US';
import { reviewZhCN } from '../../src/app/text/review.zh-CN';
import { settingsEnUS } from '../../src/app/text/settings.en-US';
import { settingsZhCN } from '../../src/app/text/settings.zh-CN';
import { sheetEnUS } from '../../src/app/text/sheet.en-US';
import { sheetZhCN } from '../../src/app/text/sheet.zh-CN';
import { wordsEnUS } from '../../src/app/text/words.en-US';
import { wordsZhCN } from '../../src/app/text/words.zh-CN';
import { loadText } from '../../src/app/text/index';
import { enUS } from '../../src/app/text/text.en-US';
import { zhCN } from '../../src/app/text/text.zh-CN';

type Say = (...args: unknown[]) => unknown;

/** What a function says: of a name and numbers, or of lists. */
function said(say: Say): string {
  try {
    return String(say('甲', 2, 3));
  } catch {
    return String(say(['甲'], ['乙'], []));
  }
}

/** Every word of a table, functions called with small numbers. */
function words(node: unknown, path = ''): readonly [path: string, text: string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [[path, said(node as Say)]];
  return Object.entries(node as object).flatMap(([key, value]) => words(value, `${path}.${key}`));
}

test.each([['zh-CN', zhCN], ['zh-TW', zhCN], ['de-DE', zhCN], ['', zhCN], ['en-US', enUS], ['en', enUS]])('%s', async (language, text) => {
  expect(await loadText(language)).toBe(text);
});

/** Without what needs the aftermath of a write; below. */
const spoken = (notice: typeof noticeZhCN): object => ({ ...notice, writeFailedTitle: '', writeFailedText: '' });

/** Words of parts that are loaded with them. */
const LATER: readonly (readonly [name: string, chinese: object, english: object])[] = [
  ['insert', insertZhCN, insertEnUS], ['notice', spoken(noticeZhCN), spoken(noticeEnUS)], ['own', ownZhCN, ownEnUS], ['settings', settingsZhCN, settingsEnUS],
  ['review', reviewZhCN, reviewEnUS], ['sheet', sheetZhCN, sheetEnUS], ['words', wordsZhCN, wordsEnUS],
];

test.each(LATER)('%s: words of the trade, and nothing empty in English', (_name, chinese, english) => {
  const said = new Map(words(english));
  for (const [path, text] of words(chinese)) {
    // Word's own menu has this name; whoever looks for it must find it.
    expect(`${path} ${text.replace('检查问题 → 检查文档', '')}`).not.toMatch(/占位符|检查(?!材料)|脚手架|交稿|错误|警告|痕迹|您|！|[;!?]/);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
    if (text !== '') expect([path, said.get(path)]).not.toEqual([path, '']);
  }
});

test('the Chinese words are those of the trade: none of the words to avoid', () => {
  for (const [path, text] of words(zhCN)) {
    expect(`${path} ${text}`).not.toMatch(/占位符|检查|脚手架|交稿|错误|警告|痕迹|您|！|[,;!?]/);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  }
});

test('the English table leaves nothing empty that the Chinese one says', () => {
  const english = new Map(words(enUS));
  for (const [path, text] of words(zhCN)) {
    if (text !== '') expect([path, english.get(path)]).not.toEqual([path, '']);
  }
});

test('a broken write: what was written, what was not', () => {
  const { writeFailedTitle: title, writeFailedText: body } = noticeZhCN;
  expect(title('“甲”', { written: 1, left: 2, unclear: 0 })).toBe('“甲”只写入了 1 处');
  expect(body({ written: 1, left: 2, unclear: 0 }, null)).toBe('Word 中途报错：已写入 1 处，没写 2 处，别处没动。');
  expect(title('“甲”', { written: 0, left: 2, unclear: 0 })).toBe('“甲”没有写入');
  expect(title('“甲”', null)).toBe('“甲”：Word 没有响应');
  expect(body(null, 'GeneralException')).toMatch(/无法确认.*（GeneralException）/);
});
