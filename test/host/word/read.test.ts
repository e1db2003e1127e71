import { plainText } from '../../../src/host/word/read';
import { playedWord } from '../../support/played-word';
import { TABLE } from '../../../src/host/contract/fixture';
import { documentOfFixture } from '../../support/contract-documents';

test.each([
  ['甲乙', '甲乙'],
  ['甲\v乙', '甲\v乙'],
  ['人数\u0007', '人数'],
  ['人数\r\u0007', '人数'],
  ['末\r', '末'],
  ['', ''],
])('the text %j is %j', (text, plain) => {
  expect(plainText(text)).toBe(plain);
});

test('nothing is loaded without its name (pitfalls 21, 23): the player refuses a load without names', async () => {
  const { player } = playedWord(['甲']);
  const context = new Word.RequestContext();
  context.document.body.paragraphs.load();
  await expect(context.sync()).rejects.toMatchObject({ code: 'ApiNotFound' });
  expect(player.unhandled.length).toBeGreaterThan(0);
});

test.each([
  [[0, 2], [0, 4], { paragraph: 0, start: 2, end: 4 }, 0],
  [[0, 4], [0, 2], { paragraph: 0, start: 2, end: 4 }, 0],
  [[1, 0], [1, 0], { paragraph: 1, start: 0, end: 0 }, 1],
  [[0, 3], [2, 1], { paragraph: 0, start: 3, end: 6 }, 2],
  [[2, 1], [1, 0], { paragraph: 1, start: 0, end: 0 }, 2],
  [[2, 0], [2, 3], { paragraph: 2, start: 0, end: 3 }, 2],
] as const)('a selection from %j to %j is read as %j, up to paragraph %d', async (anchor, focus, expected, last) => {
  const { host, player, document } = playedWord(['第一段文字。', '', '第三段。']);
  const at = ([paragraph, offset]: readonly [number, number]) => ({ paragraph: document.paragraphs()[paragraph]!, offset });
  player.setSelection(at(anchor), at(focus));
  expect(await host.readWithSelection()).toMatchObject({ selection: expected, last });
});

test('a selection in a table cell with a cell mark', async () => {
  const { host, player, document } = playedWord(documentOfFixture(TABLE), { cellMarks: true });
  const paragraph = document.paragraphs()[3]!;
  player.setSelection({ paragraph, offset: 2 }, { paragraph, offset: 4 });
  expect((await host.readWithSelection()).selection).toEqual({ paragraph: 3, start: 2, end: 4 });
});
