import { changedParagraphs, fileName } from '../../../src/host/word/about';
import { playedWord } from '../../support/played-word';

describe('the name of a file in an address', () => {
  test.each([
    ['a path of Windows', 'D:\\党办\\2026年度通报.docx', '2026年度通报.docx'],
    ['a path of a Mac', '/Volumes/党办/通报 定稿.docx', '通报 定稿.docx'],
    ['a path with a per cent sign', '/稿/完成100%.docx', '完成100%.docx'],
    ['an address', 'https://intra.example/sites/%E5%85%9A%E5%8A%9E/%E9%80%9A%E6%8A%A5.docx?web=1', '通报.docx'],
    ['an address that decodes to nothing', 'https://intra.example/%E5%85.docx', '%E5%85.docx'],
    ['a document never saved', '', null],
    ['a folder', 'https://intra.example/', null],
  ])('%s', (_name, address, expected) => expect(fileName(address)).toBe(expected));
});

const part = (name: string, type: string, xml: string): string => `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
const main = (body: string): string => part('/word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', `<w:document><w:body>${body}</w:body></w:document>`);

describe('paragraphs with tracked changes in the OOXML of a body', () => {
  test.each([
    ['none', '<w:p><w:r><w:t>甲</w:t></w:r></w:p>', 0],
    ['text deleted and inserted counts once', '<w:p><w:del><w:r><w:delText>甲</w:delText></w:r></w:del><w:ins><w:r><w:t>乙</w:t></w:r></w:ins></w:p><w:p/>', 1],
    ['a paragraph mark', '<w:p><w:pPr><w:rPr><w:ins w:id="1"/></w:rPr></w:pPr></w:p>', 1],
    ['looks', '<w:p><w:pPr><w:pPrChange w:id="1"><w:pPr/></w:pPrChange></w:pPr></w:p><w:p><w:r><w:rPr><w:rPrChange w:id="2"/></w:rPr></w:r></w:p>', 2],
    ['in a text box', '<w:p><w:r><w:txbxContent><w:p><w:ins><w:r/></w:ins></w:p><w:p><w:ins><w:r/></w:ins></w:p></w:txbxContent></w:r></w:p>', 1],
    ['what only sounds so', '<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:insideH/></w:p>', 0],
  ])('%s', (_name, body, expected) => expect(changedParagraphs(`<pkg:package>${main(body)}</pkg:package>`)).toBe(expected));

  test('those of notes do not count', () => {
    const notes = part('/word/footnotes.xml', 'x.footnotes+xml', '<w:footnotes><w:footnote><w:p><w:ins><w:r/></w:ins></w:p></w:footnote></w:footnotes>');
    expect(changedParagraphs(`<pkg:package>${main('<w:p/>')}${notes}</pkg:package>`)).toBe(0);
  });
});

test('a Word that has no such members cannot tell', async () => {
  const { host } = playedWord(['正文'], { failure: { request: 1, code: 'ApiNotFound', when: 'before' } });
  expect(await host.readAbout()).toEqual({ name: null, changedParagraphs: null, openComments: null });
});

test('one trip, and comments are not asked for below WordApi 1.4', async () => {
  const { host, trips, player } = playedWord(['正文']);
  let about: unknown;
  expect(await trips(async () => (about = await host.readAbout()))).toBe(1);
  expect(about).toEqual({ name: null, changedParagraphs: 0, openComments: null });
  expect(player.unhandled).toEqual([]);
});
