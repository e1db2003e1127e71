import { BrokenPromise, rejection, same, texts, type ContractCase } from './case';
import { NUMBERED, TABLE } from './fixture';
import { HostError } from '../port';

export const READ_CASES: readonly ContractCase[] = [
  {
    id: 'read-all',
    name: 'a read gives every paragraph in order, empty ones too',
    async run(env) {
      const lines = ['会议情况通报', '', '各单位：', '会议于上午召开。', ''];
      const { host } = await env.open(lines);
      const snapshot = await host.read();
      same(texts(snapshot), lines, 'texts');
      same(snapshot.paragraphs.map(({ tableDepth, label }) => [tableDepth, label]), lines.map(() => [0, '']), 'depths and labels');
    },
  },
  {
    id: 'read-table',
    name: 'paragraphs in tables are read in their place, without cell marks, and counted as such',
    async run(env) {
      const opened = await env.openFixture(TABLE);
      if (opened === null) return 'skipped';
      const { paragraphs } = await opened.host.read();
      const inTable = paragraphs.slice(0, 5);
      same(inTable.map(({ text }) => text), ['附表如下：', '应到X人', '实到X人', '请假X人', '以上X人均已签到。'], 'texts');
      same(inTable.map(({ tableDepth }) => tableDepth), [0, 1, 1, 1, 0], 'depths');
    },
  },
  {
    id: 'read-labels',
    name: 'automatic numbers are labels, not text',
    async run(env) {
      const opened = await env.openFixture(NUMBERED);
      if (opened === null) return 'skipped';
      const { paragraphs } = await opened.host.read();
      const first = paragraphs.slice(0, 5);
      same(first.map(({ label }) => label), ['', '一、', '', '二、', ''], 'labels');
      same(first.map(({ text }) => text), ['总述。', '会前准备情况', '共学习X次。', '会议召开情况', '共发言X人。'], 'texts');
    },
  },
  {
    id: 'fingerprint',
    name: 'the fingerprint changes with the text and only with it',
    async run(env) {
      const { host, other } = await env.open(['会议于X日召开。', '特此通报。']);
      const before = await host.fingerprint();
      same(await host.fingerprint(), before, 'asked twice');
      await host.select({ paragraph: 0, start: 3, end: 4, expected: 'X' });
      same(await host.fingerprint(), before, 'after a selection');
      await other.write({ edits: [{ paragraph: 0, start: 3, end: 4, expected: 'X', text: '8' }] });
      if ((await host.fingerprint()) === before) throw new BrokenPromise('the fingerprint did not change with the text');
    },
  },
  {
    id: 'select',
    name: 'a selected place is where the selection is read',
    async run(env) {
      const { host } = await env.open(['会议X于X日召开。', '主持人为xx，记录人为××。', '']);
      const place = { paragraph: 1, start: 11, end: 13 };
      await host.select({ ...place, expected: '××' });
      same((await host.readWithSelection()).selection, place, 'two characters');
      const second = { paragraph: 0, start: 4, end: 5 };
      await host.select({ ...second, expected: 'X' });
      same((await host.readWithSelection()).selection, second, 'the second of two');
    },
  },
  {
    id: 'select-point',
    name: 'a place without characters can be selected: at the start, inside, in an empty paragraph',
    async run(env) {
      const { host } = await env.open(['第一段。', '', '第三段。']);
      await host.read();
      for (const [paragraph, start] of [[0, 0], [0, 2], [1, 0], [2, 4]] as const) {
        await host.select({ paragraph, start, end: start, expected: '' });
        same((await host.readWithSelection()).selection, { paragraph, start, end: start }, `point ${paragraph}:${start}`);
      }
    },
  },
  {
    id: 'select-stale',
    name: 'a place that has changed is not selected, and the selection stays',
    async run(env) {
      const { host } = await env.open(['会议于X日召开。', '特此通报。']);
      await host.select({ paragraph: 1, start: 0, end: 2, expected: '特此' });
      const error = await rejection(host.select({ paragraph: 0, start: 3, end: 4, expected: 'x' }), 'select');
      same(error instanceof HostError ? error.code : String(error), 'stale', 'code');
      same((await host.readWithSelection()).selection, { paragraph: 1, start: 0, end: 2 }, 'selection');
    },
  },
  {
    id: 'elsewhere',
    name: 'texts elsewhere are told, or it is said that they cannot be',
    async run(env) {
      const { host } = await env.open(['正文X。']);
      const found = await host.readElsewhere();
      if (found === null) return;
      if (found.some(({ text }) => text.includes('正文'))) throw new BrokenPromise('the body is not elsewhere');
    },
  },
];
