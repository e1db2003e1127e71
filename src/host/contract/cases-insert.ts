import type { Block } from '../../core/scaffolds/block';
import type { Change, DocumentHost, Edit, InsertAt, WriteOutcome } from '../port';
import { same, texts, type ContractCase } from './case';
import { NUMBERED, SHAPE, TABLE } from './fixture';

const BLOCKS: readonly Block[] = [
  { role: 'heading-1', text: '一、会前准备情况' },
  { role: 'body', lead: '（一）抓好学习。', text: '共学习xx次，参加×人次。' },
  { role: 'body', text: '“甲”<乙>&丙' },
];
const NEW = ['一、会前准备情况', '（一）抓好学习。共学习xx次，参加×人次。', '“甲”<乙>&丙'];
const LINES = ['关于会议情况的通报', '', '各单位：', '特此通报。'];

function insert(at: InsertAt, edits: readonly Edit[] = []): Change {
  return { edits, insert: { at, blocks: BLOCKS } };
}

async function inserts(host: DocumentHost, change: Change, lines: readonly string[], paragraph: number): Promise<WriteOutcome> {
  const outcome = await host.write(change);
  const now = texts(outcome.snapshot);
  const isAtEnd = paragraph + BLOCKS.length === lines.length;
  same(isAtEnd ? withoutLastEmpty(now, lines) : now, lines, 'inserted');
  same(outcome.inserted, { paragraph, count: BLOCKS.length }, 'where');
  same(texts(await host.read()), now, 'read again');
  return outcome;
}

/**
 * Word never takes a body's last paragraph away, it only empties it; so one empty
 * paragraph may stand at the very end where the change has come there.
 */
function withoutLastEmpty(lines: readonly string[], expected: readonly string[]): readonly string[] {
  return lines.length === expected.length + 1 && lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

async function takenBack(host: DocumentHost, { inverse }: WriteOutcome, lines: readonly string[]): Promise<void> {
  if (inverse === null) throw new Error('there is no way back');
  const back = texts((await host.write(inverse)).snapshot);
  same(withoutLastEmpty(back, lines), lines, 'taken back');
}

interface InsertRow {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly string[];
  readonly at: InsertAt;
  readonly after: readonly string[];
  readonly paragraph: number;
}

const ROWS: readonly InsertRow[] = [
  {
    id: 'insert-after',
    name: 'paragraphs go in after another',
    lines: LINES,
    at: { kind: 'after', paragraph: 2, expected: '各单位：' },
    after: [...LINES.slice(0, 3), ...NEW, ...LINES.slice(3)],
    paragraph: 3,
  },
  {
    id: 'insert-before',
    name: 'paragraphs go in before another',
    lines: LINES,
    at: { kind: 'before', paragraph: 2, expected: '各单位：' },
    after: [...LINES.slice(0, 2), ...NEW, ...LINES.slice(2)],
    paragraph: 2,
  },
  {
    id: 'insert-first',
    name: 'paragraphs go in before the first one',
    lines: LINES,
    at: { kind: 'before', paragraph: 0, expected: '关于会议情况的通报' },
    after: [...NEW, ...LINES],
    paragraph: 0,
  },
  {
    id: 'insert-last',
    name: 'paragraphs go in after the last one',
    lines: LINES,
    at: { kind: 'after', paragraph: 3, expected: '特此通报。' },
    after: [...LINES, ...NEW],
    paragraph: 4,
  },
  {
    id: 'insert-beside-empty',
    name: 'an empty paragraph that was there before stays',
    lines: ['甲', '', '', '乙'],
    at: { kind: 'after', paragraph: 0, expected: '甲' },
    after: ['甲', ...NEW, '', '', '乙'],
    paragraph: 1,
  },
  {
    id: 'insert-after-empty',
    name: 'paragraphs go in between two empty ones',
    lines: ['甲', '', '', '乙'],
    at: { kind: 'after', paragraph: 1, expected: '' },
    after: ['甲', '', ...NEW, '', '乙'],
    paragraph: 2,
  },
];

export const INSERT_CASES: readonly ContractCase[] = [
  ...ROWS.map(({ id, name, lines, at, after, paragraph }): ContractCase => ({
    id,
    name,
    async run(env) {
      const { host } = await env.open(lines);
      await takenBack(host, await inserts(host, insert(at), after, paragraph), lines);
    },
  })),
  {
    id: 'insert-empty',
    name: 'an empty document takes the whole text',
    async run(env) {
      const { host } = await env.open(['']);
      const outcome = await host.write(insert({ kind: 'empty' }));
      const lines = texts(outcome.snapshot);
      same(withoutLastEmpty(lines, NEW), NEW, 'inserted');
      same(outcome.inserted, { paragraph: 0, count: NEW.length }, 'where');
      await takenBack(host, outcome, ['']);
    },
  },
  {
    id: 'insert-empty-beside-shape',
    name: 'where a document without text holds a shape, the text goes behind it and takes nothing away',
    async run(env) {
      const opened = await env.openFixture(SHAPE);
      if (opened === null) return 'skipped';
      const before = texts(await opened.host.read());
      same(before.filter((text) => text !== ''), [], 'no text');
      const outcome = await inserts(opened.host, insert({ kind: 'empty' }), [...before, ...NEW], before.length);
      await takenBack(opened.host, outcome, before);
    },
  },
  {
    id: 'insert-with-edits',
    name: 'edits before and after an insertion, all told in coordinates of the document before it',
    async run(env) {
      const { host } = await env.open(['题X', '甲xx甲', '末X']);
      const edits: Edit[] = [
        { paragraph: 0, start: 1, end: 2, expected: 'X', text: '目录' },
        { paragraph: 1, start: 1, end: 3, expected: 'xx', text: '' },
        { paragraph: 2, start: 1, end: 2, expected: 'X', text: '尾' },
      ];
      const change = insert({ kind: 'after', paragraph: 1, expected: '甲xx甲' }, edits);
      const outcome = await inserts(host, change, ['题目录', '甲甲', ...NEW, '末尾'], 2);
      same(outcome.edits, ['done', 'done', 'done'], 'edits');
      await takenBack(host, outcome, ['题X', '甲xx甲', '末X']);
    },
  },
  {
    id: 'insert-beside-table',
    name: 'paragraphs go in before and after a table, never into it',
    async run(env) {
      for (const [at, where] of [
        [{ kind: 'after', paragraph: 0, expected: '附表如下：' }, 1],
        [{ kind: 'before', paragraph: 4, expected: '以上X人均已签到。' }, 4],
      ] as const) {
        const opened = await env.openFixture(TABLE);
        if (opened === null) return 'skipped';
        const { snapshot, inserted } = await opened.host.write(insert(at));
        same(inserted, { paragraph: where, count: NEW.length }, 'where');
        const placed = snapshot.paragraphs.slice(where, where + NEW.length);
        same(placed.map(({ text, tableDepth }) => [text, tableDepth]), NEW.map((text) => [text, 0]), 'placed');
      }
    },
  },
  {
    id: 'insert-beside-list',
    name: 'inserted paragraphs do not join a list beside them, and its numbers go on',
    async run(env) {
      const opened = await env.openFixture(NUMBERED);
      if (opened === null) return 'skipped';
      const at = { kind: 'after', paragraph: 1, expected: '会前准备情况' } as const;
      const { snapshot } = await opened.host.write(insert(at));
      same(snapshot.paragraphs.slice(0, 7).map(({ label }) => label), ['', '一、', '', '', '', '', '二、'], 'labels');
      same(texts(snapshot).slice(2, 5), NEW, 'texts');
    },
  },
  {
    id: 'remove',
    name: 'whole paragraphs are removed, and edits elsewhere come with it',
    async run(env) {
      const { host } = await env.open(['题X', '甲', '', '乙X', '末X']);
      const edits = [
        { paragraph: 0, start: 1, end: 2, expected: 'X', text: '目' },
        { paragraph: 4, start: 1, end: 2, expected: 'X', text: '尾' },
      ];
      const { snapshot, edits: outcomes } = await host.write({ edits, remove: { paragraph: 1, expected: ['甲', '', '乙X'] } });
      same(texts(snapshot), ['题目', '末尾'], 'removed');
      same(outcomes, ['done', 'done'], 'edits');
    },
  },
  {
    id: 'remove-last',
    name: 'the last paragraph is removed, or at least emptied',
    async run(env) {
      const { host } = await env.open(['甲', '乙', '丙']);
      const { snapshot } = await host.write({ edits: [], remove: { paragraph: 1, expected: ['乙', '丙'] } });
      const lines = texts(snapshot);
      same(withoutLastEmpty(lines, ['甲']), ['甲'], 'removed');
    },
  },
];
