import { strFromU8, unzipSync } from 'fflate';
import { newDocx } from '../../src/ooxml/new-docx';
import { openDocx } from '../../src/ooxml/open';
import { blocksToDocx } from '../../src/wordml/docx-file';
import { PAGE } from '../../src/wordml/page';

const partsOf = (docx: Uint8Array): Map<string, string> => new Map(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]));
const MILLIMETRE = 1440 / 25.4;
const ours = (): Map<string, string> => partsOf(blocksToDocx([{ role: 'body', text: '文字' }]));

describe('the page of an official document', () => {
  test.each([
    ['A4, wide', PAGE.width, 210],
    ['A4, high', PAGE.height, 297],
    ['above', PAGE.top, 37],
    ['at the binding edge', PAGE.left, 28],
    ['the text, wide', PAGE.width - PAGE.left - PAGE.right, 156],
    ['the text, high', PAGE.height - PAGE.top - PAGE.bottom, 225],
  ])('%s', (_name, twips, millimetres) => {
    expect(Math.abs(twips / MILLIMETRE - millimetres)).toBeLessThan(0.05);
  });

  test('holds 22 lines of exactly 28 pt, and 21 of 29 pt', () => {
    const height = (PAGE.height - PAGE.top - PAGE.bottom) / 20;
    expect([Math.floor(height / 28), Math.floor(height / 29)]).toEqual([22, 21]);
  });

  test('has no grid, and a footer for odd and one for even pages', () => {
    const parts = ours();
    expect(parts.get('word/document.xml')).not.toContain('docGrid');
    expect(parts.get('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
    expect(parts.get('word/footer1.xml')).toContain('<w:ind w:rightChars="100" w:right="280"/><w:jc w:val="right"/>');
    expect(parts.get('word/footer2.xml')).toContain('<w:ind w:leftChars="100" w:left="280"/><w:jc w:val="left"/>');
  });

  test('is read without complaint; the number is in the footers, not in the body', () => {
    const doc = openDocx(blocksToDocx([{ role: 'body', text: '文字' }]), 'a.docx');
    expect(doc.paragraphs().map((p) => doc.text(p))).toEqual(['文字']);
    expect(doc.elsewhere()).toEqual([{ part: 'footer1', text: '— 1 —' }, { part: 'footer2', text: '— 1 —' }]);
  });

  test('the document that ooxml makes new has the same page, the same footers and the same settings', () => {
    const [a, b] = [ours(), partsOf(newDocx())];
    const section = (parts: Map<string, string>): string | undefined => /<w:sectPr>.*<\/w:sectPr>/.exec(parts.get('word/document.xml') ?? '')?.[0];
    expect(section(b)).toBe(section(a));
    for (const name of ['word/settings.xml', 'word/footer1.xml', 'word/footer2.xml', 'word/_rels/document.xml.rels', '[Content_Types].xml']) {
      expect([name, b.get(name)]).toEqual([name, a.get(name)]);
    }
  });
});
