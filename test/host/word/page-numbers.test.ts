import { DocxHost } from '../../../src/host/docx/docx-host';
import { newDocx } from '../../../src/ooxml/new-docx';
import { openDocx } from '../../../src/ooxml/open';
import { docxOf, p, r } from '../../support/docx-package';
import { playedWord } from '../../support/played-word';

const plain = () => openDocx(docxOf({ body: p(r('正文X。')) }), 'a.docx');
const NUMBERS = ['— 1 —', '— 1 —'];
const footersOf = (bytes: Uint8Array): string[] =>
  openDocx(bytes, 'b.docx').elsewhere().filter(({ part }) => part.startsWith('footer')).map(({ text }) => text);

describe('page numbers in Word 1.3', () => {
  test('go into the footers of odd and of even pages, in two trips; nothing that 1.3 lacks is asked for', async () => {
    const { host, player, document, trips } = playedWord(plain(), {}, { wordApi: '1.3' });
    expect(await trips(async () => expect(await host.addPageNumbers()).toBe('added'))).toBe(2);
    expect(footersOf(document.save())).toEqual(NUMBERS);
    expect(document.partSource('word/footer1.xml')).toContain('PAGE');
    expect(player.unhandled).toEqual([]);
  });

  test('are not put beside what stands there already, and that takes one trip', async () => {
    for (const doc of [openDocx(newDocx(), 'a.docx'), plain()]) {
      const { host, trips, document } = playedWord(doc);
      if (footersOf(document.save()).length === 0) await host.addPageNumbers();
      const before = document.save();
      expect(await trips(async () => expect(await host.addPageNumbers()).toBe('present'))).toBe(1);
      expect(document.save()).toEqual(before);
    }
  });

  test('a read-only document gets none', async () => {
    const { host, document } = playedWord(plain(), { readOnly: true });
    await expect(host.addPageNumbers()).rejects.toMatchObject({ code: 'read-only' });
    expect(footersOf(document.save())).toEqual([]);
  });

  test('a Word that knows no footers says so, and nothing is written', async () => {
    const { host, document } = playedWord(plain());
    const made = jest.spyOn(Word.Section.prototype, 'getFooter').mockImplementation(() => {
      throw Object.assign(new Error('ApiNotFound'), { code: 'ApiNotFound' });
    });
    const outcome = await host.addPageNumbers().catch((error: unknown) => error);
    made.mockRestore();
    expect(outcome === 'unsupported' || (outcome as { details: { written: string } }).details.written === 'none').toBe(true);
    expect(footersOf(document.save())).toEqual([]);
  });
});

test('a .docx in memory gets the same ones, as one step of undo', async () => {
  const doc = plain();
  const host = new DocxHost(doc);
  expect(await host.addPageNumbers()).toBe('added');
  expect(footersOf(doc.save())).toEqual(NUMBERS);
  doc.undo();
  expect([doc.canUndo, doc.elsewhere()]).toEqual([false, []]);
});
