import { NUMBERED, SHAPE } from '../../../src/host/contract/fixture';
import type { WriteOutcome } from '../../../src/host/port';
import { DocxHost } from '../../../src/host/docx/docx-host';
import { holdsThings } from '../../../src/host/word/empty-body';
import { repairOf } from '../../../src/host/word/repair';
import { snapshotOfLines } from '../../../src/core/document';
import { documentOfFixture } from '../../support/contract-documents';
import { playedWord } from '../../support/played-word';

const expectation = { texts: ['甲', '新', '', '乙'], movedTo: [0, 2, 3], inserted: { paragraph: 1, count: 1 } };

test.each([
  [['甲', '新', '', '乙'], null],
  [['甲', '新', '', '', '乙'], { extra: 2, inList: [] }],
  [['甲', '', '新', '', '乙'], { extra: 1, inList: [] }],
  // A paragraph more than there should be, but none of it is Word's empty one: left alone.
  [['甲', '新', '某人写的', '', '乙'], null],
  [['甲', '', '', '新', '', '乙'], null],
] as const)('pitfall 10: %j', (lines, repair) => {
  expect(repairOf(snapshotOfLines(lines), expectation)).toEqual(repair);
});

test('pitfall 12: an inserted paragraph that was pulled into the list is taken out of it', async () => {
  const { host, trips } = playedWord(documentOfFixture(NUMBERED), { extraParagraph: 'last-inherits-list' });
  const at = { kind: 'after', paragraph: 1, expected: '会前准备情况' } as const;
  let outcome: WriteOutcome | undefined;
  const blocks = [{ role: 'body', text: '新一。' }, { role: 'body', text: '新二。' }] as const;
  expect(await trips(async () => (outcome = await host.write({ edits: [], insert: { at, blocks } })))).toBe(3);
  expect(outcome?.snapshot.paragraphs.map(({ label, text }) => label + text)).toEqual([
    '总述。', '一、会前准备情况', '新一。', '新二。', '共学习X次。', '二、会议召开情况', '共发言X人。',
  ]);
});

test('pitfall 11: inserted paragraphs have styles of our own names', async () => {
  const { host } = playedWord(['甲']);
  const at = { kind: 'after', paragraph: 0, expected: '甲' } as const;
  const { snapshot } = await host.write({ edits: [], insert: { at, blocks: [{ role: 'title', text: '题' }, { role: 'body', text: '文' }] } });
  const [own, title, body] = snapshot.paragraphs.map(({ style }) => style);
  expect(title).not.toBe(own);
  expect(title).toMatch(/^通报/);
  expect(body).toMatch(/^通报/);
});

const TEXT_BOX =
  '<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Fallback><w:pict>' +
  '<v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p><w:r><w:t>清河县水务局文件</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape>' +
  '</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p><w:p/>';

describe('a document without text that holds something', () => {
  const empty = { edits: [], insert: { at: { kind: 'empty' }, blocks: [{ role: 'title', text: '题' }] } } as const;
  test.each([
    ['a shape', SHAPE.body, '<v:rect'],
    ['a letterhead in a text box, which is in no collection of 1.3', TEXT_BOX, '清河县水务局文件'],
  ])('%s: nothing of it is taken away, in two trips', async (_name, body, kept) => {
    const played = playedWord(documentOfFixture({ body }));
    expect(await played.trips(() => played.host.write(empty))).toBe(2);
    expect(played.document.partSource('word/document.xml')).toContain(kept);
    const document = documentOfFixture({ body });
    await new DocxHost(document).write(empty);
    expect(document.partSource('word/document.xml')).toContain(kept);
    expect(document.paragraphs().map((p) => document.text(p)).at(-1)).toBe('题');
  });

  test('where it ends in a content control there is no place', async () => {
    const body = '<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>';
    const refused = { code: 'unsupported', details: { enclosed: true } };
    await expect(playedWord(documentOfFixture({ body })).host.write(empty)).rejects.toMatchObject(refused);
    await expect(new DocxHost(documentOfFixture({ body })).write(empty)).rejects.toMatchObject(refused);
  });

  test.each([
    ['<w:body><w:p/><w:sectPr/></w:body>', false],
    ['<w:body><w:p><w:r><w:drawing/></w:r></w:p></w:body>', true],
    ['<w:body><w:tbl></w:tbl><w:p/></w:body>', true],
    // A watermark in the header is no part of the body.
    ['<w:body><w:p/></w:body><w:hdr><w:pict></w:pict></w:hdr>', false],
    ['no package at all', true],
  ])('%s', (xml, holds) => expect(holdsThings(xml)).toBe(holds));
});
