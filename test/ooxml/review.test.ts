import { openDocx } from '../../src/ooxml/open';
import { fixtureFile } from '../support/contract-documents';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const EX = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';
const comment = (id: number, paraId: string): string => `<w:comment w:id="${id}" w:author="林"><w:p w14:paraId="${paraId}"><w:r><w:t>看${id}</w:t></w:r></w:p></w:comment>`;
const comments = (...inner: readonly string[]): string => `<w:comments ${W}>${inner.join('')}</w:comments>`;
const extended = (inner: string): string => `<w15:commentsEx ${EX}>${inner}</w15:commentsEx>`;
const review = (body: string, more: Readonly<Record<string, string>> = {}) => openDocx(fixtureFile({ body }, more), 'a.docx');

describe('paragraphs with tracked changes', () => {
  test.each([
    ['none', '<w:p><w:r><w:t>甲</w:t></w:r></w:p>', 0],
    ['deleted and inserted in one', '<w:p><w:del w:id="1"><w:r><w:delText>甲</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>乙</w:t></w:r></w:ins></w:p>', 1],
    ['marks, looks and moves', '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr></w:p><w:p><w:r><w:rPr><w:rPrChange w:id="2"/></w:rPr><w:t>甲</w:t></w:r></w:p><w:p><w:moveTo w:id="3"><w:r><w:t>乙</w:t></w:r></w:moveTo></w:p>', 3],
    ['in a cell', '<w:tbl><w:tr><w:tc><w:p><w:ins w:id="1"><w:r><w:t>甲</w:t></w:r></w:ins></w:p></w:tc></w:tr></w:tbl><w:p/>', 1],
  ])('%s', (_name, body, expected) => expect(review(body).changedParagraphs()).toBe(expected));
});

describe('comments that are not resolved', () => {
  test.each([
    ['no part of comments', {}, 0],
    ['two, nothing known of threads', { comments: comments(comment(0, '0A'), comment(1, '0B')) }, 2],
    ['one is done', { comments: comments(comment(0, '0A'), comment(1, '0B')), commentsExtended: extended('<w15:commentEx w15:paraId="0A" w15:done="1"/><w15:commentEx w15:paraId="0B" w15:done="0"/>') }, 1],
    ['an answer is no thread', { comments: comments(comment(0, '0A'), comment(1, '0B')), commentsExtended: extended('<w15:commentEx w15:paraId="0A" w15:done="0"/><w15:commentEx w15:paraId="0B" w15:paraIdParent="0A" w15:done="0"/>') }, 1],
  ])('%s', (_name, more, expected) => expect(review('<w:p/>', more).comments().filter(({ isResolved }) => !isResolved)).toHaveLength(expected));
});

describe('comments of ours', () => {
  const US = { name: '通报助手', initials: '通报' };
  const LINES = '<w:p><w:r><w:t>会议于X日召开。</w:t></w:r></w:p><w:p><w:del w:id="9" w:author="林"><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:t>共</w:t></w:r><w:r><w:t>三条</w:t></w:r></w:p><w:p/>';
  const open = (more: Readonly<Record<string, string>> = {}) => {
    const doc = openDocx(fixtureFile({ body: LINES }, more), 'a.docx');
    const [first, second, third] = doc.paragraphs();
    return { doc, places: [{ paragraph: first!, start: 3, end: 4 }, { paragraph: second!, start: 0, end: 3 }, { paragraph: third!, start: 0, end: 0 }] };
  };
  const add = ({ doc, places }: ReturnType<typeof open>) => doc.addComments(places.map((place, i) => ({ ...place, text: `看<${i}>\n& 改` })), US);
  const marksIn = (xml: string | null, id: string): readonly string[] => [...(xml ?? '').matchAll(new RegExp(`<w:(comment\\w+) w:id="${id}"/>`, 'g'))].map((m) => m[1] ?? '');

  test('are attached without a change of the text, and are there when the file is opened again', () => {
    const opened = open();
    const before = opened.doc.paragraphs().map((p) => opened.doc.text(p));
    expect(add(opened)).toEqual(['0', '1', '2']);
    const again = openDocx(opened.doc.save(), 'b.docx');
    expect(again.paragraphs().map((p) => again.text(p))).toEqual(before);
    expect(again.comments()).toEqual([0, 1, 2].map((i) => ({ id: String(i), text: `看<${i}>\n& 改`, answers: 0, isResolved: false })));
    const xml = again.partSource('word/document.xml');
    for (const id of ['0', '1', '2']) expect(marksIn(xml, id)).toEqual(['commentRangeStart', 'commentRangeEnd', 'commentReference']);
    expect(xml).toContain('<w:commentRangeStart w:id="0"/><w:r><w:t>X</w:t></w:r><w:commentRangeEnd w:id="0"/>');
    expect(again.changedParagraphs()).toBe(1);
  });

  test('ids go on behind those of people; what is removed leaves theirs alone', () => {
    const theirs = comments(comment(4, '0A'), comment(5, '0B'));
    const opened = open({ comments: theirs, commentsExtended: extended('<w15:commentEx w15:paraId="0A" w15:done="0"/><w15:commentEx w15:paraId="0B" w15:paraIdParent="0A" w15:done="0"/>') });
    expect(add(opened)).toEqual(['6', '7', '8']);
    expect(opened.doc.comments().map(({ id, answers }) => [id, answers])).toEqual([['4', 1], ['6', 0], ['7', 0], ['8', 0]]);
    opened.doc.removeComments(new Set(['6', '7', '8']));
    expect(opened.doc.comments().map(({ id }) => id)).toEqual(['4']);
    expect(marksIn(opened.doc.partSource('word/document.xml'), '[678]')).toEqual([]);
  });

  test('a thread that was saved by Word goes from the parts that name it', () => {
    const { doc } = open({ comments: comments(comment(1, '0A'), comment(2, '0B')), commentsExtended: extended('<w15:commentEx w15:paraId="0A" w15:done="0"/><w15:commentEx w15:paraId="0B" w15:done="0"/>') });
    doc.removeComments(new Set(['1']));
    expect(doc.partSource('word/commentsExtended.xml')).not.toContain('0A');
    expect(doc.partSource('word/commentsExtended.xml')).toContain('0B');
  });

  test('undo takes them back to the byte', () => {
    const opened = open();
    const before = opened.doc.partSource('word/document.xml');
    add(opened);
    expect(opened.doc.undo()).toBe(true);
    expect(opened.doc.partSource('word/document.xml')).toBe(before);
    expect(opened.doc.comments()).toEqual([]);
    expect(opened.doc.redo()).toBe(true);
    expect(opened.doc.comments()).toHaveLength(3);
  });
});
