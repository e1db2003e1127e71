import { caretAt, expect, openPage, savedBytes, test, textsOf } from '../support/browser-test';
import { docxOfBody, lines, paragraph, run, withPart } from '../support/make-docx';

const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const control = (content: string): string => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const cell = (content: string): string => `<w:tc><w:tcPr/>${content}</w:tc>`;

/** Paragraphs as Word and WPS write them, with what is not text of the paragraph in between. */
const PARAGRAPHS: readonly [name: string, xml: string, text: string][] = [
  ['soft hyphen, non-breaking hyphen, symbol, carriage return, tab to a margin',
    paragraph('<w:r><w:t>甲</w:t><w:softHyphen/><w:noBreakHyphen/><w:t>乙</w:t><w:cr/><w:sym w:font="Wingdings" w:char="F0A8"/><w:t>丙</w:t><w:ptab/><w:t>丁</w:t></w:r>'), '甲\u00AD\u2011乙\n□丙\t丁'],
  ['a character of a symbol font', paragraph('<w:r><w:t>甲</w:t><w:sym w:font="Symbol" w:char="F0B7"/><w:t>乙</w:t></w:r>'), '甲\uF0B7乙'],
  ['text hidden by a style', paragraph(run('显'), run('藏', '<w:rStyle w:val="concealed"/>'), run('中'), run('尾')), '显中尾'],
  ['ruby at the start', paragraph('<w:r><w:ruby><w:rt><w:r><w:t>zhu</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>注</w:t></w:r><w:r><w:t>音</w:t></w:r></w:rubyBase></w:ruby></w:r>', run('后')), '注音后'],
  ['a field in the instruction of a field',
    paragraph(run('前'), field('begin'), run('不'), field('begin'), field('separate'), run('9'), field('end'), field('separate'), run('果'), field('end'), run('后')), '前果后'],
  ['alternate content between runs', paragraph(`<mc:AlternateContent ${MC}><mc:Choice Requires="w14">${run('择')}</mc:Choice><mc:Fallback>${run('退')}</mc:Fallback></mc:AlternateContent>`, run('后')), '择后'],
  ['space without xml:space', paragraph('<w:r><w:t> 裁 </w:t><w:t xml:space="preserve">\n行</w:t><w:t/></w:r>', run('尾')), '裁 行尾'],
  ['a block of custom XML', `<w:customXml w:element="b">${lines('块内')}</w:customXml>`, '块内'],
  ['an inserted paragraph', `<w:ins w:id="1" w:author="a">${lines('整段')}</w:ins>`, '整段'],
  ['a row and a cell in content controls',
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid>${control(`<w:tr>${control(cell(control(lines('格内'))))}</w:tr>`)}</w:tbl>`, '格内'],
];

test('a body without a paragraph takes what is typed, and gives every byte back', async ({ page, workbench }) => {
  const docx = docxOfBody('');
  await openPage(page, workbench, { docx });
  await page.locator('.desk').focus();
  await page.keyboard.type('一二');
  expect(await textsOf(page)).toEqual(['一二']);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(Buffer.compare(Buffer.from(await savedBytes(page)), Buffer.from(docx))).toBe(0);
});

test.describe('what Word and WPS write into paragraphs', () => {
  const docx = withPart(docxOfBody(PARAGRAPHS.map(([, xml]) => xml).join('') + lines('末')), 'word/styles.xml', (source) =>
    source.replace('</w:styles>', '<w:style w:type="character" w:styleId="concealed"><w:name w:val="concealed"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>'));

  for (const [index, [name, , text]] of PARAGRAPHS.entries()) {
    test(`${name}: what is typed lands where the caret stands`, async ({ page, workbench, watched }) => {
      await openPage(page, workbench, { docx });
      expect((await textsOf(page))[index]).toBe(text);
      for (let offset = 0; offset <= text.length; offset += 1) {
        await caretAt(page, index, offset);
        await page.keyboard.type('字');
        expect((await textsOf(page))[index]).toBe(`${text.slice(0, offset)}字${text.slice(offset)}`);
        await page.keyboard.press('Control+z');
        expect((await textsOf(page))[index]).toBe(text);
      }
      expect(watched.complaints).toEqual([]);
    });
  }

  test('all of it is painted, and a formula too', async ({ page, workbench }) => {
    const formula = paragraph(run('式'), '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>z</m:t></m:r></m:oMath>');
    await openPage(page, workbench, { docx: withPart(docx, 'word/document.xml', (source) => source.replace('<w:body>', `<w:body>${formula}`)) });
    await expect(page.locator('.desk math')).toHaveText('z');
    const shown = await page.locator('.desk article').innerText();
    for (const [, , text] of PARAGRAPHS) for (const word of text.split(/[\n\t\u2003]/)) expect(shown).toContain(word);
    expect(shown).not.toMatch(/退|zhu|9/);
  });
});
