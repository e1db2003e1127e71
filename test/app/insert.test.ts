import { createApp } from '../../src/app/create-app';
import { previewOf } from '../../src/app/insertion/preview';
import { planFor } from '../../src/app/insertion/plan-for';
import type { InsertTarget } from '../../src/app/invocation';
import { SHAPE, TABLE } from '../../src/host/contract/fixture';
import type { DocumentHost } from '../../src/host/port';
import type { WordDocument } from '../../src/ooxml/api';
import type { Quirks } from '../../src/workbench/host';
import { CASES } from '../core/scaffolds/half-finished';
import { documentOfFixture } from '../support/contract-documents';
import { openLines } from '../support/open-lines';
import { playedWord } from '../support/played-word';

async function openedOver(host: DocumentHost) {
  const app = createApp(host);
  app.store.send({ type: 'memory-wished', keeps: false });
  await app.run({ id: 'rescan' });
  const previewed = (target: InsertTarget) => {
    const state = app.store.get();
    const plan = planFor(state, state.reading!, target);
    if (!('change' in plan)) throw new Error(JSON.stringify(plan));
    return previewOf(state.reading!.snapshot, plan);
  };
  return { app, state: app.store.get, previewed, run: app.run };
}

const textsOf = (doc: WordDocument): readonly string[] => doc.paragraphs().map((p) => doc.text(p));
const xmlOf = (doc: WordDocument): string => doc.partSource('word/document.xml') ?? '';
const paragraphsOf = (doc: WordDocument): readonly string[] => doc.paragraphs().map(({ element: p }) => String(p));
const element = (id: (typeof CASES)[number][2]): InsertTarget => ({ kind: 'element', element: id });

describe('half-finished documents', () => {
  test.each(CASES)('%s: what was shown comes, and 撤销 gives every byte back', async (_name, lines, target) => {
    const { doc, host } = openLines(lines);
    const before = Buffer.from(doc.save());
    const t = await openedOver(host);
    const { paragraphs, place, renumbered } = t.previewed(element(target));
    await t.run({ id: 'insert', target: element(target) });
    const after = textsOf(doc);
    const at = place.kind === 'empty' ? 0 : place.number - (place.kind === 'after' ? 0 : 1);
    expect(after.slice(at, at + paragraphs.length)).toEqual(paragraphs.map(({ pieces }) => pieces.map(({ text }) => text).join('')));
    const rest = [...after.slice(0, at), ...after.slice(at + paragraphs.length)];
    expect(rest.filter((text, i) => text !== lines[i])).toHaveLength(renumbered.length);
    await t.run({ id: 'undo-last-write' });
    expect(textsOf(doc)).toEqual(lines);
    expect(Buffer.from(doc.save()).equals(before)).toBe(true);
  });

  test.each(CASES)('%s: the workbench’s 撤销 gives every byte back too', async (_name, lines, target) => {
    const { document, host } = playedWord(lines);
    const before = Buffer.from(document.save());
    const t = await openedOver(host);
    await t.run({ id: 'insert', target: element(target) });
    expect(textsOf(document).length).toBeGreaterThan(lines.length);
    while (document.canUndo) document.undo();
    expect(Buffer.from(document.save()).equals(before)).toBe(true);
  });
});

const QUIRKS: readonly (readonly [string, Partial<Quirks>, number])[] = [
  ['plain', {}, 2],
  ['an extra paragraph before', { extraParagraph: 'before' }, 3],
  ['an extra paragraph after', { extraParagraph: 'after' }, 3],
  ['the last paragraph joins a list beside it', { extraParagraph: 'last-inherits-list' }, 2],
  ['kept collections are snapshots', { collections: 'snapshot' }, 2],
  ['a loose Find', { looseFind: true }, 2],
  ['Find looks into text boxes', { findInTextBoxes: true }, 2],
  ['cell marks', { cellMarks: true }, 2],
  ['the last paragraph can go', { lastParagraph: 'goes' }, 2],
  ['deleted text shows', { deletedText: 'visible' }, 2],
  ['no selection event', { selectionEvent: 'never' }, 2],
  ['all of it', { extraParagraph: 'after', collections: 'snapshot', looseFind: true, findInTextBoxes: true, cellMarks: true, lastParagraph: 'goes' }, 3],
];

describe.each(QUIRKS)('round trips in Word: %s', (_name, quirks, trips) => {
  const [, lines, target] = CASES[0]!;
  test('a part between two, with numbers that grow, and its 撤销', async () => {
    const played = playedWord(lines, quirks);
    const t = await openedOver(played.host);
    expect(await played.trips(() => t.run({ id: 'insert', target: element(target) }))).toBe(trips);
    expect(t.state().lastWrite?.inverse).not.toBeNull();
    expect(await played.trips(() => t.run({ id: 'undo-last-write' }))).toBe(2);
    expect(textsOf(played.document)).toEqual(lines);
  });

  test('behind the cursor: one more to find it', async () => {
    const played = playedWord(lines, quirks);
    const t = await openedOver(played.host);
    await played.host.select({ paragraph: 3, start: 2, end: 2, expected: '' });
    expect(await played.trips(() => t.run({ id: 'find-cursor' }))).toBe(1);
    expect(t.previewed({ ...element(target), at: 'cursor' }).place).toMatchObject({ kind: 'after', number: 4 });
    expect(await played.trips(() => t.run({ id: 'insert', target: { ...element(target), at: 'cursor' } }))).toBe(trips);
    await t.run({ id: 'undo-last-write' });
    expect(textsOf(played.document)).toEqual(lines);
  });

  test('起草全文 in an empty document', async () => {
    const played = playedWord([''], quirks);
    const before = paragraphsOf(played.document);
    const t = await openedOver(played.host);
    expect(await played.trips(() => t.run({ id: 'insert', target: { kind: 'report' } }))).toBe(trips);
    expect(t.state()).toMatchObject({ view: 'fill', notice: { kind: 'page' } });
    expect(await played.trips(() => t.run({ id: 'undo-last-write' }))).toBe(2);
    expect(textsOf(played.document).join('')).toBe('');
    // Nothing of ours but the styles stays: who types now types as before.
    expect(before).toEqual([expect.stringMatching(/^<w:p\b/)]);
    expect(paragraphsOf(played.document)).toContain(before[0]);
    expect(paragraphsOf(played.document).join('')).not.toContain('Tongbao');
    await t.run({ id: 'rescan' });
    expect(t.previewed({ kind: 'report' }).place).toEqual({ kind: 'empty' });
  });

  test('起草全文 beside a shape takes nothing away, and 撤销 leaves it', async () => {
    const played = playedWord(documentOfFixture(SHAPE), quirks);
    const t = await openedOver(played.host);
    expect(await played.trips(() => t.run({ id: 'insert', target: { kind: 'report' } }))).toBe(trips);
    expect(xmlOf(played.document)).toContain('<v:rect');
    await t.run({ id: 'undo-last-write' });
    expect(textsOf(played.document).join('')).toBe('');
    expect(xmlOf(played.document)).toContain('<v:rect');
  });
});

describe('where nothing is inserted', () => {
  test('in a table: said before it is tried, the model’s place is still there', async () => {
    const played = playedWord(documentOfFixture(TABLE));
    const t = await openedOver(played.host);
    await t.run({ id: 'treat-as-report' });
    await played.host.select({ paragraph: 2, start: 0, end: 0, expected: '' });
    await t.run({ id: 'find-cursor' });
    const state = t.state();
    expect(planFor(state, state.reading!, { kind: 'element', element: 'sign', at: 'cursor' })).toEqual({ refused: expect.stringContaining('光标在表格中') });
    expect(t.previewed({ kind: 'element', element: 'sign' }).place.kind).not.toBe('empty');
    await t.run({ id: 'insert', target: { kind: 'element', element: 'sign', at: 'cursor' } });
    expect(t.state().notice).toMatchObject({ kind: 'refused' });
  });

  test('in a content control: told while writing, nothing is written', async () => {
    const body =
      '<w:p><w:r><w:t>关于2026年度民主生活会召开情况的通报</w:t></w:r></w:p>' +
      '<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>一、会前准备情况</w:t></w:r></w:p></w:sdtContent></w:sdt><w:p/>';
    const played = playedWord(documentOfFixture({ body }));
    const t = await openedOver(played.host);
    await played.host.select({ paragraph: 1, start: 0, end: 0, expected: '' });
    await t.run({ id: 'find-cursor' });
    const before = xmlOf(played.document);
    await t.run({ id: 'insert', target: { kind: 'element', element: 'pre.talk', at: 'cursor' } });
    expect(t.state().notice).toEqual({ kind: 'enclosed' });
    expect(xmlOf(played.document)).toBe(before);
  });

  test('the cursor outside the body, or a text that has changed since it was found', async () => {
    const [, lines] = CASES[0]!;
    const { host } = openLines(lines);
    const t = await openedOver(host);
    await t.run({ id: 'find-cursor' });
    expect(t.state().cursor).toMatchObject({ paragraph: null });
    const at: InsertTarget = { kind: 'element', element: 'pre.talk', at: 'cursor' };
    expect(planFor(t.state(), t.state().reading!, at)).toEqual({ refused: expect.stringContaining('光标不在正文中') });
    await host.select({ paragraph: 1, start: 0, end: 0, expected: '' });
    await t.run({ id: 'find-cursor' });
    await host.write({ edits: [{ paragraph: 0, start: 0, end: 0, expected: '', text: '中共' }] });
    await t.run({ id: 'rescan' });
    expect(t.state().cursor).toBeNull();
    await t.run({ id: 'insert', target: at });
    expect(t.state().notice).toEqual({ kind: 'stale' });
  });
});

describe('the preview’s words', () => {
  test.each([
    ['typed numbers with what stands around them', CASES[0]!, [['（三）', '（四）'], ['（四）', '（五）']]],
    ['一是', CASES[4]!, [['二是', '三是'], ['三是', '四是']]],
    ['half-width brackets', CASES[5]!, [['(三)', '(四)']]],
  ] as const)('%s', async (_name, [, lines, target], expected) => {
    const t = await openedOver(openLines(lines).host);
    expect(t.previewed(element(target)).renumbered.map(({ from, to }) => [from, to])).toEqual(expected);
  });

  test('a paragraph is known by what it begins with, an empty one by its number', async () => {
    const t = await openedOver(openLines(CASES[7]![1]).host);
    expect(t.previewed(element('pre.talk')).place).toEqual({ kind: 'after', number: 7, quote: '（二）广泛征求意见' });
  });
});
