import { occurrences, routeTo, searchText } from '../../../src/host/word/needles';
import { snapshotOfLines } from '../../../src/core/document';
import { documentOfFixture } from '../../support/contract-documents';
import { playedWord } from '../../support/played-word';

const place = (expected: string, start = 0) => ({ paragraph: 0, start, end: start + expected.length, expected });

test.each([
  ['X', null, { kind: 'ends', first: 'X', last: 'X' }],
  ['20xx', null, { kind: 'ends', first: '2', last: 'x' }],
  ['（　）', null, { kind: 'ends', first: '（', last: '）' }],
  ['𠮷某𠀀', null, { kind: 'ends', first: '𠮷', last: '𠀀' }],
  ['xx', 'x'.repeat(2000), { kind: 'ends', first: 'x', last: 'x' }],
  ['xx', 'x'.repeat(2001), { kind: 'token', token: 'xx' }],
  ['x', 'x'.repeat(2001), { kind: 'ends', first: 'x', last: 'x' }],
  ['x'.repeat(255), 'x'.repeat(2001), { kind: 'token', token: 'x'.repeat(255) }],
  // Pitfall 1: 255 characters at most, the doubled carets counted.
  ['x'.repeat(256), 'x'.repeat(2300), { kind: 'ends', first: 'x', last: 'x' }],
  [`^${'x'.repeat(254)}`, 'x'.repeat(2300), { kind: 'ends', first: '^', last: 'x' }],
] as const)('the road to %j', (expected, known, route) => {
  expect(routeTo(place(expected), known === null ? null : snapshotOfLines([known]))).toEqual(route);
});

test.each([
  [0, '甲乙', null],
  [1, '甲乙', '甲'],
  [2, '甲𠮷', null],
  [3, '甲𠮷', '𠮷'],
] as const)('a point at %i of %s is reached by the character before it', (start, text, before) => {
  const known = snapshotOfLines([text]);
  const route = routeTo({ paragraph: 0, start, end: start, expected: '' }, known);
  if (start === 2) expect(route.kind).toBe('point');
  else expect(route).toEqual({ kind: 'point', before });
});

test.each([
  ['^p', '^^p'],
  ['a\tb\vc', 'a^tb^lc'],
  ['*?[x]', '*?[x]'],
] as const)('pitfall 3: %j is searched literally', (needle, text) => {
  expect(searchText(needle)).toBe(text);
});

test('occurrences do not overlap, and come in document order', () => {
  expect(occurrences(snapshotOfLines(['xxx', 'xx', '']), 'xx')).toEqual([
    { paragraph: 0, start: 0 },
    { paragraph: 1, start: 0 },
  ]);
});

test('where the document has changed since the last read, a point is still found', async () => {
  const { host, player, document } = playedWord(['甲乙丙']);
  await host.read();
  document.edit('typing', () => document.replaceText(document.paragraphs()[0]!, 0, 1, '丁'));
  player.requests.clear();
  const { snapshot } = await host.write({ edits: [{ paragraph: 0, start: 1, end: 1, expected: '', text: '、' }] });
  expect(snapshot.paragraphs[0]?.text).toBe('丁、乙丙');
  expect(player.requests.count).toBe(3);
});

test('hits in text boxes are told apart by searching the paragraphs concerned', async () => {
  const box =
    '<w:p><w:r><w:t>正文x。</w:t></w:r><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>' +
    '<w:p><w:r><w:t>框内x。</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>';
  const { host } = playedWord(documentOfFixture({ body: `${box}<w:p><w:r><w:t>末x。</w:t></w:r></w:p>` }), { findInTextBoxes: true });
  const { snapshot } = await host.write({
    edits: [
      { paragraph: 0, start: 2, end: 3, expected: 'x', text: '甲' },
      { paragraph: 1, start: 1, end: 2, expected: 'x', text: '乙' },
    ],
  });
  expect(snapshot.paragraphs.map(({ text }) => text)).toEqual(['正文甲。', '末乙。']);
});

test('the user types between the trips: the ranges follow, and the write lands where it should', async () => {
  const { host, player, document } = playedWord(['甲X乙X', '丙']);
  const answer = player.execute.bind(player);
  let trips = 0;
  player.execute = async (body, size) => {
    trips += 1;
    if (trips === 2) document.edit('typing', () => document.replaceText(document.paragraphs()[1]!, 0, 0, '某'));
    return answer(body, size);
  };
  const { snapshot } = await host.write({ edits: [{ paragraph: 0, start: 3, end: 4, expected: 'X', text: '8' }] });
  expect(snapshot.paragraphs.map(({ text }) => text)).toEqual(['甲X乙8', '某丙']);
});

test('the user types in the very paragraph between the trips: the outcome is not claimed', async () => {
  const { host, player, document } = playedWord(['甲X乙X']);
  const answer = player.execute.bind(player);
  let trips = 0;
  player.execute = async (body, size) => {
    trips += 1;
    if (trips === 2) document.edit('typing', () => document.replaceText(document.paragraphs()[0]!, 0, 0, '某'));
    return answer(body, size);
  };
  const write = host.write({ edits: [{ paragraph: 0, start: 3, end: 4, expected: 'X', text: '8' }] });
  await expect(write).rejects.toMatchObject({ code: 'host', details: { written: 'unknown' } });
  expect((await host.read()).paragraphs[0]?.text).toBe('某甲X乙8');
});
