import { createApp } from '../../../src/app/create-app';
import { factRows } from '../../../src/app/fact-rows';
import type { LocalStore } from '../../../src/app/local/local-store';
import { beginOwn } from '../../../src/app/own-scaffolds/begin-own';
import { freeName, mergeOwn, useOwn } from '../../../src/app/own-scaffolds/change-own';
import { keepOwn, readKeptOwn } from '../../../src/app/own-scaffolds/kept-own';
import { OWN_KEY } from '../../../src/app/own-scaffolds/own-key';
import { snapshotOfLines } from '../../../src/core/document';
import { makeFrame, readForFrame, type MadeFrame } from '../../../src/core/scaffolds/from-document/frame-of-document';
import { ownFileText } from '../../../src/core/scaffolds/from-document/own-file';
import { usedOf, type OwnSection } from '../../../src/core/scaffolds/from-document/own-section';
import type { DocumentHost } from '../../../src/host/port';
import { textsOf } from '../../support/finished';
import { openLines } from '../../support/open-lines';
import { playedWord } from '../../support/played-word';

function frameOf(lines: readonly string[], range?: { readonly from: number; readonly to: number }): MadeFrame {
  const source = readForFrame(snapshotOfLines(lines), range);
  if ('refused' in source) throw new Error(source.refused);
  return makeFrame(source, new Set(source.values.filter(({ isUsual }) => !isUsual).map(({ key }) => key)));
}

const report = (name: string): readonly string[] => textsOf('finished').find(([file]) => file === name)![1];
const own = (name: string, { paragraphs }: Pick<MadeFrame, 'paragraphs'>, change: Partial<OwnSection> = {}): OwnSection =>
  ({ name, kind: 'report', isUsed: true, paragraphs, ...change });

async function openedOver(host: DocumentHost) {
  const app = createApp(host);
  app.store.send({ type: 'memory-wished', keeps: false });
  await app.run({ id: 'rescan' });
  return { ...app, state: app.store.get };
}

/** What a clerk types: each row's cells, with the values that were taken out. */
function typed(state: ReturnType<Awaited<ReturnType<typeof openedOver>>['state']>, taken: readonly string[]): Readonly<Record<string, string>> {
  const { analysis } = state.reading!;
  const certain = analysis.placeholders.filter((p) => p.certainty === 'certain');
  const valueAt = new Map(certain.map((p, i) => [`${p.paragraph}:${p.start}`, taken[i] ?? '']));
  const cells = factRows(analysis, state.judgements).flatMap((row) => row.cells);
  return Object.fromEntries(cells.flatMap(({ key, placeholders: [first] }) => (first ? [[key, valueAt.get(`${first.paragraph}:${first.start}`) ?? '']] : [])));
}

/** 填写 writes a count of points in Chinese numerals and one of rules in Arabic ones, however it was typed. */
const HOUSE_STYLE: Readonly<Record<string, readonly [RegExp, string]>> = {
  long: [/并提出了6个方面/, '并提出了六个方面'],
  case: [/三项机制/, '3项机制'],
};

describe.each(['hospital', 'county', 'long', 'case'])('%s: 起草全文 by its own frame, then 填写', (name) => {
  const frame = frameOf(report(name));
  const [from, to] = HOUSE_STYLE[name] ?? [/^$/, ''];
  const lines = report(name).map((line) => line.replace(from, to));

  test.each<[string, () => { readonly host: DocumentHost; readonly texts: () => readonly string[] }]>([
    ['a file', () => { const { doc, host } = openLines(['']); return { host, texts: () => doc.paragraphs().map((p) => doc.text(p)) }; }],
    ['Word', () => { const { document, host } = playedWord(['']); return { host, texts: () => document.paragraphs().map((p) => document.text(p)) }; }],
  ])('in %s: the report as it was', async (_holder, open) => {
    const { host, texts } = open();
    const app = await openedOver(host);
    app.store.send({ type: 'own-used', own: usedOf([own('我的范文', frame)]) });
    await app.run({ id: 'insert', target: { kind: 'report' } });
    expect(texts()).toHaveLength(lines.length);
    expect(app.state().view).toBe('fill');
    await app.run({ id: 'fill-all', values: typed(app.state(), frame.taken) });
    expect(texts()).toEqual(lines);
  });
});

describe('a section of one’s own', () => {
  const lines = report('hospital');
  const talk = lines.findIndex((line) => line.startsWith('（三）深入谈心谈话'));
  const section = own('谈心谈话（院）', frameOf(lines, { from: talk, to: talk }), { kind: 'section' });
  const HALF = ['清河市人民医院关于2026年度民主生活会召开情况的通报', '一、会前准备情况', '（一）抓好学习。组织集体学习3次。', '（二）撰写对照检查材料。修改5稿。', '二、会议召开情况'];

  test('stands in the place of ours: at the model’s place, with the next number', async () => {
    const { doc, host } = openLines(HALF);
    const app = await openedOver(host);
    app.store.send({ type: 'own-used', own: usedOf([section]) });
    await app.run({ id: 'insert', target: { kind: 'element', element: 'pre.talk' } });
    expect(doc.text(doc.paragraphs()[3]!)).toMatch(/^（二）深入谈心谈话，交换看法认识。党委书记×××同志/);
    expect(doc.text(doc.paragraphs()[4]!)).toMatch(/^（三）撰写/);
    await app.run({ id: 'undo-last-write' });
    expect(doc.paragraphs().map((p) => doc.text(p))).toEqual(HALF);
  });

  test('from its list: at the model’s place, or behind the cursor as it was kept', async () => {
    const { doc, host } = openLines(HALF);
    const app = await openedOver(host);
    await app.run({ id: 'insert', target: { kind: 'own', section } });
    expect(doc.text(doc.paragraphs()[3]!)).toMatch(/^（二）深入谈心谈话/);
    await app.run({ id: 'undo-last-write' });
    await host.select({ paragraph: 4, start: 0, end: 2, expected: '二、' });
    await app.run({ id: 'find-cursor' });
    await app.run({ id: 'insert', target: { kind: 'own', section, at: 'cursor' } });
    expect(doc.text(doc.paragraphs()[5]!)).toMatch(/^（三）深入谈心谈话/);
  });

  test('free text needs the cursor in a document with text, and none in an empty one', async () => {
    const free: OwnSection = { name: '要求', kind: 'section', isUsed: false, paragraphs: [{ element: null, role: 'body', number: '', text: '落实责任。', facts: [] }] };
    const full = await openedOver(openLines(HALF).host);
    await full.run({ id: 'insert', target: { kind: 'own', section: free } });
    expect(full.state().notice).toEqual({ kind: 'stale' });
    const { doc, host } = openLines(['']);
    const empty = await openedOver(host);
    await empty.run({ id: 'insert', target: { kind: 'own', section: free } });
    expect(doc.paragraphs().map((p) => doc.text(p))).toEqual(['落实责任。']);
  });

  test('a whole frame goes nowhere but into an empty document', async () => {
    const app = await openedOver(openLines(HALF).host);
    await app.run({ id: 'insert', target: { kind: 'own', section: own('全文', frameOf(lines)) } });
    expect(app.state().notice).toEqual({ kind: 'refused', reason: expect.stringContaining('只能在空白文稿里起草') });
  });
});

describe('on this computer', () => {
  const section = own('甲', frameOf(report('brief')));
  function store(keeps = true): LocalStore & { readonly texts: Map<string, string> } {
    const texts = new Map<string, string>();
    return {
      texts,
      get: (key) => texts.get(key) ?? null,
      set: (key, text) => {
        if (text === null) texts.delete(key);
        else if (keeps) texts.set(key, text);
      },
    };
  }

  test('kept, read again, used from the start, removed', async () => {
    const local = store();
    expect(keepOwn(local, [section])).toBe(true);
    expect(readKeptOwn(local)).toEqual({ sections: [section] });
    const app = await openedOver(openLines(['']).host);
    beginOwn(app.store, local.get(OWN_KEY)!);
    expect(app.state().own.frame).toEqual(section);
    expect(keepOwn(local, [])).toBe(true);
    expect(local.texts.size).toBe(0);
  });

  test('what is damaged is not used and stays; where nothing can be kept it is said', async () => {
    const local = store();
    local.set(OWN_KEY, '{"version":1,"sections":[{}]}');
    expect(readKeptOwn(local)).toEqual({ errors: expect.arrayContaining([expect.stringContaining('第 1 条')]) });
    const app = await openedOver(openLines(['']).host);
    beginOwn(app.store, local.get(OWN_KEY)!);
    expect(app.state().own).toEqual({ scaffolds: [], frame: null });
    expect(keepOwn(store(false), [section])).toBe(false);
  });

  test('imported ones come in the place of those of their name; only one frame and one text an element is used', () => {
    const other = { ...section, isUsed: false };
    expect(mergeOwn([section], [other])).toEqual([other]);
    const second = own('乙', frameOf(report('town')), { isUsed: false });
    expect(useOwn([section, second], '乙', true).map(({ isUsed }) => isUsed)).toEqual([false, true]);
    expect(useOwn([section, second], '甲', false).map(({ isUsed }) => isUsed)).toEqual([false, false]);
    expect([freeName([section], '甲'), freeName([section], '乙'), freeName([section, { ...section, name: '甲2' }], '甲')]).toEqual(['甲2', '乙', '甲3']);
    expect(ownFileText([section])).toContain('"kind": "范文框架"');
  });
});
