import { openDocx } from '../../src/ooxml/open';
import { fixtureFile } from '../support/contract-documents';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const EX = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';
const comment = (id: number, paraId: string): string => `<w:comment w:id="${id}" w:author="林"><w:p w14:paraId="${paraId}"><w:r><w:t>看${id}</w:t></w:r></w:p></w:comment>`;
const comments = (...inner: readonly string[]): string => `<w:comments ${W}>${inner.join('')}</w:comments>`;
const extended = (inner: string): string => `<w15:commentsEx ${EX}>${inner}</w15:commentsEx>`;
const review = (body: string, more: Readonly<Record<string, string>> = {}) => openDocx(fixtureFile({ body }, more), 'a.docx').review();

describe('paragraphs with tracked changes', () => {
  test.each([
    ['none', '<w:p><w:r><w:t>甲</w:t></w:r></w:p>', 0],
    ['deleted and inserted in one', '<w:p><w:del w:id="1"><w:r><w:delText>甲</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>乙</w:t></w:r></w:ins></w:p>', 1],
    ['marks, looks and moves', '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr></w:p><w:p><w:r><w:rPr><w:rPrChange w:id="2"/></w:rPr><w:t>甲</w:t></w:r></w:p><w:p><w:moveTo w:id="3"><w:r><w:t>乙</w:t></w:r></w:moveTo></w:p>', 3],
    ['in a cell', '<w:tbl><w:tr><w:tc><w:p><w:ins w:id="1"><w:r><w:t>甲</w:t></w:r></w:ins></w:p></w:tc></w:tr></w:tbl><w:p/>', 1],
  ])('%s', (_name, body, expected) => expect(review(body).changedParagraphs).toBe(expected));
});

describe('comments that are not resolved', () => {
  test.each([
    ['no part of comments', {}, 0],
    ['two, nothing known of threads', { comments: comments(comment(0, '0A'), comment(1, '0B')) }, 2],
    ['one is done', { comments: comments(comment(0, '0A'), comment(1, '0B')), commentsExtended: extended('<w15:commentEx w15:paraId="0A" w15:done="1"/><w15:commentEx w15:paraId="0B" w15:done="0"/>') }, 1],
    ['an answer is no thread', { comments: comments(comment(0, '0A'), comment(1, '0B')), commentsExtended: extended('<w15:commentEx w15:paraId="0A" w15:done="0"/><w15:commentEx w15:paraId="0B" w15:paraIdParent="0A" w15:done="0"/>') }, 1],
  ])('%s', (_name, more, expected) => expect(review('<w:p/>', more).openComments).toBe(expected));
});
