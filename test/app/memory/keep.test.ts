import { createApp } from '../../../src/app/create-app';
import { factRows } from '../../../src/app/fact-rows';
import { decodeMemory } from '../../../src/app/memory/memory-text';
import { openLines } from '../../support/open-lines';

const REPORT = [
  '关于2026年度民主生活会召开情况的通报',
  '会前，共征求到意见建议X条，梳理后反馈班子。',
  '会上，班子成员之间相互提出批评意见XX条。',
  '会后，对征求到的意见建议X条逐条研究，列出清单。',
];
const open = () => openLines(REPORT);
async function appOn({ host }: ReturnType<typeof open>) {
  const app = createApp(host);
  await app.run({ id: 'load-memory' });
  await app.run({ id: 'rescan' });
  const places = () => app.store.get().reading!.analysis.placeholders;
  return { app, places };
}

test('only looking writes nothing into the document', async () => {
  const file = open();
  const before = file.doc.save();
  await appOn(file);
  expect(file.doc.save()).toEqual(before);
});

test('what one colleague put aside, another finds put aside; both judgements stay', async () => {
  const file = open();
  const a = await appOn(file);
  const b = await appOn(file);
  const all = a.places().length;
  await a.app.run({ id: 'not-blank', places: [a.places()[0]!] });
  await b.app.run({ id: 'not-blank', places: [b.places()[1]!] });
  expect(b.places()).toHaveLength(all - 2);
  const c = await appOn(file);
  expect(c.places()).toHaveLength(all - 2);
  await a.app.run({ id: 'restore-blank', mark: a.app.store.get().judgements.notBlank[0]! });
  expect((await appOn(file)).places()).toHaveLength(all - 1);
});

test('what was filled is kept for the next reader, and the bars keep their length', async () => {
  const file = open();
  const a = await appOn(file);
  const row = factRows(a.app.store.get().reading!.analysis).find((r) => r.placeholders.length === 2)!;
  const all = a.places().length;
  await a.app.run({ id: 'fill-fact', row: row.key, values: { [row.cells[0]!.key]: '46' } });
  const b = await appOn(file);
  const { totals, written } = b.app.store.get();
  expect(Object.values(totals.blanks).reduce((x, y) => x + y)).toBe(all);
  expect(written).toEqual({ [row.cells[0]!.key]: '46' });
});

test('damaged: said once, left out, and the next judgement begins anew', async () => {
  const file = open();
  await file.host.writeMemory('{"version":1,"judgements":3}');
  const a = await appOn(file);
  expect(a.app.store.get().notice).toEqual({ kind: 'memory-damaged' });
  expect(a.app.store.get().judgements.notBlank).toEqual([]);
  await a.app.run({ id: 'not-blank', places: [a.places()[0]!] });
  expect(decodeMemory((await file.host.readMemory()) ?? '')?.judgements.notBlank).toHaveLength(1);
});

test('a document that cannot keep it: said once, and the judgement holds all the same', async () => {
  const file = open();
  file.host.writeMemory = () => Promise.resolve(false);
  const a = await appOn(file);
  const all = a.places().length;
  await a.app.run({ id: 'not-blank', places: [a.places()[0]!] });
  expect(a.app.store.get().notice).toEqual({ kind: 'memory-refused' });
  a.app.store.send({ type: 'notice-dismissed' });
  await a.app.run({ id: 'not-blank', places: [a.places()[0]!] });
  expect(a.app.store.get().notice).toBeNull();
  expect(a.places()).toHaveLength(all - 2);
});

test('when the memory cannot even be read, everything else works', async () => {
  const file = open();
  file.host.readMemory = () => Promise.reject(new Error('gone'));
  const a = await appOn(file);
  expect(a.app.store.get()).toMatchObject({ notice: null, memoryRefused: true });
  expect(a.places().length).toBeGreaterThan(0);
});
