import { createApp } from '../../src/app/create-app';
import { missingFontLines, setByHand } from '../../src/app/page-form';
import { pageNotesEnUS as enUS } from '../../src/app/text/page-notes.en-US';
import { pageNotesZhCN as zhCN } from '../../src/app/text/page-notes.zh-CN';
import { USUAL_FORM } from '../../src/core/scaffolds/form';
import { readForm, writeForm } from '../../src/app/local/kept-form';
import { DocxHost } from '../../src/host/docx/docx-host';
import { openDocx } from '../../src/ooxml/open';
import { docxOf, p, r } from '../support/docx-package';

const plain = () => openDocx(docxOf({ body: p(r('正文。')) }), 'a.docx');

describe('what is left to the user', () => {
  test.each([
    ['nobody asked for page numbers', null, 1],
    ['they went in: odd and even pages differ only by hand', 'added', 2],
    ['the footer had text', 'present', 2],
    ['the holder has no footers', 'unsupported', 2],
  ] as const)('%s', (_name, numbers, count) => {
    for (const text of [zhCN, enUS]) {
      const lines = setByHand(numbers, text);
      expect(lines).toHaveLength(count);
      expect(lines.at(-1)).toMatch(/A4/);
    }
  });

  test.each([
    ['all are there', () => true, []],
    ['the title’s is not', (font: string) => font !== '方正小标宋简体' && font !== '方正小标宋_GBK', ['这台电脑没有“方正小标宋简体”（标题），可改用“小标宋”']],
    ['楷体 and what is like it', (font: string) => !/楷|Kai/.test(font), ['这台电脑没有“楷体”（二级标题、段首标题），请安装或改用已有的字体']],
    ['two without a substitute in one line', (font: string) => !/楷|Kai|黑|Hei/.test(font), ['这台电脑没有“黑体”（一级标题）、“楷体”（二级标题、段首标题），请安装或改用已有的字体']],
    ['Times New Roman', (font: string) => font !== 'Times New Roman', ['这台电脑没有“Times New Roman”（字母和数字），请安装或改用已有的字体']],
  ] as const)('fonts: %s', (_name, isThere, lines) => {
    expect(missingFontLines(USUAL_FORM, isThere, zhCN)).toEqual(lines);
  });
});

test('加页码 puts them in once, and says what is left', async () => {
  const doc = plain();
  const app = createApp(new DocxHost(doc));
  await app.run({ id: 'rescan' });
  await app.run({ id: 'add-page-numbers' });
  expect(app.store.get().notice).toEqual({ kind: 'page', numbers: 'added' });
  expect(doc.elsewhere().map(({ text }) => text)).toEqual(['— 1 —', '— 1 —']);
  await app.run({ id: 'add-page-numbers' });
  expect(app.store.get().notice).toEqual({ kind: 'page', numbers: 'present' });
  expect(doc.elsewhere()).toHaveLength(2);
});

test('a read-only document is told so', async () => {
  const app = createApp(new DocxHost(plain(), '文件', { readOnly: true }));
  await app.run({ id: 'rescan' });
  await app.run({ id: 'add-page-numbers' });
  expect(app.store.get().notice).toEqual({ kind: 'read-only' });
});

describe('公文格式 kept on this computer', () => {
  const storeOf = (text: string | null) => {
    const kept = new Map(text === null ? [] : [['tongbao.form.1', text]]);
    return { kept, get: (key: string) => kept.get(key) ?? null, set: (key: string, value: string | null) => void (value === null ? kept.delete(key) : kept.set(key, value)) };
  };

  test('comes back as it was; what is usual is not kept at all', () => {
    const store = storeOf(null);
    const form = { ...USUAL_FORM, linePoints: 29, bodyFont: '仿宋_GB2312', withSeal: true };
    writeForm(store, form);
    expect(readForm(store)).toEqual(form);
    writeForm(store, USUAL_FORM);
    expect(store.kept.size).toBe(0);
  });

  test.each([
    ['nothing', null], ['no JSON', '{'], ['null', 'null'], ['a list', '[1]'], ['out of bounds', '{"linePoints":3}'], ['not a number', '{"linePoints":"28"}'],
    ['a font that is none', '{"bodyFont":{"a":1},"titleFont":"  "}'], ['a word for yes', '{"withSeal":"true"}'], ['a name of every object', '{"__proto__":{"withSeal":true}}'],
  ])('damaged (%s): as usual', (_name, text) => expect(readForm(storeOf(text))).toEqual(USUAL_FORM));
});

test('what is inserted has the form that was set, and is taken back to the byte', async () => {
  const doc = openDocx(docxOf({ body: p(r('')) }), 'a.docx');
  const before = doc.partSource('word/document.xml');
  const app = createApp(new DocxHost(doc));
  await app.run({ id: 'rescan' });
  app.store.send({ type: 'form-set', form: { ...USUAL_FORM, linePoints: 30, bodyFont: '仿宋_GB2312' } });
  await app.run({ id: 'insert', target: { kind: 'report' } });
  const xml = doc.partSource('word/document.xml') ?? '';
  expect([xml.includes('w:line="600"'), xml.includes('w:line="560"'), xml.includes('w:eastAsia="仿宋_GB2312"')]).toEqual([true, false, true]);
  await app.run({ id: 'undo-last-write' });
  expect(doc.partSource('word/document.xml')).toBe(before);
});
