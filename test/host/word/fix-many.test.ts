import { createApp } from '../../../src/app/create-app';
import { findingsByKey } from '../../../src/app/finding-key';
import { documentOfFixture } from '../../support/contract-documents';
import { playedWord } from '../../support/played-word';

/** Two places a paragraph that a fix mends, in different kinds. */
const LINES = [
  '青溪县水务局党组2026年度民主生活会召开情况的通报',
  ...Array.from({ length: 40 }, (_, i) => `第${i + 1}项工作，，责任到人；；时限到月，由分管同志牵头。`),
];

async function opened(lines: Parameters<typeof playedWord>[0], quirks: Parameters<typeof playedWord>[1] = {}) {
  const word = playedWord(lines, quirks);
  const app = createApp(word.host);
  await app.run({ id: 'rescan' });
  const keys = (): string[] => [...findingsByKey(app.store.get())].filter(([, f]) => f.check === 'double-punctuation').map(([key]) => key);
  const texts = () => word.document.paragraphs().map((p) => word.document.text(p));
  return { ...word, app, keys, texts };
}

test('eighty fixes are two trips, and so is their 撤销', async () => {
  const { app, keys, texts, trips, document } = await opened(LINES);
  expect(keys()).toHaveLength(80);
  expect(await trips(() => app.run({ id: 'fix-all', findings: keys() }))).toBe(2);
  expect(texts().join('')).not.toMatch(/，，|；；/);
  expect(keys()).toEqual([]);
  expect(await trips(() => app.run({ id: 'undo-last-write' }))).toBe(2);
  expect(texts()).toEqual(LINES);
  expect(document.canUndo).toBe(true);
});

test('one fix is two trips; the fallback is one more for any number', async () => {
  const { app, keys, trips } = await opened(LINES);
  expect(await trips(() => app.run({ id: 'apply-fix', finding: keys()[0] ?? '' }))).toBe(2);
  const other = await opened(withTextBox(), { findInTextBoxes: true });
  expect(await other.trips(() => other.app.run({ id: 'fix-all', findings: other.keys() }))).toBe(3);
  expect(other.texts().join('')).not.toMatch(/，，|；；/);
});

test('a place that changed meanwhile: one trip, nothing is written, one more to read again', async () => {
  const { app, keys, texts, trips, document } = await opened(LINES);
  const known = keys();
  const third = document.paragraphs()[3];
  if (!third) throw new Error('no third paragraph');
  document.replaceText(third, 0, 1, '这里的');
  const before = texts();
  expect(await trips(() => app.run({ id: 'fix-all', findings: known }))).toBe(2);
  expect(texts()).toEqual(before);
  expect(app.store.get().notice).toEqual({ kind: 'stale' });
});

test('a row of empty paragraphs goes in two trips; only Word’s own 撤销 brings it back', async () => {
  const lines = ['某局2026年度民主生活会召开情况的通报', '会前，班子认真学习。', '', '', '', '会上，开展批评。', '落款前的一段。'];
  const { app, texts, trips } = await opened(lines);
  const key = [...findingsByKey(app.store.get())].find(([, f]) => f.remove !== null)?.[0] ?? '';
  expect(await trips(() => app.run({ id: 'apply-fix', finding: key }))).toBe(2);
  expect(texts()).toEqual(lines.filter((line) => line !== ''));
  expect(app.store.get().lastWrite).toMatchObject({ label: { kind: 'remove', paragraphs: 3 }, inverse: null });
});

/** A text box holds the marks too, and Find tells of them: the counts of the whole body do not agree. */
function withTextBox() {
  return documentOfFixture({
    body:
      '<w:p><w:r><w:t>会前，，班子学习；；研讨。</w:t></w:r></w:p><w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>' +
      '<w:txbxContent><w:p><w:r><w:t>框内，，；；。</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>',
  });
}
