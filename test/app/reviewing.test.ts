import { createApp } from '../../src/app/create-app';
import { factRows } from '../../src/app/fact-rows';
import { findingsByKey } from '../../src/app/finding-key';
import { checkGroups, ignoredRows } from '../../src/app/selectors-check';
import { headline } from '../../src/app/selectors-headline';
import { FlakyHost } from '../support/flaky-host';
import { openLines } from '../support/open-lines';

const TITLE = '关于2026年度民主生活会召开情况的通报';
const DOUBLED = [TITLE, '会前，，班子认真学习。', '会上，，班子成员开展批评；；态度诚恳。', '会后，，逐条整改，共建立台账X本，，专人负责。'];

async function opened(lines: readonly string[] = DOUBLED, file = openLines(lines)) {
  const host = new FlakyHost(file.host);
  const app = createApp(host);
  await app.run({ id: 'load-memory' });
  await app.run({ id: 'rescan' });
  const state = () => app.store.get();
  const keysOf = (check: string): string[] => [...findingsByKey(state())].filter(([, f]) => f.check === check).map(([key]) => key);
  const texts = () => file.doc.paragraphs().map((p) => file.doc.text(p));
  const type = (paragraph: number, from: number, to: number, text: string): void => {
    const found = file.doc.paragraphs()[paragraph];
    if (!found) throw new Error(`no paragraph ${paragraph}`);
    file.doc.replaceText(found, from, to, text);
  };
  return { app, host, file, state, keysOf, texts, type };
}
const CHECK = 'double-punctuation';

describe('一并修正', () => {
  test('mends all of a kind in one write, and one 撤销 takes it back', async () => {
    const t = await opened();
    await t.app.run({ id: 'fix-all', findings: t.keysOf(CHECK) });
    expect(t.host.calls.filter((c) => c === 'write')).toHaveLength(1);
    expect(t.texts().join('')).not.toMatch(/，，|；；/);
    expect(t.keysOf(CHECK)).toEqual([]);
    expect(t.state().lastWrite?.label).toEqual({ kind: 'fix', name: '', places: 5 });
    await t.app.run({ id: 'undo-last-write' });
    expect(t.texts()).toEqual(DOUBLED);
    expect(t.keysOf(CHECK)).toHaveLength(5);
  });
  test('a place that has changed meanwhile: nothing is written, and the reader is told', async () => {
    const t = await opened();
    const keys = t.keysOf(CHECK);
    t.type(2, 0, 2, '会议上');
    await t.app.run({ id: 'fix-all', findings: keys });
    expect(t.texts()[1]).toBe(DOUBLED[1]);
    expect(t.state().notice).toEqual({ kind: 'stale' });
    await t.app.run({ id: 'fix-all', findings: t.keysOf(CHECK) });
    expect(t.texts().join('')).not.toMatch(/，，|；；/);
  });
  test('what went away since it was shown is left out', async () => {
    const t = await opened();
    const keys = t.keysOf(CHECK);
    t.type(1, 2, 4, '，');
    await t.app.run({ id: 'rescan' });
    await t.app.run({ id: 'fix-all', findings: keys });
    expect(t.texts().join('')).not.toMatch(/，，|；；/);
    expect(t.state()).toMatchObject({ notice: null, lastWrite: { label: { places: 4 } } });
  });
  test('a write that breaks off says what was mended, and goes on with the rest', async () => {
    const t = await opened();
    t.host.failNext({ at: 'write', after: 2 });
    await t.app.run({ id: 'fix-all', findings: t.keysOf(CHECK) });
    const { notice } = t.state();
    expect(notice).toMatchObject({ kind: 'write-failed', aftermath: { written: 2, left: 3, unclear: 0 } });
    if (notice?.kind !== 'write-failed' || !notice.resume) throw new Error('cannot go on');
    await t.app.run(notice.resume);
    expect(t.texts().join('')).not.toMatch(/，，|；；/);
  });
});

test('a row of empty paragraphs is taken out, and given back', async () => {
  const lines = [TITLE, '会前，班子认真学习。', '', '', '', '会上，开展批评。'];
  const t = await opened(lines);
  const [key] = t.keysOf('blank-paragraphs');
  await t.app.run({ id: 'apply-fix', finding: key! });
  expect(t.texts()).toEqual(lines.filter((line) => line !== ''));
  expect(t.state().lastWrite?.label).toEqual({ kind: 'remove', paragraphs: 3 });
  await t.app.run({ id: 'undo-last-write' });
  expect(t.texts()).toEqual(lines);
});

describe('忽略', () => {
  test('only the place meant, until it is restored; the file keeps it, with the reason', async () => {
    const t = await opened();
    const [first, second] = t.keysOf(CHECK);
    await t.app.run({ id: 'ignore-finding', finding: second!, scope: 'place', reason: '  核对过，没写错 ' });
    expect(t.keysOf(CHECK)).toHaveLength(4);
    expect(t.keysOf(CHECK)[0]).toBe(first);
    const later = await opened(DOUBLED, t.file);
    expect(later.keysOf(CHECK)).toHaveLength(4);
    const [row] = ignoredRows(later.state());
    expect(row).toMatchObject({ by: { reason: '核对过，没写错' }, findings: [{ paragraph: 2 }] });
    await later.app.run({ id: 'restore-finding', ignored: row!.by });
    expect(later.keysOf(CHECK)).toHaveLength(5);
    expect((await opened(DOUBLED, t.file)).keysOf(CHECK)).toHaveLength(5);
  });
  test('an edit elsewhere leaves it ignored, a change of the sentence brings it back', async () => {
    const t = await opened();
    await t.app.run({ id: 'ignore-finding', finding: t.keysOf(CHECK)[0]!, scope: 'place', reason: '' });
    t.type(2, 0, 2, '民主生活会上');
    await t.app.run({ id: 'rescan' });
    expect(t.keysOf(CHECK)).toHaveLength(4);
    t.type(1, 4, 6, '全体成员');
    await t.app.run({ id: 'rescan' });
    expect(t.keysOf(CHECK)).toHaveLength(5);
  });
  test('filling or mending beside it does not bring it back, nor does the 撤销 of that', async () => {
    const t = await opened();
    const last = t.keysOf(CHECK).at(-1)!;
    await t.app.run({ id: 'ignore-finding', finding: last, scope: 'place', reason: '' });
    const beside = t.keysOf(CHECK).at(-1)!;
    await t.app.run({ id: 'apply-fix', finding: beside });
    expect(t.state().reading!.analysis.ignored).toHaveLength(1);
    const [row] = factRows(t.state().reading!.analysis);
    await t.app.run({ id: 'fill-fact', row: row!.key, values: { [row!.cells[0]!.key]: '12' } });
    expect(t.texts()[3]).toContain('台账12本，，');
    expect(t.state().reading!.analysis.ignored).toHaveLength(1);
    await t.app.run({ id: 'undo-last-write' });
    expect(t.state().reading!.analysis.ignored).toHaveLength(1);
  });
  test('of two equal sentences the ignored one stays so when the other is mended', async () => {
    const t = await opened([TITLE, '会前，，学习。', '会前，，学习。']);
    const [first, second] = t.keysOf(CHECK);
    await t.app.run({ id: 'ignore-finding', finding: second!, scope: 'place', reason: '' });
    expect(t.keysOf(CHECK)).toEqual([first]);
    await t.app.run({ id: 'apply-fix', finding: first! });
    expect(t.keysOf(CHECK)).toEqual([]);
  });
  test('all of a kind, those written later too', async () => {
    const t = await opened();
    await t.app.run({ id: 'ignore-finding', finding: t.keysOf(CHECK)[0]!, scope: 'kind', reason: '本单位就这么写' });
    expect(t.keysOf(CHECK)).toEqual([]);
    t.type(1, 0, 2, '开会前，，');
    await t.app.run({ id: 'rescan' });
    expect(t.keysOf(CHECK)).toEqual([]);
    expect(ignoredRows(t.state())[0]?.findings.length).toBeGreaterThan(4);
  });
  test('a 必改 only with a reason; then it no longer stands in the way', async () => {
    const t = await opened([TITLE, '一、会前准备情况', '（一）学习教育。班子认真学习。', '二、会议召开情况', '（一）开展批评。班子成员开展相互批评。']);
    const errors = (): string[] => checkGroups(t.state())[0]!.entries.map(({ key }) => key);
    expect(errors().length).toBeGreaterThan(0);
    const before = errors().length;
    await t.app.run({ id: 'ignore-finding', finding: errors()[0]!, scope: 'place', reason: '   ' });
    expect(errors()).toHaveLength(before);
    while (errors().length > 0) await t.app.run({ id: 'ignore-finding', finding: errors()[0]!, scope: 'place', reason: '简报只写两段' });
    expect(headline(t.state())).toMatchObject({ errors: 0, verdict: 'looking' });
  });
  test('a reason has at most 60 characters', async () => {
    const t = await opened();
    await t.app.run({ id: 'ignore-finding', finding: t.keysOf(CHECK)[0]!, scope: 'place', reason: '好'.repeat(80) });
    expect(t.state().judgements.ignored[0]?.reason).toHaveLength(60);
  });
  test('two colleagues’ ignores stay side by side', async () => {
    const a = await opened();
    const b = await opened(DOUBLED, a.file);
    await a.app.run({ id: 'ignore-finding', finding: a.keysOf(CHECK)[0]!, scope: 'place', reason: '' });
    await b.app.run({ id: 'ignore-finding', finding: b.keysOf(CHECK)[1]!, scope: 'place', reason: '' });
    expect((await opened(DOUBLED, a.file)).keysOf(CHECK)).toHaveLength(3);
  });
  test('without what the document keeps, only the ignores are lost', async () => {
    const t = await opened();
    await t.app.run({ id: 'ignore-finding', finding: t.keysOf(CHECK)[0]!, scope: 'place', reason: '' });
    await t.file.host.writeMemory('{"version":1');
    const later = await opened(DOUBLED, t.file);
    expect(later.keysOf(CHECK)).toHaveLength(5);
    expect(later.state().notice).toEqual({ kind: 'memory-damaged' });
  });
  test('in a document that is no report it is kept all the same', async () => {
    const lines = ['采购合同', '甲方应在收货后付款，，逾期计息。'];
    const t = await opened(lines);
    await t.app.run({ id: 'ignore-finding', finding: t.keysOf(CHECK)[0]!, scope: 'place', reason: '' });
    expect((await opened(lines, t.file)).keysOf(CHECK)).toEqual([]);
  });
});

test('同类合并: three with a fix are one row where the first stands; two are two', async () => {
  const t = await opened();
  const warnings = checkGroups(t.state()).find((g) => g.severity === 'warning')!;
  const row = warnings.rows.find((r) => r.entries.length > 1)!;
  expect(row.entries.map((e) => e.finding.quote)).toEqual(['，，', '，，', '；；', '，，', '，，']);
  expect(warnings.rows.flatMap((r) => r.entries)).toHaveLength(warnings.entries.length);
  const two = await opened(DOUBLED.slice(0, 2).concat('会上，，批评。'));
  expect(checkGroups(two.state()).flatMap((g) => g.rows).every((r) => r.entries.length === 1)).toBe(true);
});

test('the day is told to the analysis each time, and a check that is off runs when asked for', async () => {
  const days: number[] = [];
  const app = createApp(openLines(DOUBLED).host, undefined, () => {
    days.push(days.length + 1);
    return { year: 2026, month: 11, day: days.length };
  });
  await app.run({ id: 'rescan' });
  await app.run({ id: 'also-check', check: 'heading-style-mix', on: true });
  expect(days.length).toBe(2);
  expect(app.store.get().alsoCheck).toEqual(['heading-style-mix']);
  await app.run({ id: 'also-check', check: 'heading-style-mix', on: false });
  expect(app.store.get().alsoCheck).toEqual([]);
});
