import { createApp } from '../../src/app/create-app';
import { FlakyHost } from '../support/flaky-host';
import { openLines } from '../support/open-lines';

const LINES = ['关于2026年度民主生活会召开情况的通报', '征求意见X条。'];

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function live(visible: () => boolean = () => true) {
  const { doc, host: real } = openLines(LINES);
  const host = new FlakyHost(real);
  const app = createApp(host);
  const end = app.start({ visible });
  await app.run({ id: 'rescan' });
  host.calls.length = 0;
  const text = () => app.store.get().reading?.snapshot.paragraphs[1]?.text;
  const type = (words: string) => doc.replaceText(doc.paragraphs()[1]!, 0, 0, words);
  const count = (call: string) => host.calls.filter((c) => c === call).length;
  return { host, app, end, text, type, count };
}

test('a sign of a change is looked at after a short quiet', async () => {
  const t = await live();
  t.type('共');
  await jest.advanceTimersByTimeAsync(100);
  expect(t.text()).toBe('征求意见X条。');
  await jest.advanceTimersByTimeAsync(100);
  expect(t.text()).toBe('共征求意见X条。');
  t.end();
});

test('unbroken typing is looked at all the same', async () => {
  const t = await live();
  for (let i = 0; i < 12; i += 1) {
    t.type('字');
    await jest.advanceTimersByTimeAsync(80);
  }
  expect(t.text()?.length).toBeGreaterThan('征求意见X条。'.length);
  t.end();
});

test('without signs a poll finds the change; it reads only when the fingerprint is another', async () => {
  const t = await live();
  await jest.advanceTimersByTimeAsync(2100);
  const reads = t.count('read');
  await jest.advanceTimersByTimeAsync(6100);
  expect(t.count('fingerprint')).toBeGreaterThanOrEqual(3);
  expect(t.count('read')).toBe(reads);
  t.end();
});

test('a selection that moves is no reason to analyse again', async () => {
  const t = await live();
  await jest.advanceTimersByTimeAsync(2100);
  const before = t.app.store.get();
  await t.host.select({ paragraph: 1, start: 0, end: 2, expected: '征求' });
  await jest.advanceTimersByTimeAsync(300);
  expect(t.app.store.get().reading).toBe(before.reading);
  t.end();
});

test('nothing is asked while nobody sees the pane, nor after the end', async () => {
  const t = await live(() => false);
  t.type('共');
  await jest.advanceTimersByTimeAsync(10000);
  expect(t.host.calls).toEqual([]);
  t.end();
  const seen = await live();
  seen.end();
  seen.type('共');
  await jest.advanceTimersByTimeAsync(10000);
  expect(seen.host.calls).toEqual([]);
});

test('a holder that does not answer is said once, and tried again', async () => {
  const t = await live();
  t.host.failNext({ at: 'fingerprint' }, { at: 'fingerprint' });
  await jest.advanceTimersByTimeAsync(2100);
  const said = t.app.store.get();
  expect(said.notice).toMatchObject({ kind: 'read-failed' });
  await jest.advanceTimersByTimeAsync(2100);
  expect(t.app.store.get()).toBe(said);
  await jest.advanceTimersByTimeAsync(2100);
  expect(t.app.store.get().notice).toBeNull();
  t.end();
});
