import { createApp } from '../../../src/app/create-app';
import type { LocalStore } from '../../../src/app/local/local-store';
import { beginWords, firstWords } from '../../../src/app/words/begin-words';
import { keepWords, readKeptWords } from '../../../src/app/words/kept-words';
import { readWords } from '../../../src/app/words/read-words';
import { openLines } from '../../support/open-lines';

/** A store in memory; of at most so many characters. */
function storeOf(most = Infinity): LocalStore & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    get: (key) => texts.get(key) ?? null,
    set: (key, text) => void (text === null ? texts.delete(key) : text.length <= most && texts.set(key, text)),
  };
}

const file = (...words: readonly object[]): string => JSON.stringify({ version: 1, words });
const SERVED = file({ wrong: '督导小组', right: '督导组' }, { wrong: '班子会', right: '党组会' });
const OWN = file({ wrong: '督导小组', right: '督导专班' });
const LINES = ['关于召开2026年度民主生活会情况的通报', '会前，督导小组参加班子会。'];

async function begun(served: () => Promise<string | null>, local: LocalStore) {
  const app = createApp(openLines(LINES).host);
  beginWords(app, await firstWords(served, local));
  await app.run({ id: 'rescan' });
  const found = () => (app.store.get().reading?.analysis.findings ?? []).filter((f) => f.check === 'department-word').map((f) => f.message);
  return { app, found };
}

test('what is served is used from the first reading on', async () => {
  const { app, found } = await begun(async () => SERVED, storeOf());
  expect(found()).toEqual(['“督导小组”应为“督导组”', '“班子会”应为“党组会”']);
  expect(app.store.get().notice).toBeNull();
});

test('what was imported on this computer wins over what is served', async () => {
  const local = storeOf();
  expect(keepWords(local, { name: '自己的.json', text: OWN })).toBe(true);
  const { app, found } = await begun(async () => SERVED, local);
  expect(found()).toEqual(['“督导小组”应为“督导专班”', '“班子会”应为“党组会”']);
  await app.run({ id: 'use-words', imported: null });
  expect(found()).toEqual(['“督导小组”应为“督导组”', '“班子会”应为“党组会”']);
});

test('importing judges the document again at once, without reading it', async () => {
  const { app, found } = await begun(async () => null, storeOf());
  expect(found()).toEqual([]);
  const { words } = await readWords(OWN);
  await app.run({ id: 'use-words', imported: { name: '甲', text: OWN, words } });
  expect(found()).toEqual(['“督导小组”应为“督导专班”']);
  await app.run({ id: 'rescan' });
  expect(found()).toHaveLength(1);
});

test('nothing served and nothing kept: nothing is run and nothing said', async () => {
  const { app } = await begun(async () => '{\n  "version": 1,\n  "words": [],\n  "elements": []\n}\n', storeOf());
  expect(app.store.get()).toMatchObject({ notice: null, words: { imported: null, faults: { served: [], kept: [] } } });
});

describe('what cannot be used is said, and the pane goes on', () => {
  test.each<[string, () => Promise<string | null>, boolean, RegExp]>([
    ['a bad file is served', async () => '{"version":1,"words":[{"wrong":1}]}', false, /words\[0\]\.wrong（第 1 条用词）/],
    ['no JSON is served', async () => '<html>', false, /第 1 行/],
    ['the server fails', () => Promise.reject(new Error('500')), false, /没有读到文件/],
  ])('%s', async (_name, served, kept, says) => {
    const local = storeOf();
    keepWords(local, { name: '甲', text: OWN });
    const { app, found } = await begun(served, local);
    const { notice } = app.store.get();
    expect(notice).toMatchObject({ kind: 'words-file', kept });
    expect(notice?.kind === 'words-file' && notice.errors.join('')).toMatch(says);
    expect(found()).toEqual(['“督导小组”应为“督导专班”']);
  });

  test('what is kept here is bad', async () => {
    const local = storeOf();
    keepWords(local, { name: '甲', text: '{}' });
    const { app, found } = await begun(async () => SERVED, local);
    expect(app.store.get()).toMatchObject({ notice: { kind: 'words-file', kept: true }, words: { imported: null, faults: { served: [], kept: [expect.any(String), expect.any(String)] } } });
    expect(found()).toHaveLength(2);
  });
});

describe('keeping a file on this computer', () => {
  test('it comes back as it was, removed it is gone', () => {
    const local = storeOf();
    expect(readKeptWords(local)).toBeNull();
    keepWords(local, { name: '甲\n乙.json', text: '{\n}' });
    expect(readKeptWords(local)).toEqual({ name: '甲 乙.json', text: '{\n}' });
    expect(keepWords(local, null)).toBe(true);
    expect(readKeptWords(local)).toBeNull();
  });
  test('what does not fit is told, and the former one does not come back', () => {
    const local = storeOf(20);
    keepWords(local, { name: '甲', text: '{}' });
    expect(keepWords(local, { name: '甲', text: 'x'.repeat(50) })).toBe(false);
    expect(readKeptWords(local)).toBeNull();
  });
  test('damaged, it counts as nothing', () => {
    const local = storeOf();
    local.texts.set('tongbao.words.1', '没有换行');
    expect(readKeptWords(local)).toBeNull();
  });
});
