import type { Change, DocumentHost, Edit } from '../port';
import { same, texts, type ContractCase } from './case';
import { NUMBERED, RUNS, TABLE } from './fixture';

/** Edits for every occurrence of a token, in order. */
function fill(lines: readonly string[], token: string, values: readonly string[]): Edit[] {
  const edits: Edit[] = [];
  lines.forEach((line, paragraph) => {
    for (let start = line.indexOf(token); start >= 0; start = line.indexOf(token, start + token.length)) {
      const text = values[edits.length] ?? '';
      edits.push({ paragraph, start, end: start + token.length, expected: token, text });
    }
  });
  return edits;
}

async function writes(host: DocumentHost, change: Change, lines: readonly string[], what: string): Promise<void> {
  const { snapshot, edits } = await host.write(change);
  same(texts(snapshot), lines, what);
  same(edits, change.edits.map(() => 'done'), `${what}: outcomes`);
  same(texts(await host.read()), lines, `${what}: read again`);
}

interface FillRow {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly string[];
  readonly edits: readonly Edit[];
  readonly after: readonly string[];
}

const ROWS: readonly FillRow[] = [
  {
    id: 'fill-one',
    name: 'one place is filled and nothing else',
    lines: ['X单位会议于X日在X室召开。', 'X'],
    edits: [{ paragraph: 0, start: 6, end: 7, expected: 'X', text: '十六' }],
    after: ['X单位会议于十六日在X室召开。', 'X'],
  },
  {
    id: 'fill-many',
    name: 'many places at once, several in one paragraph, in any order given',
    lines: ['xx年xx月xx日，xx同志主持。', '', '共xx条。'],
    edits: fill(['xx年xx月xx日，xx同志主持。', '', '共xx条。'], 'xx', ['2031', '1', '16', '张三', '128']).reverse(),
    after: ['2031年1月16日，张三同志主持。', '', '共128条。'],
  },
  {
    id: 'fill-neighbours',
    name: 'places that touch each other',
    lines: ['××Xxx号'],
    edits: [
      { paragraph: 0, start: 0, end: 2, expected: '××', text: '甲乙丙' },
      { paragraph: 0, start: 2, end: 3, expected: 'X', text: '' },
      { paragraph: 0, start: 3, end: 5, expected: 'xx', text: '丁' },
    ],
    after: ['甲乙丙丁号'],
  },
  {
    id: 'fill-ends',
    name: 'tokens whose first and last characters differ',
    lines: ['于20xx年（　　）召开，见（　　）和____。'],
    edits: [
      { paragraph: 0, start: 1, end: 5, expected: '20xx', text: '2031' },
      { paragraph: 0, start: 6, end: 10, expected: '（　　）', text: '在机关' },
      { paragraph: 0, start: 14, end: 18, expected: '（　　）', text: '附件' },
      { paragraph: 0, start: 19, end: 23, expected: '____', text: '名单' },
    ],
    after: ['于2031年在机关召开，见附件和名单。'],
  },
  {
    id: 'fill-lookalikes',
    name: 'letters that differ only in case or width, quotes that differ only in shape',
    lines: ['Ｘ、x、X、ｘ，"甲"“乙”\'丙\'‘丁’，(X)（X）。'],
    edits: [
      { paragraph: 0, start: 4, end: 5, expected: 'X', text: '八' },
      { paragraph: 0, start: 11, end: 14, expected: '“乙”', text: '‘乙’' },
      { paragraph: 0, start: 24, end: 27, expected: '（X）', text: '（九）' },
    ],
    after: ['Ｘ、x、八、ｘ，"甲"‘乙’\'丙\'‘丁’，(X)（九）。'],
  },
  {
    id: 'fill-find-codes',
    name: 'characters that mean something to Find: caret, star, question mark, tab',
    lines: ['第^次*?\t\t计[a]\\x处^p^^'],
    edits: [
      { paragraph: 0, start: 1, end: 2, expected: '^', text: '3' },
      { paragraph: 0, start: 3, end: 5, expected: '*?', text: '会' },
      { paragraph: 0, start: 5, end: 6, expected: '\t', text: ' ' },
      { paragraph: 0, start: 8, end: 11, expected: '[a]', text: '11' },
      { paragraph: 0, start: 16, end: 18, expected: '^^', text: '。' },
    ],
    after: ['第3次会 \t计11\\x处^p。'],
  },
  {
    id: 'fill-beyond-bmp',
    name: 'characters of two code units',
    lines: ['𠮷某X𠀀，𠮷X。'],
    edits: [
      { paragraph: 0, start: 2, end: 6, expected: '某X𠀀', text: '𡈽' },
      { paragraph: 0, start: 7, end: 10, expected: '𠮷X', text: '王' },
    ],
    after: ['𠮷𡈽，王。'],
  },
  {
    id: 'fill-markup',
    name: 'texts that look like markup',
    lines: ['X与X'],
    edits: fill(['X与X'], 'X', ['<w:p/>&amp;', '“A”&<B>']),
    after: ['<w:p/>&amp;与“A”&<B>'],
  },
  {
    id: 'fill-line-break',
    name: 'a line break stays in the paragraph',
    lines: ['地址：X', '末段'],
    edits: [{ paragraph: 0, start: 3, end: 4, expected: 'X', text: '甲\n乙' }],
    after: ['地址：甲\v乙', '末段'],
  },
  {
    id: 'fill-points',
    name: 'texts put in where there are no characters: two at one point keep their order',
    lines: ['开会', '', '末'],
    edits: [
      { paragraph: 0, start: 0, end: 0, expected: '', text: '今日' },
      { paragraph: 0, start: 1, end: 1, expected: '', text: '了' },
      { paragraph: 0, start: 1, end: 1, expected: '', text: '个' },
      { paragraph: 0, start: 2, end: 2, expected: '', text: '。' },
      { paragraph: 1, start: 0, end: 0, expected: '', text: '空段' },
    ],
    after: ['今日开了个会。', '空段', '末'],
  },
  {
    id: 'fill-whole',
    name: 'a whole paragraph replaced, and one emptied',
    lines: ['旧的一段', '要去掉的文字', '末'],
    edits: [
      { paragraph: 0, start: 0, end: 4, expected: '旧的一段', text: '新的一段文字' },
      { paragraph: 1, start: 0, end: 6, expected: '要去掉的文字', text: '' },
    ],
    after: ['新的一段文字', '', '末'],
  },
  {
    id: 'fill-long',
    name: 'a place longer than Find can look for',
    lines: [`甲${'长'.repeat(400)}乙`, '末'],
    edits: [{ paragraph: 0, start: 0, end: 402, expected: `甲${'长'.repeat(400)}乙`, text: '短' }],
    after: ['短', '末'],
  },
  {
    id: 'fill-frequent',
    name: 'a character that stands in the document thousands of times',
    lines: ['XX、'.repeat(1200), '共XX条', 'XXX'],
    edits: [
      { paragraph: 1, start: 1, end: 3, expected: 'XX', text: '128' },
      { paragraph: 2, start: 1, end: 3, expected: 'XX', text: '末' },
    ],
    after: ['XX、'.repeat(1200), '共128条', 'X末'],
  },
];

export const FILL_CASES: readonly ContractCase[] = [
  ...ROWS.map(({ id, name, lines, edits, after }): ContractCase => ({
    id,
    name,
    async run(env) {
      const { host } = await env.open(lines);
      await host.read();
      await writes(host, { edits }, after, 'filled');
    },
  })),
  ...ROWS.map(({ id, name, lines, edits }): ContractCase => ({
    id: `undo-${id}`,
    name: `taken back: ${name}`,
    async run(env) {
      const { host } = await env.open(lines);
      const { inverse } = await host.write({ edits });
      if (inverse === null) throw new Error('there is no way back');
      await writes(host, inverse, lines, 'taken back');
    },
  })),
  {
    id: 'fill-table',
    name: 'places in a table are filled like any other',
    async run(env) {
      const opened = await env.openFixture(TABLE);
      if (opened === null) return 'skipped';
      const { host } = opened;
      const lines = texts(await host.read());
      const after = lines.map((line, i) => (i === 1 ? '应到12人' : i === 3 ? '请假1人' : i === 4 ? '以上11人均已签到。' : line));
      const edits = fill(lines, 'X', ['12', '', '1', '11']).filter(({ paragraph }) => paragraph !== 2);
      await writes(host, { edits }, after, 'filled');
    },
  },
  {
    id: 'fill-labels',
    name: 'filling leaves automatic numbers alone',
    async run(env) {
      const opened = await env.openFixture(NUMBERED);
      if (opened === null) return 'skipped';
      const { host } = opened;
      const { snapshot } = await host.write({ edits: [{ paragraph: 1, start: 2, end: 4, expected: '准备', text: '筹备' }] });
      const first = snapshot.paragraphs.slice(0, 4);
      same(first.map(({ label, text }) => label + text), ['总述。', '一、会前筹备情况', '共学习X次。', '二、会议召开情况'], 'shown');
    },
  },
  {
    id: 'fill-runs',
    name: 'a token that lies across runs is filled, and taken back',
    async run(env) {
      const opened = await env.openFixture(RUNS);
      if (opened === null) return 'skipped';
      const { host } = opened;
      const lines = texts(await host.read());
      const edits: Edit[] = [
        { paragraph: 0, start: 3, end: 7, expected: '20xx', text: '2031' },
        { paragraph: 1, start: 3, end: 5, expected: '××', text: '第一' },
      ];
      const { snapshot, inverse } = await host.write({ edits });
      same(texts(snapshot).slice(0, 2), ['时间为2031年。', '地点为第一会议室。'], 'filled');
      if (inverse === null) throw new Error('there is no way back');
      await writes(host, inverse, lines, 'taken back');
    },
  },
];
