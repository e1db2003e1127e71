import { RUNS } from '../../../src/host/contract/fixture';
import type { Edit } from '../../../src/host/port';
import type { WordDocument } from '../../../src/ooxml/api';
import { documentOf, documentOfFixture } from '../../support/contract-documents';
import { playedWord } from '../../support/played-word';

function bold(document: WordDocument, paragraph: number, start: number, end: number): boolean | null {
  const target = document.paragraphs()[paragraph];
  if (target === undefined) throw new Error('no such paragraph');
  return document.formatOf(target, start, end).bold;
}

const YEAR: Edit = { paragraph: 0, start: 3, end: 7, expected: '20xx', text: '2031' };

test('a token of mixed formats: undo restores each part’s own', async () => {
  const { host, document } = playedWord(documentOfFixture(RUNS));
  const { inverse } = await host.write({ edits: [YEAR] });
  expect(bold(document, 0, 3, 7)).toBe(true);
  expect(inverse?.edits[0]?.runs?.map(({ text }) => text)).toEqual(['20', 'xx']);
  await host.write(inverse!);
  expect([bold(document, 0, 3, 5), bold(document, 0, 5, 7), bold(document, 0, 7, 9)]).toEqual([true, false, false]);
});

test('two characters of two formats', async () => {
  const body =
    '<w:p><w:r><w:rPr><w:b/><w:color w:val="FF0000"/></w:rPr><w:t>X</w:t></w:r><w:r><w:rPr><w:sz w:val="44"/></w:rPr><w:t>X</w:t></w:r></w:p>';
  const { host, document } = playedWord(documentOfFixture({ body }));
  const { inverse } = await host.write({ edits: [{ paragraph: 0, start: 0, end: 2, expected: 'XX', text: '甲乙丙' }] });
  await host.write(inverse!);
  const paragraph = document.paragraphs()[0]!;
  expect(document.text(paragraph)).toBe('XX');
  expect(document.formatOf(paragraph, 0, 1)).toMatchObject({ bold: true, color: '#FF0000' });
  expect(document.formatOf(paragraph, 1, 2)).toMatchObject({ bold: false, size: 22 });
});

test('runs of one format are no mixed format', async () => {
  const { host } = playedWord(documentOfFixture(RUNS));
  const { inverse } = await host.write({ edits: [{ paragraph: 1, start: 3, end: 5, expected: '××', text: '第一' }] });
  expect(inverse?.edits[0]).not.toHaveProperty('runs');
});

test.each([
  ['one character', { paragraph: 0, start: 3, end: 4, expected: 'X', text: '二十八' }],
  ['a token with spaces at its ends', { paragraph: 1, start: 2, end: 6, expected: ' xx ', text: '党委' }],
  ['emptied', { paragraph: 0, start: 3, end: 4, expected: 'X', text: '' }],
] as const)('where the token lay in one run, a fill and its undo give the file back to the byte: %s', async (_what, edit) => {
  const document = documentOf(['会议于X日召开。', '中共 xx 委员会', '']);
  const before = Buffer.from(document.save());
  const { host } = playedWord(document);
  const { inverse } = await host.write({ edits: [edit] });
  expect(Buffer.from(document.save()).equals(before)).toBe(false);
  await host.write(inverse!);
  expect(document.partSource('word/document.xml')).toBe(documentOf(['会议于X日召开。', '中共 xx 委员会', '']).partSource('word/document.xml'));
  expect(Buffer.from(document.save()).equals(before)).toBe(true);
});
