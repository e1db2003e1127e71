import { newDocx } from '../../src/ooxml/new-docx';
import { openDocx } from '../../src/ooxml/open';
import { blocksToFlatOpc } from '../../src/wordml/flat-opc';
import { docxOf, p, r } from '../support/docx-package';

const footer = (text: string): string => blocksToFlatOpc([{ role: 'body', text }]);
const plain = () => openDocx(docxOf({ body: p(r('正文。')) }), 'a.docx');

describe('footers of a section', () => {
  test('a document without any gets them, and still has them when it is opened again', () => {
    const doc = plain();
    doc.setFooter(0, 'default', footer('单页'));
    doc.setFooter(0, 'even', footer('双页'));
    const again = openDocx(doc.save(), 'b.docx');
    expect(again.elsewhere().filter(({ part }) => part.startsWith('footer')).map(({ text }) => text).sort()).toEqual(['单页', '双页'].sort());
    expect(again.paragraphs().map((x) => again.text(x))).toEqual(['正文。']);
    const xml = again.partSource('word/document.xml') ?? '';
    expect(xml).toMatch(/<w:sectPr[^>]*><w:footerReference[^>]*w:type="even"[^>]*\/><w:footerReference[^>]*w:type="default"/);
  });

  test('one that is there is replaced in its own part', () => {
    const doc = openDocx(newDocx(), 'a.docx');
    doc.setFooter(0, 'even', footer('双页'));
    expect(openDocx(doc.save(), 'b.docx').elsewhere()).toEqual([{ part: 'footer1', text: '— 1 —' }, { part: 'footer2', text: '双页' }]);
  });

  test('is one step of undo, which leaves the bytes that were', () => {
    const bytes = docxOf({ body: p(r('正文。')) });
    const doc = openDocx(bytes, 'a.docx');
    doc.edit('test', () => {
      doc.setFooter(0, 'default', footer('单页'));
      doc.setFooter(0, 'even', footer('双页'));
    });
    expect(doc.undo()).toBe(true);
    expect(doc.canUndo).toBe(false);
    expect(doc.partSource('word/document.xml')).toBe(openDocx(bytes, 'a.docx').partSource('word/document.xml'));
    expect(doc.elsewhere()).toEqual([]);
    doc.redo();
    expect(doc.elsewhere()).toHaveLength(2);
  });

  test('a section that is not there is refused, and nothing is written', () => {
    const doc = plain();
    expect(() => doc.setFooter(1, 'default', footer('单页'))).toThrow(RangeError);
    expect(doc.canUndo).toBe(false);
  });
});
