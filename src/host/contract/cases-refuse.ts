import { HostError, type Change, type DocumentHost, type HostErrorCode } from '../port';
import { rejection, same, texts, type ContractCase } from './case';
import { CONTROL, TABLE } from './fixture';

/** The change is refused with this code, and the document is as it was. */
async function refuses(host: DocumentHost, change: Change, code: HostErrorCode, what: string): Promise<HostError> {
  const before = texts(await host.read());
  const error = await rejection(host.write(change), what);
  if (!(error instanceof HostError)) throw error;
  same(error.code, code, `${what}: code`);
  same(error.details.written, 'none', `${what}: written`);
  same(texts(await host.read()), before, `${what}: document`);
  return error;
}

const LINES = ['会议于X日召开。', '', '主持人为xx。', '特此通报。'];
const GOOD = { paragraph: 0, start: 3, end: 4, expected: 'X', text: '8' };

interface RefusedRow {
  readonly id: string;
  readonly name: string;
  readonly change: Change;
  readonly code: HostErrorCode;
}

const ROWS: readonly RefusedRow[] = [
  {
    id: 'stale-text',
    name: 'one place of two holds another text: nothing is written',
    change: { edits: [GOOD, { paragraph: 2, start: 4, end: 6, expected: '××', text: '张三' }] },
    code: 'stale',
  },
  {
    id: 'stale-case',
    name: 'a place that differs only in case is stale',
    change: { edits: [{ ...GOOD, expected: 'x' }] },
    code: 'stale',
  },
  {
    id: 'stale-outside',
    name: 'a place beyond the paragraph, or beyond the document, is stale',
    change: { edits: [GOOD, { paragraph: 3, start: 5, end: 6, expected: 'X', text: '8' }, { ...GOOD, paragraph: 9 }] },
    code: 'stale',
  },
  {
    id: 'stale-length',
    name: 'a place whose length is not that of its text is stale',
    change: { edits: [{ ...GOOD, end: 5 }] },
    code: 'stale',
  },
  {
    id: 'stale-insert',
    name: 'nothing is inserted beside a paragraph that has changed, and no edit that comes with it is made',
    change: {
      edits: [GOOD],
      insert: { at: { kind: 'after', paragraph: 3, expected: '特此通报' }, blocks: [{ role: 'body', text: '新段' }] },
    },
    code: 'stale',
  },
  {
    id: 'stale-empty',
    name: 'a document with text is not replaced as an empty one',
    change: { edits: [], insert: { at: { kind: 'empty' }, blocks: [{ role: 'title', text: '标题' }] } },
    code: 'stale',
  },
  {
    id: 'stale-remove',
    name: 'paragraphs that have changed are not removed',
    change: { edits: [], remove: { paragraph: 2, expected: ['主持人为xx。', '特此'] } },
    code: 'stale',
  },
  {
    id: 'refuse-overlap',
    name: 'edits that overlap are refused',
    change: {
      edits: [
        { paragraph: 2, start: 4, end: 6, expected: 'xx', text: '张三' },
        { paragraph: 2, start: 5, end: 7, expected: 'x。', text: '。' },
      ],
    },
    code: 'unsupported',
  },
  {
    id: 'refuse-edit-and-remove',
    name: 'a paragraph cannot be edited and removed at once',
    change: { edits: [GOOD], remove: { paragraph: 0, expected: ['会议于X日召开。'] } },
    code: 'unsupported',
  },
];

export const REFUSE_CASES: readonly ContractCase[] = [
  ...ROWS.map(({ id, name, change, code }): ContractCase => ({
    id,
    name,
    async run(env) {
      const { host } = await env.open(LINES);
      await refuses(host, change, code, id);
    },
  })),
  {
    id: 'stale-named',
    name: 'the error names the places that are stale, and only those',
    async run(env) {
      const { host } = await env.open(LINES);
      const stale = { paragraph: 2, start: 4, end: 6, expected: 'yy', text: '张三' };
      const error = await refuses(host, { edits: [GOOD, stale] }, 'stale', 'write');
      same(error.details.stale, [{ paragraph: 2, start: 4, end: 6 }], 'stale places');
    },
  },
  {
    id: 'stale-by-another',
    name: 'what somebody else has changed since the last read is not overwritten, and what has not is still found',
    async run(env) {
      const { host, other } = await env.open(['甲X乙X', '共xx条']);
      await host.read();
      await other.write({ edits: [{ paragraph: 0, start: 1, end: 2, expected: 'X', text: '第一处' }] });
      await refuses(host, { edits: [{ paragraph: 0, start: 3, end: 4, expected: 'X', text: '8' }] }, 'stale', 'moved');
      const { snapshot } = await host.write({
        edits: [{ paragraph: 0, start: 5, end: 6, expected: 'X', text: '8' }, { paragraph: 1, start: 1, end: 3, expected: 'xx', text: '9' }],
      });
      same(texts(snapshot), ['甲第一处乙8', '共9条'], 'written');
    },
  },
  {
    id: 'refuse-table',
    name: 'nothing is inserted into a table',
    async run(env) {
      const opened = await env.openFixture(TABLE);
      if (opened === null) return 'skipped';
      const at = { kind: 'after', paragraph: 3, expected: '请假X人' } as const;
      await refuses(opened.host, { edits: [], insert: { at, blocks: [{ role: 'body', text: '新段' }] } }, 'unsupported', 'insert');
    },
  },
  {
    id: 'refuse-control',
    name: 'nothing is inserted into a content control; a place in one is filled',
    async run(env) {
      const opened = await env.openFixture(CONTROL);
      if (opened === null) return 'skipped';
      const { host } = opened;
      const at = { kind: 'after', paragraph: 1, expected: '控件之内X。' } as const;
      await refuses(host, { edits: [], insert: { at, blocks: [{ role: 'body', text: '新段' }] } }, 'unsupported', 'insert');
      const { snapshot } = await host.write({ edits: [{ paragraph: 1, start: 4, end: 5, expected: 'X', text: '8' }] });
      same(texts(snapshot).slice(0, 3), ['控件之外X。', '控件之内8。', '末段X。'], 'filled');
    },
  },
  {
    id: 'read-only',
    name: 'a document that may only be read says so, is read, and is never written',
    async run(env) {
      const opened = await env.openReadOnly(LINES);
      if (opened === null) return 'skipped';
      const { host } = opened;
      same(host.capabilities.canWrite, false, 'canWrite');
      same(texts(await host.read()), LINES, 'read');
      await refuses(host, { edits: [GOOD] }, 'read-only', 'write');
    },
  },
];
