import { DocxHost } from '../../../src/host/docx/docx-host';
import { HostError, type Change } from '../../../src/host/port';
import type { WordDocument } from '../../../src/ooxml/api';
import { openDocx } from '../../../src/ooxml/open';
import { docxOf, p, r } from '../../support/docx-package';

const source = (doc: WordDocument): string => doc.partSource('word/document.xml') ?? '';
const open = (body: string, settings?: string): WordDocument => openDocx(docxOf({ body, ...(settings === undefined ? {} : { settings }) }), 'a.docx');
const BODY = p(r('经') + r('X', '<w:b/>') + r('x', '<w:i/>') + r('委')) + p('') + p(r('会前xx次'));
const CHANGE: Change = {
  edits: [
    { paragraph: 0, start: 1, end: 3, expected: 'Xx', text: '清河县' },
    { paragraph: 2, start: 2, end: 4, expected: 'xx', text: '4' },
  ],
  insert: { at: { kind: 'after', paragraph: 2, expected: '会前xx次' }, blocks: [{ role: 'body', text: '新段' }] },
  remove: { paragraph: 1, expected: [''] },
};

test('the inverse takes a change back to the byte, and its inverse makes it again', async () => {
  const doc = open(BODY);
  const host = new DocxHost(doc);
  const bytes = doc.save();
  const first = await host.write(CHANGE);
  expect(first.snapshot.paragraphs.map((x) => x.text)).toEqual(['经清河县委', '会前4次', '新段']);
  expect(first.inserted).toEqual({ paragraph: 2, count: 1 });
  const changed = source(doc);
  const back = await host.write(first.inverse!);
  expect(doc.save()).toEqual(bytes);
  expect(back.snapshot.paragraphs.map((x) => x.text)).toEqual(['经Xx委', '', '会前xx次']);
  const again = await host.write(back.inverse!);
  expect(source(doc)).toBe(changed);
  await host.write(again.inverse!);
  expect(doc.save()).toEqual(bytes);
});

test('after other changes the inverse still restores texts and formats', async () => {
  const doc = open(BODY);
  const host = new DocxHost(doc);
  const before = source(doc);
  const { inverse } = await host.write({ edits: CHANGE.edits });
  doc.replaceText(doc.paragraphs()[1]!, 0, 0, '别的');
  await host.write(inverse!);
  expect(doc.paragraphs().map((x) => doc.text(x))).toEqual(['经Xx委', '别的', '会前xx次']);
  const [first] = doc.paragraphs();
  expect([doc.formatOf(first!, 1, 2).bold, doc.formatOf(first!, 2, 3).bold, doc.formatOf(first!, 2, 3).italic]).toEqual([true, false, true]);
  expect(/<w:p>.*?<\/w:p>/.exec(source(doc))?.[0].replaceAll(' xml:space="preserve"', '')).toBe(/<w:p>.*?<\/w:p>/.exec(before)?.[0].replaceAll(' xml:space="preserve"', ''));
});

test('a stale place anywhere: nothing is written, and the error names it', async () => {
  const doc = open(BODY);
  const bytes = doc.save();
  const change: Change = { ...CHANGE, edits: [...CHANGE.edits, { paragraph: 0, start: 0, end: 1, expected: '按', text: '' }] };
  const error = await new DocxHost(doc).write(change).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(HostError);
  expect(error).toMatchObject({ code: 'stale', details: { written: 'none', stale: [{ paragraph: 0, start: 0, end: 1 }] } });
  expect(doc.save()).toEqual(bytes);
});

test.each([
  ['<w:documentProtection w:edit="readOnly" w:enforcement="1"/>', false],
  ['<w:documentProtection w:edit="readOnly" w:enforcement="0"/>', true],
  ['<w:documentProtection w:edit="trackedChanges" w:enforcement="1"/>', true],
])('settings %s: can write %s', (settings, canWrite) => {
  expect(new DocxHost(open(BODY, settings)).capabilities.canWrite).toBe(canWrite);
});

test('the selection follows the text, and goes with its paragraph', async () => {
  const doc = open(BODY);
  const host = new DocxHost(doc);
  await host.select({ paragraph: 2, start: 2, end: 4, expected: 'xx' });
  doc.replaceText(doc.paragraphs()[2]!, 0, 0, '在');
  expect((await host.readWithSelection()).selection).toEqual({ paragraph: 2, start: 3, end: 5 });
  doc.removeParagraph(doc.paragraphs()[1]!);
  expect((await host.readWithSelection()).selection).toEqual({ paragraph: 1, start: 3, end: 5 });
  doc.removeParagraph(doc.paragraphs()[1]!);
  expect((await host.readWithSelection()).selection).toBeNull();
});

test('the fingerprint changes with the texts and only with them', async () => {
  const doc = open(BODY);
  const host = new DocxHost(doc);
  const first = await host.fingerprint();
  doc.setFormat(doc.paragraphs()[0]!, 0, 1, { bold: true });
  expect(await host.fingerprint()).toBe(first);
  doc.replaceText(doc.paragraphs()[0]!, 0, 1, '按');
  expect(await host.fingerprint()).not.toBe(first);
});
