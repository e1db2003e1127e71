import type { Edit } from '../../../src/host/port';
import { documentOfFixture } from '../../support/contract-documents';
import { playedWord } from '../../support/played-word';
import { parseMarked } from '../../support/marked';

/** DESIGN §5: what users wait for. */
const TEXT = '关于⟦X⟧单位会议的通报\n会议于⟦xx⟧年⟦x⟧月在⟦×××⟧召开。\n\n共⟦（  ）⟧条。';
const { lines, places } = parseMarked(TEXT);
const edits: Edit[] = places.map(({ text, ...range }, i) => ({ ...range, expected: text, text: `值${i}` }));
const blocks = [{ role: 'heading-1', text: '一、会前准备' }, { role: 'body', text: '正文。' }] as const;
const at = { kind: 'after', paragraph: 1, expected: lines[1] ?? '' } as const;

test('a read is one trip and gives no references to take back', async () => {
  const { host, trips, player } = playedWord(lines);
  expect(await trips(() => host.read())).toBe(1);
  expect(player.requests.all).toHaveLength(1);
  expect(await trips(() => host.readWithSelection())).toBe(1);
  expect(await trips(() => host.fingerprint())).toBe(1);
  expect(player.requests.all).toHaveLength(1);
});

test('going to a place is two trips', async () => {
  const { host, trips } = playedWord(lines);
  const place = { paragraph: 1, start: 3, end: 5, expected: 'xx' };
  expect(await trips(() => host.select(place))).toBe(2);
  expect(await trips(() => host.select({ paragraph: 2, start: 0, end: 0, expected: '' }))).toBe(2);
});

test('a point inside a paragraph is two trips once the document was read, three before', async () => {
  const { host, trips } = playedWord(lines);
  const point = { paragraph: 1, start: 2, end: 2, expected: '' };
  expect(await trips(() => host.select(point))).toBe(3);
  expect(await trips(() => host.select(point))).toBe(2);
});

test('one fill and many fills are two trips', async () => {
  const { host, trips } = playedWord(lines);
  expect(await trips(() => host.write({ edits }))).toBe(2);
  const back = edits.slice(0, 1).map((edit) => ({ ...edit, end: edit.start + 2, expected: '值0', text: 'X' }));
  expect(await trips(() => host.write({ edits: back }))).toBe(2);
});

test('the fallback costs one trip more', async () => {
  // A text box of the document holds an X too, and Find tells of it.
  const { host, trips } = playedWord(withTextBox(), { findInTextBoxes: true });
  const edit = { paragraph: 0, start: 2, end: 3, expected: 'X', text: '8' };
  expect(await trips(() => host.write({ edits: [edit] }))).toBe(3);
  expect(await trips(() => host.select({ paragraph: 0, start: 2, end: 3, expected: '8' }))).toBe(2);
});

test.each([
  ['none', 2],
  ['before', 3],
  ['after', 3],
] as const)('an insertion, with an extra paragraph %s, is %i trips', async (extraParagraph, expected) => {
  const { host, trips } = playedWord(lines, { extraParagraph });
  expect(await trips(() => host.write({ edits: [], insert: { at, blocks } }))).toBe(expected);
});

test('a stale place costs one trip and writes nothing', async () => {
  const { host, trips, document } = playedWord(lines);
  const wrong = edits.map((edit) => ({ ...edit, expected: edit.expected.replace(/./g, '错') }));
  expect(await trips(() => expect(host.write({ edits: wrong })).rejects.toMatchObject({ code: 'stale' }))).toBe(1);
  expect(document.canUndo).toBe(false);
});

test('a write is one step of the workbench’s undo', async () => {
  const { host, document } = playedWord(lines);
  const before = document.save();
  await host.write({ edits, insert: { at, blocks } });
  expect(document.undo()).toBe(true);
  expect(document.canUndo).toBe(false);
  expect(Buffer.from(document.save()).equals(Buffer.from(before))).toBe(true);
});

test('five thousand paragraphs are read in one request of a few hundred characters', async () => {
  const { host, trips, player } = playedWord(Array.from({ length: 5000 }, (_, i) => `第${i}段X。`));
  expect(await trips(() => host.read())).toBe(1);
  expect(player.requests.all.at(-1)?.size).toBeLessThan(1500);
});

function withTextBox() {
  return documentOfFixture({
    body:
      '<w:p><w:r><w:t>会议X日召开。</w:t></w:r></w:p><w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>' +
      '<w:txbxContent><w:p><w:r><w:t>框内X。</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>',
  });
}
