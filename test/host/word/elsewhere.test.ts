import { textsOfPackage } from '../../../src/host/word/package-texts';
import { documentOfFixture } from '../../support/contract-documents';
import { playedWord } from '../../support/played-word';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const note = (id: number, text: string, type = ''): string => `<w:footnote w:id="${id}"${type}>${text}</w:footnote>`;

test('headers, footers, notes, text boxes and hidden text are told; the body is not', async () => {
  const box =
    '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps">' +
    `<w:drawing><w:txbxContent>${p('框内X')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('框内X')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const body =
    `<w:p><w:r><w:t>正文X</w:t></w:r>${box}</w:p><w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs></w:pPr>` +
    '<w:r><w:t>看得见</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>看不见X</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>' +
    '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/></w:sectPr>';
  const document = documentOfFixture({ body }, {
    header1: `<w:hdr ${W}>${p('〔20xx〕X号')}</w:hdr>`,
    footer1: `<w:ftr ${W}>${p('')}${p('联系人：××')}</w:ftr>`,
    footnotes: `<w:footnotes ${W}>${note(0, p(''), ' w:type="separator"')}${note(2, p('注X &lt;一&gt;'))}</w:footnotes>`,
  });
  const { host, trips, player } = playedWord(document);
  let found: unknown;
  expect(await trips(async () => (found = await host.readElsewhere()))).toBe(2);
  expect(player.unhandled).toEqual([]);
  expect(found).toEqual(
    expect.arrayContaining([
      { part: 'header1', text: '〔20xx〕X号' },
      { part: 'footer1', text: '联系人：××' },
      { part: 'footnotes', text: '注X <一>' },
      { part: 'textbox', text: '框内X' },
      { part: 'hidden', text: '看不见X' },
    ]),
  );
  expect(found).toHaveLength(5);
});

test('a Word that has no such members cannot tell; one that fails may tell next time', async () => {
  const failing = (code: string) => playedWord(['正文'], { failure: { request: 1, code, when: 'before' } }).host.readElsewhere();
  expect(await failing('ApiNotFound')).toBeNull();
  expect(await failing('NotImplemented')).toBeNull();
  await expect(failing('GeneralException')).rejects.toMatchObject({ code: 'host' });
});

test.each([
  ['', []],
  [p('正文'), []],
  [`<w:txbxContent>${p('A&amp;B&#x4e2d;&#20013;')}</w:txbxContent>`, [{ part: 'textbox', text: 'A&B中中' }]],
  ['<w:txbxContent><w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/></w:r></w:p></w:txbxContent>', [{ part: 'textbox', text: '甲\t乙\n' }]],
  ['<w:p><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>看得见</w:t></w:r></w:p>', []],
  [`<w:endnote w:id="1">${p('尾注')}</w:endnote>`, [{ part: 'endnotes', text: '尾注' }]],
  ['<w:p><w:r><w:t>没有结束', []],
] as const)('%s', (xml, expected) => {
  expect(textsOfPackage(xml)).toEqual(expected);
});

test('a long package is read in linear time', () => {
  const many = '<w:txbxContent>'.repeat(2000) + p('X').repeat(20_000) + '<'.repeat(50_000);
  const started = performance.now();
  textsOfPackage(many);
  expect(performance.now() - started).toBeLessThan(2000);
});
