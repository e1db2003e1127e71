import { createApp } from '../../../src/app/create-app';
import { factRows } from '../../../src/app/fact-rows';
import { followKnown } from '../../../src/app/local/follow-known';
import type { LocalStore } from '../../../src/app/local/local-store';
import { offersOf } from '../../../src/app/selectors-offers';
import { openLines } from '../../support/open-lines';

const REPORT = [
  '关于2026年度民主生活会召开情况的通报',
  '根据县委第X督导组的意见，会前共征求到意见建议XX条。',
  '县委第X督导组组长XXX同志到会指导。',
];

function storage(): LocalStore & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    get: (key) => texts.get(key) ?? null,
    set: (key, text) => void (text === null ? texts.delete(key) : texts.set(key, text)),
  };
}

async function opened(local: LocalStore) {
  const { host } = openLines(REPORT);
  const app = createApp(host);
  followKnown(app.store, local);
  await app.run({ id: 'rescan' });
  const row = (kind: string) => factRows(app.store.get().reading!.analysis).find((r) => r.kind === kind)!;
  const fill = (kind: string, value: string) => app.run({ id: 'fill-fact', row: row(kind).key, values: { [row(kind).cells[0]!.key]: value } });
  return { app, row, fill };
}

test('nothing is kept on this computer unless the user asks for it', async () => {
  const local = storage();
  const { fill } = await opened(local);
  await fill('person', '王建国');
  expect([...local.texts.values()].join()).not.toContain('王建国');
});

test('what says something lasting of the unit is kept, offered next time, and deleted', async () => {
  const local = storage();
  const first = await opened(local);
  first.app.store.send({ type: 'known', known: {} });
  await first.fill('person', '王建国');
  await first.fill('number', '46');
  expect([...local.texts.values()].join()).toContain('王建国');
  expect([...local.texts.values()].join()).not.toContain('46');

  const next = await opened(local);
  const state = next.app.store.get();
  expect(offersOf(next.row('person'), state.reading!, state)).toMatchObject([{ source: 'computer', shown: '王建国' }]);
  next.app.store.send({ type: 'known', known: null });
  expect(local.texts.size).toBe(0);
});

test('damaged storage counts as nothing kept', async () => {
  const local = storage();
  local.set('tongbao.known.1', '{');
  const { app } = await opened(local);
  expect(app.store.get().known).toEqual({});
});
