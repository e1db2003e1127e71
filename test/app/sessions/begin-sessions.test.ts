import { createApp } from '../../../src/app/create-app';
import { followKnown } from '../../../src/app/local/follow-known';
import type { LocalStore } from '../../../src/app/local/local-store';
import { beginSessions, type FirstTexts } from '../../../src/app/sessions/begin-sessions';
import { draftingOf } from '../../../src/app/sessions/drafting-of';
import { keepSessions } from '../../../src/app/sessions/kept-sessions';
import { DRAFTING_KEY, SESSIONS_KEY } from '../../../src/app/sessions/keys';
import { readDrafting } from '../../../src/app/sessions/read-drafting';
import { NO_CHOICE } from '../../../src/app/sessions/used-sessions';
import { NO_DEPARTMENT_SESSIONS, NO_UNIT } from '../../../src/core/packs/department-sessions';
import { readSessionFile } from '../../../src/core/packs/session-file';
import { openLines } from '../../support/open-lines';

function storeOf(most = Infinity): LocalStore & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    get: (key) => texts.get(key) ?? null,
    set: (key, text) => void (text === null ? texts.delete(key) : text.length <= most && texts.set(key, text)),
  };
}

const file = (...sessions: readonly object[]): string => JSON.stringify({ version: 1, sessions, unit: { kind: '乡镇党委', place: '青川县' } });
const TOLD = ['关于2026年度民主生活会召开情况的通报', '一、会前准备情况', '会上通报了2025年度民主生活会整改措施落实情况。', '二、会议情况', '开展批评。', '三、会后整改', '整改。'];

async function begun(texts: Partial<FirstTexts>) {
  const app = createApp(openLines(TOLD).host);
  beginSessions(app, { served: null, kept: null, drafting: null, ...texts });
  await app.run({ id: 'rescan' });
  const last = () => (app.store.get().reading?.analysis.findings ?? []).filter((f) => f.check === 'last-meeting').map((f) => f.message);
  return { app, last };
}

test('what is served holds from the first reading on', async () => {
  const { app, last } = await begun({ served: file({ kind: '年度', year: 2026, lastMeeting: '2024年度民主生活会' }) });
  expect(last()).toEqual([expect.stringContaining('2024年度民主生活会')]);
  expect(app.store.get().notice).toBeNull();
});

test('this computer’s wins by key, what is served of other meetings stays', async () => {
  const { app, last } = await begun({
    served: file({ kind: '年度', year: 2026, lastMeeting: '2024年度民主生活会' }, { kind: '年度', year: 2027, theme: '甲' }),
    kept: file({ kind: '年度', year: 2026, lastMeeting: '2025年度民主生活会' }),
  });
  expect(last()).toEqual([]);
  expect(app.store.get().sessions.merged.sessions.map(({ year }) => year)).toEqual([2026, 2027]);
  await app.run({ id: 'use-sessions', own: NO_DEPARTMENT_SESSIONS });
  expect(last()).toHaveLength(1);
});

test.each<[string, Partial<FirstTexts>, boolean, RegExp]>([
  ['a bad file is served', { served: file({ kind: '季度' }), kept: file({ kind: '年度', year: 2027 }) }, false, /sessions\[0\]\.kind（第 1 个会，会型）/],
  ['no JSON is served', { served: '<html>', kept: file({ kind: '年度', year: 2027 }) }, false, /第 1 行/],
  ['the server fails', { served: 'failed', kept: file({ kind: '年度', year: 2027 }) }, false, /没有读到文件/],
  ['what is kept here is bad', { served: file({ kind: '年度', year: 2027 }), kept: '{}' }, true, /version：应写 1/],
])('%s: it is said, and the other one holds', async (_name, texts, kept, says) => {
  const { app } = await begun(texts);
  const { notice, sessions } = app.store.get();
  expect(notice).toMatchObject({ kind: 'words-file', file: 'sessions', kept });
  expect(notice?.kind === 'words-file' && notice.errors.join('')).toMatch(says);
  expect(sessions.merged.sessions.map(({ year }) => year)).toEqual([2027]);
});

describe('what was chosen is kept for the next document', () => {
  const KEY = { kind: 'annual', year: 2025, education: null } as const;
  test('meeting, kind of unit, numbers and length; what was chosen for this document alone is not', async () => {
    const local = storeOf();
    const { store } = createApp(openLines(TOLD).host);
    followKnown(store, local);
    expect(local.get(DRAFTING_KEY)).toBeNull();
    store.send({ type: 'drafting-chosen', drafting: { session: KEY, usual: KEY, usualUnit: 'town', level2: 'is', length: 'brief' } });
    expect(readDrafting(local.get(DRAFTING_KEY))).toEqual({ usual: KEY, usualUnit: 'town', level2: 'is', length: 'brief' });
    const { app } = await begun({ drafting: local.get(DRAFTING_KEY) });
    expect(app.store.get().drafting).toEqual({ ...NO_CHOICE, usual: KEY, usualUnit: 'town', level2: 'is', length: 'brief' });
    // The document names its own meeting.
    expect(draftingOf(app.store.get()).session.year).toBe(2026);
  });
  test.each(['', 'null', '[]', '{', '{"usual":{"kind":"x"},"usualUnit":"__proto__","level2":7}', '{"usual":{"kind":"annual","year":"2025"}}', '{"usual":"annual 2025"}'])('damaged: %s', (text) => {
    expect(readDrafting(text)).toEqual({ usual: null, usualUnit: null, level2: 'bracketed', length: 'full' });
  });
});

describe('keeping settings on this computer', () => {
  const own = { sessions: [], unit: { ...NO_UNIT, place: '青川县' } };
  test('they come back as they were; nothing said is nothing kept', () => {
    const local = storeOf();
    expect(keepSessions(local, own)).toBe(true);
    expect(readSessionFile(local.get(SESSIONS_KEY) ?? '')).toEqual({ file: own });
    expect(keepSessions(local, NO_DEPARTMENT_SESSIONS)).toBe(true);
    expect(local.get(SESSIONS_KEY)).toBeNull();
  });
  test('what does not fit leaves what was kept before', () => {
    const local = storeOf(90);
    expect(keepSessions(local, own)).toBe(true);
    const before = local.get(SESSIONS_KEY);
    expect(keepSessions(local, { ...own, unit: { ...own.unit, name: '甲'.repeat(60) } })).toBe(false);
    expect(local.get(SESSIONS_KEY)).toBe(before);
  });
});
