import { createApp } from '../../src/app/create-app';
import { factRows } from '../../src/app/fact-rows';
import { findingsByKey } from '../../src/app/finding-key';
import type { AppState } from '../../src/app/state';
import { FlakyHost } from '../support/flaky-host';
import { openLines } from '../support/open-lines';

const REPORT = [
  '关于2026年度民主生活会召开情况的通报',
  '会前，共征求到意见建议X条，梳理后反馈班子。',
  '会上，班子成员之间相互提出批评意见XX条。',
  '会后，对征求到的意见建议X条逐条研究，，列出清单。',
];

async function opened(lines: readonly string[] = REPORT, readOnly = false) {
  const { doc, host: real } = openLines(lines, { readOnly });
  const host = new FlakyHost(real);
  const app = createApp(host);
  await app.run({ id: 'rescan' });
  const texts = () => doc.paragraphs().map((p) => doc.text(p));
  const state = (): AppState => app.store.get();
  const rows = () => factRows(state().reading!.analysis);
  return { app, host, doc, texts, state, rows };
}

/** The row that a value is typed for, by a paragraph that has one of its places. */
const rowAt = ({ rows }: Awaited<ReturnType<typeof opened>>, paragraph: number) => {
  const row = rows().find((r) => r.placeholders.some((p) => p.paragraph === paragraph));
  if (!row) throw new Error(`no blank in paragraph ${paragraph}`);
  return row;
};
const valuesFor = (row: ReturnType<typeof rowAt>, value: string) => Object.fromEntries(row.cells.map((c) => [c.key, value]));

test('fill-fact writes all places of the fact, in one write, and clears what was typed', async () => {
  const t = await opened();
  const row = rowAt(t, 1);
  const values = valuesFor(row, '１２');
  for (const [cell, text] of Object.entries(values)) t.app.store.send({ type: 'typed', cell, text });
  await t.app.run({ id: 'fill-fact', row: row.key, values });
  expect(t.host.calls.filter((c) => c === 'write')).toHaveLength(1);
  expect(t.texts()[1]).toContain('意见建议12条');
  expect(t.state()).toMatchObject({ drafts: {}, notice: null, lastWrite: { label: { kind: 'fill', places: row.placeholders.length } } });
  expect(t.rows().some((r) => r.key === row.key)).toBe(false);
});

test('undo gives back text, format and what had been typed', async () => {
  const t = await opened();
  t.app.store.send({ type: 'memory-wished', keeps: false });
  const before = t.doc.save();
  const row = rowAt(t, 2);
  await t.app.run({ id: 'fill-fact', row: row.key, values: valuesFor(row, '32') });
  expect(t.texts()[2]).toContain('批评意见32条');
  await t.app.run({ id: 'undo-last-write' });
  expect(t.texts()).toEqual(REPORT);
  expect(t.doc.save()).toEqual(before);
  expect(t.state().drafts).toEqual(valuesFor(row, '32'));
  expect(t.state().lastWrite).toBeNull();
});

test('fill-all writes every typed fact in one write', async () => {
  const t = await opened();
  const values = { ...valuesFor(rowAt(t, 1), '12'), ...valuesFor(rowAt(t, 2), '32') };
  await t.app.run({ id: 'fill-all', values });
  expect(t.host.calls.filter((c) => c === 'write')).toHaveLength(1);
  expect(t.texts().slice(1, 3).join('')).toMatch(/建议12条.*意见32条/);
  expect(t.state().lastWrite?.label).toMatchObject({ kind: 'fill-all', facts: 2 });
});

test('apply-fix mends the place and the finding is gone', async () => {
  const t = await opened();
  const [key] = [...findingsByKey(t.state())].find(([, f]) => f.check === 'double-punctuation')!;
  await t.app.run({ id: 'apply-fix', finding: key });
  expect(t.texts()[3]).toContain('研究，列出');
  expect([...findingsByKey(t.state()).values()].some((f) => f.check === 'double-punctuation')).toBe(false);
});

test('a place that has moved: nothing is written, the document is read again and the reader told', async () => {
  const t = await opened();
  const row = rowAt(t, 2);
  t.doc.replaceText(t.doc.paragraphs()[2]!, 0, 2, '生活会上');
  await t.app.run({ id: 'fill-fact', row: row.key, values: valuesFor(row, '32') });
  expect(t.texts()[2]).toBe('生活会上，班子成员之间相互提出批评意见XX条。');
  expect(t.state().notice).toEqual({ kind: 'stale' });
  expect(t.state().reading?.snapshot.paragraphs[2]?.text).toContain('生活会上');
  await t.app.run({ id: 'fill-fact', row: rowAt(t, 2).key, values: valuesFor(rowAt(t, 2), '32') });
  expect(t.texts()[2]).toContain('批评意见32条');
  expect(t.state().notice).toBeNull();
});

test('read-only: nothing is written and the pane knows', async () => {
  const t = await opened(REPORT, true);
  expect(t.state().canWrite).toBe(false);
  const row = rowAt(t, 2);
  await t.app.run({ id: 'fill-fact', row: row.key, values: valuesFor(row, '1') });
  expect(t.texts()).toEqual(REPORT);
  expect(t.state().notice).toEqual({ kind: 'read-only' });
});

describe('a write that breaks off', () => {
  const lines = [REPORT[0]!, '会前征求到意见建议X条。', '会后对征求到的意见建议X条逐条研究。', '相互批评意见X条。'];
  async function broken(after: number) {
    const t = await opened(lines);
    const values = Object.fromEntries(t.rows().flatMap((r) => r.cells.map((c) => [c.key, '46'])));
    for (const [cell, text] of Object.entries(values)) t.app.store.send({ type: 'typed', cell, text });
    t.host.failNext({ at: 'write', after });
    await t.app.run({ id: 'fill-all', values });
    return t;
  }
  test('says which places were written and which not', async () => {
    const t = await broken(1);
    expect(t.state().notice).toMatchObject({
      kind: 'write-failed', aftermath: { written: 1, left: 2, unclear: 0 }, code: 'GeneralException', resume: { id: 'fill-all' },
    });
    expect(t.texts()[3]).toBe('相互批评意见46条。');
  });
  test('goes on with the rest', async () => {
    const t = await broken(1);
    const { notice } = t.state();
    if (notice?.kind !== 'write-failed' || !notice.resume) throw new Error('cannot go on');
    await t.app.run(notice.resume);
    expect(t.texts().slice(1).every((text) => text.includes('46条') || text.includes('建议46条'))).toBe(true);
    expect(t.state().notice).toBeNull();
  });
  test('takes back what was written', async () => {
    const t = await broken(2);
    await t.app.run({ id: 'take-back' });
    expect(t.texts()).toEqual(lines);
    expect(t.state().notice).toBeNull();
  });
  test('says that nothing was written when that is so', async () => {
    const t = await broken(0);
    expect(t.state().notice).toMatchObject({ aftermath: { written: 0, left: 3, unclear: 0 }, takeBack: null });
    expect(t.state().drafts).not.toEqual({});
  });
  test('says that it does not know when the document cannot be read either', async () => {
    const t = await opened(lines);
    const row = t.rows()[0]!;
    t.host.failNext({ at: 'write', after: 0 }, { at: 'read' });
    await t.app.run({ id: 'fill-fact', row: row.key, values: valuesFor(row, '1') });
    expect(t.state().notice).toMatchObject({ kind: 'write-failed', aftermath: null, resume: null });
  });
});

test('tracked changes: the place counts as filled, is not filled twice, and the reader is told', async () => {
  const t = await opened();
  const row = rowAt(t, 2);
  t.host.failNext({ at: 'track' });
  await t.app.run({ id: 'fill-fact', row: row.key, values: valuesFor(row, '32') });
  expect(t.texts()[2]).toContain('XX32条');
  expect(t.rows().flatMap((r) => r.placeholders).some((p) => p.paragraph === 2)).toBe(false);
  expect(t.state()).toMatchObject({ notice: { kind: 'tracked', places: 1 }, lastWrite: { inverse: null } });
  await t.app.run({ id: 'rescan' });
  expect(t.rows().flatMap((r) => r.placeholders).some((p) => p.paragraph === 2)).toBe(false);
});

describe('insert', () => {
  test('the whole report into an empty document; a second click does nothing', async () => {
    const t = await opened(['']);
    void t.app.run({ id: 'insert', target: { kind: 'report' } });
    await t.app.run({ id: 'insert', target: { kind: 'report' } });
    expect(t.host.calls.filter((c) => c === 'write')).toHaveLength(1);
    const { analysis } = t.state().reading!;
    expect(analysis.isReport).toBe(true);
    expect(analysis.outline.filter((row) => row.status === 'missing').some((row) => ['pre', 'meet', 'post'].includes(row.element))).toBe(false);
    expect(t.state().totals.blanks.meet).toBeGreaterThan(0);
    await t.app.run({ id: 'undo-last-write' });
    expect(t.texts().join('')).toBe('');
    expect(t.state().totals.blanks).toEqual({ ends: 0, pre: 0, meet: 0, post: 0 });
  });
  test('a broken insertion of which nothing came can be asked for again', async () => {
    const t = await opened(['']);
    t.host.failNext({ at: 'write', after: 0 });
    await t.app.run({ id: 'insert', target: { kind: 'report' } });
    expect(t.state().notice).toMatchObject({ kind: 'write-failed', aftermath: { written: 0, unclear: 0 }, resume: { id: 'insert' } });
  });
});

describe('texts outside the body', () => {
  const CLEAN = ['这是一份没有待填处的文稿。'];
  test('are read by themselves when the body has nothing left, and only then', async () => {
    const { host: real } = openLines(CLEAN);
    const host = new FlakyHost(real);
    const app = createApp(host);
    const end = app.start({ visible: () => true });
    await app.run({ id: 'rescan' });
    await new Promise((resolve) => setTimeout(resolve, 0));
    await app.run({ id: 'follow-document' });
    expect(app.store.get().elsewhere).toEqual({ kind: 'known', blanks: [] });
    end();
    const unclean = await opened();
    expect(unclean.host.calls).not.toContain('readElsewhere');
  });
  test('a failure is not tried again by itself', async () => {
    const t = await opened(CLEAN);
    t.host.failNext({ at: 'readElsewhere' });
    await t.app.run({ id: 'check-elsewhere' });
    expect(t.state().elsewhere).toEqual({ kind: 'failed' });
  });
});

test('a failed read says so, and the next that succeeds takes it back', async () => {
  const t = await opened();
  t.host.failNext({ at: 'read' });
  await t.app.run({ id: 'rescan' });
  expect(t.state().notice).toEqual({ kind: 'read-failed', code: 'GeneralException' });
  await t.app.run({ id: 'follow-document' });
  expect(t.state().notice).toBeNull();
});

test('treat-as-report holds a foreign document against the model', async () => {
  const t = await opened(['采购合同', '甲方：某公司']);
  expect(t.state().reading?.analysis.isReport).toBe(false);
  await t.app.run({ id: 'treat-as-report' });
  expect(t.state().reading?.analysis.isReport).toBe(true);
});

test('commands run one after another', async () => {
  const t = await opened();
  const row = rowAt(t, 2);
  const order: string[] = [];
  await Promise.all([
    t.app.run({ id: 'fill-fact', row: row.key, values: valuesFor(row, '32') }).then(() => order.push('fill')),
    t.app.run({ id: 'undo-last-write' }).then(() => order.push('undo')),
    t.app.run({ id: 'rescan' }).then(() => order.push('rescan')),
  ]);
  expect(order).toEqual(['fill', 'undo', 'rescan']);
  expect(t.texts()).toEqual(REPORT);
});
