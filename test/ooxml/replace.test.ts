import * as fc from 'fast-check';
import type { WordDocument } from '../../src/ooxml/api';
import { openDocx } from '../../src/ooxml/open';
import { docxOf, p, r } from '../support/docx-package';

const open = (body: string, settings?: string): WordDocument => openDocx(docxOf({ body, ...(settings === undefined ? {} : { settings }) }), 'a.docx');
const inner = (doc: WordDocument): string => /<w:body>(.*)<\/w:body>/s.exec(doc.partSource('word/document.xml') ?? '')?.[1] ?? '';

/** Paragraph content, what is replaced, the new text, the content after. */
const CASES: readonly (readonly [string, string, readonly [number, number, string], string])[] = [
  ['within a run', '<w:r><w:t>经X委</w:t></w:r>', [1, 2, '县'], '<w:r><w:t>经县委</w:t></w:r>'],
  ['at the start of a formatted run', `${r('甲')}${r('X', '<w:b/>')}`, [1, 2, '乙'], `${r('甲')}<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">乙</w:t></w:r>`],
  ['across runs: the format of the first character', `${r('20', '<w:b/>')}${r('xx', '<w:i/>')}${r('年')}`, [0, 4, '2027'], `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">2027</w:t></w:r>${r('年')}`],
  ['across half runs', `${r('甲乙', '<w:b/>')}${r('丙丁')}`, [1, 3, '戊'], `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">甲戊</w:t></w:r><w:r><w:t xml:space="preserve">丁</w:t></w:r>`],
  ['an insertion takes the format before', `${r('甲', '<w:b/>')}${r('乙')}`, [1, 1, '新'], `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">甲新</w:t></w:r>${r('乙')}`],
  ['an insertion at the start', r('甲', '<w:b/>'), [0, 0, '新'], '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">新甲</w:t></w:r>'],
  ['a tab and a line break', '<w:r><w:t>甲X</w:t></w:r>', [1, 2, 'a\tb\nc'], '<w:r><w:t>甲a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>'],
  ['a tab replaced', '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>', [1, 2, '　'], '<w:r><w:t>甲</w:t><w:t>　</w:t><w:t>乙</w:t></w:r>'],
  ['deletion of a whole run', `${r('甲')}${r('X')}`, [1, 2, ''], r('甲')],
  ['space at the ends is kept', '<w:r><w:t>X</w:t></w:r>', [0, 1, ' a '], '<w:r><w:t xml:space="preserve"> a </w:t></w:r>'],
  ['markup is escaped', '<w:r><w:t>X</w:t></w:r>', [0, 1, '<a & b>'], '<w:r><w:t>&lt;a &amp; b&gt;</w:t></w:r>'],
  ['what XML cannot hold goes', '<w:r><w:t>X</w:t></w:r>', [0, 1, 'a\u0000\uFFFFb'], '<w:r><w:t>ab</w:t></w:r>'],
  ['other content of the run stays', '<w:r><w:t>X</w:t><w:footnoteReference w:id="2"/></w:r>', [0, 1, ''], '<w:r><w:footnoteReference w:id="2"/></w:r>'],
  ['in a hyperlink', `<w:hyperlink w:anchor="a">${r('甲X')}</w:hyperlink>`, [1, 2, '乙'], '<w:hyperlink w:anchor="a"><w:r><w:t xml:space="preserve">甲乙</w:t></w:r></w:hyperlink>'],
  ['the prompt of a content control is released', `<w:sdt><w:sdtPr><w:tag w:val="t"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('点击输入', '<w:rStyle w:val="PlaceholderText"/>')}</w:sdtContent></w:sdt>`, [0, 4, '县委'], '<w:sdt><w:sdtPr><w:tag w:val="t"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">县委</w:t></w:r></w:sdtContent></w:sdt>'],
];

describe('replacing text', () => {
  test.each(CASES)('%s', (_, content, [start, end, text], expected) => {
    const doc = open(p(content));
    const before = inner(doc);
    doc.replaceText(doc.paragraphs()[0]!, start, end, text);
    expect(inner(doc)).toBe(p(expected));
    doc.undo();
    expect(inner(doc)).toBe(before);
    doc.redo();
    expect(inner(doc)).toBe(p(expected));
  });

  test('an empty paragraph takes the format of its mark', () => {
    const doc = open('<w:p><w:pPr><w:rPr><w:b/><w:ins w:id="1" w:author="a"/></w:rPr></w:pPr></w:p>');
    doc.replaceText(doc.paragraphs()[0]!, 0, 0, '文');
    expect(inner(doc)).toContain('<w:r><w:rPr><w:b/></w:rPr><w:t>文</w:t></w:r>');
  });

  test('an empty element is opened', () => {
    const doc = open('<w:p w:rsidR="00A1" />');
    doc.replaceText(doc.paragraphs()[0]!, 0, 0, '文');
    expect(inner(doc)).toBe('<w:p w:rsidR="00A1"><w:r><w:t>文</w:t></w:r></w:p>');
  });

  test.each([[-1, 0], [0, 3], [2, 1]])('a range outside the text is refused: %i…%i', (start, end) => {
    const doc = open(p(r('文章')));
    expect(() => doc.replaceText(doc.paragraphs()[0]!, start, end, 'x')).toThrow(RangeError);
    expect(doc.canUndo).toBe(false);
  });
});

describe('tracked', () => {
  const settings = '<w:trackRevisions/>';
  const ins = (text: string, id = 2): string => `<w:ins w:id="${id}" w:author="Tongbao"><w:r><w:t>${text}</w:t></w:r></w:ins>`;
  const del = (text: string, id = 1): string => `<w:del w:id="${id}" w:author="Tongbao"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

  test.each<readonly [string, string, readonly [number, number, string], string]>([
    ['a replacement', '<w:r><w:t>经X委</w:t></w:r>', [1, 2, '县'], `<w:r><w:t>经</w:t></w:r>${del('X')}${ins('县')}<w:r><w:t>委</w:t></w:r>`],
    ['an insertion', '<w:r><w:t>甲乙</w:t></w:r>', [1, 1, '新'], `<w:r><w:t>甲</w:t></w:r>${ins('新', 1)}<w:r><w:t>乙</w:t></w:r>`],
    ['a deletion', '<w:r><w:t>甲乙</w:t></w:r>', [0, 1, ''], `${del('甲')}<w:r><w:t>乙</w:t></w:r>`],
    ['what the same author inserted is replaced', ins('旧', 5), [0, 1, '新'], '<w:ins w:id="5" w:author="Tongbao"><w:r><w:t>新</w:t></w:r></w:ins>'],
  ])('%s', (_, content, [start, end, text], expected) => {
    const doc = open(p(content), settings);
    expect(doc.trackChanges).toBe(true);
    const before = inner(doc);
    doc.replaceText(doc.paragraphs()[0]!, start, end, text);
    expect(inner(doc)).toBe(p(expected));
    doc.undo();
    expect(inner(doc)).toBe(before);
  });

  test('both texts show where deletions do, by the author of the file', () => {
    const doc = openDocx(docxOf({ body: p(r('经X委')), settings, author: '王五' }), 'a.docx');
    doc.showDeleted = true;
    doc.replaceText(doc.paragraphs()[0]!, 1, 2, '县');
    expect(doc.text(doc.paragraphs()[0]!)).toBe('经X县委');
    doc.showDeleted = false;
    expect(doc.text(doc.paragraphs()[0]!)).toBe('经县委');
    expect(inner(doc)).toContain('w:author="王五"');
  });

  test('in an insertion of somebody else', () => {
    const doc = open(p('<w:ins w:id="3" w:author="别人"><w:r><w:t>甲X乙</w:t></w:r></w:ins>'), settings);
    doc.replaceText(doc.paragraphs()[0]!, 1, 2, '丙');
    expect(doc.text(doc.paragraphs()[0]!)).toBe('甲丙乙');
    expect(inner(doc)).not.toMatch(/<w:ins [^>]*>(?:(?!<\/w:ins>).)*<w:ins /s);
  });
});

/** Runs, wrappers and marks in any order, with their text. */
const piece = fc.oneof(
  fc.tuple(fc.stringMatching(/^[甲乙丙X，]{0,4}$/), fc.constantFrom('', '<w:b/>', '<w:color w:val="FF0000"/>')).map(([t, f]) => r(t, f)),
  fc.stringMatching(/^[a-c]{1,3}$/).map((t) => `<w:hyperlink w:anchor="x">${r(t)}</w:hyperlink>`),
  fc.constantFrom('<w:r><w:tab/></w:r>', '<w:r><w:br/></w:r>', '<w:bookmarkStart w:id="1" w:name="b"/>', '<w:proofErr w:type="spellStart"/>', `<w:del w:id="9" w:author="z"><w:r><w:delText>旧</w:delText></w:r></w:del>`, `<w:ins w:id="8" w:author="z">${r('增')}</w:ins>`),
);
const content = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
const bodyOf = (paragraphs: readonly string[]): string => paragraphs.map((c, i) => `<w:p w:rsidR="${i}">${c}</w:p>`).join('\r\n <!-- c -->') + '<w:sectPr w:rsidR="9"/>';

describe('properties', () => {
  const input = fc.record({
    contents: fc.array(content, { minLength: 1, maxLength: 4 }),
    at: fc.nat(),
    from: fc.nat(),
    length: fc.nat(6),
    text: fc.stringMatching(/^[文 \t\n&<]{0,5}$/),
    tracked: fc.boolean(),
  });

  test('a replacement changes its range, and no byte outside its w:p; undo restores all, redo repeats', () => {
    fc.assert(
      fc.property(input, ({ contents, at, from, length, text, tracked }) => {
        const doc = openDocx(docxOf({ body: bodyOf(contents) }), 'a.docx');
        doc.trackChanges = tracked;
        const index = at % contents.length;
        const paragraph = doc.paragraphs()[index]!;
        const old = doc.text(paragraph);
        const start = from % (old.length + 1);
        const end = Math.min(old.length, start + length);
        const file = doc.save();
        const before = doc.partSource('word/document.xml')!;
        doc.replaceText(paragraph, start, end, text);
        const after = doc.partSource('word/document.xml')!;
        const expected = old.slice(0, start) + text + old.slice(end);
        expect(doc.text(paragraph)).toBe(expected);
        const open = `<w:p w:rsidR="${index}"`;
        const head = before.slice(0, before.indexOf(open));
        const tail = before.slice(before.indexOf('</w:p>', before.indexOf(open)));
        expect(after.startsWith(head)).toBe(true);
        expect(after.endsWith(tail)).toBe(true);
        // What is saved reads the same.
        const again = openDocx(doc.save(), 'a.docx');
        expect(again.paragraphs().map((x) => again.text(x))).toEqual(doc.paragraphs().map((x) => doc.text(x)));
        if (doc.canUndo) {
          doc.undo();
          expect(doc.partSource('word/document.xml')).toBe(before);
          expect(doc.save()).toEqual(file);
          doc.redo();
          expect(doc.partSource('word/document.xml')).toBe(after);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('any steps, all undone, leave the file byte for byte; redone, the same texts', () => {
    const step = fc.record({ kind: fc.constantFrom('replace', 'split', 'merge', 'remove', 'insert', 'format'), at: fc.nat(), a: fc.nat(), b: fc.nat(4) });
    fc.assert(
      fc.property(fc.array(content, { minLength: 1, maxLength: 4 }), fc.array(step, { maxLength: 8 }), (contents, steps) => {
        const bytes = docxOf({ body: bodyOf(contents) });
        const doc = openDocx(bytes, 'a.docx');
        for (const { kind, at, a, b } of steps) {
          const paragraph = doc.paragraphs()[at % doc.paragraphs().length]!;
          const { length } = doc.text(paragraph);
          const start = a % (length + 1);
          const end = Math.min(length, start + b);
          const text = doc.text(paragraph);
          if (kind === 'replace') doc.replaceText(paragraph, start, end, '新');
          else if (kind === 'split') {
            const second = doc.splitParagraph(paragraph, start);
            expect([doc.text(paragraph), doc.text(second)]).toEqual([text.slice(0, start), text.slice(start)]);
          } else if (kind === 'merge') {
            const next = doc.paragraphs()[doc.paragraphs().indexOf(paragraph) + 1];
            const expected = text + (next ? doc.text(next) : '');
            doc.mergeWithNext(paragraph);
            expect(doc.text(paragraph)).toBe(expected);
          } else if (kind === 'remove') doc.removeParagraph(paragraph);
          else if (kind === 'insert') expect(doc.text(doc.insertParagraph({ kind: 'after', paragraph }, '新段'))).toBe('新段');
          else {
            doc.setFormat(paragraph, start, end, { bold: true, name: '黑体', size: 16 });
            expect(doc.text(paragraph)).toBe(text);
          }
        }
        const end = doc.paragraphs().map((x) => doc.text(x));
        const source = doc.partSource('word/document.xml');
        while (doc.canUndo) doc.undo();
        expect(doc.save()).toEqual(bytes);
        while (doc.canRedo) doc.redo();
        expect(doc.paragraphs().map((x) => doc.text(x))).toEqual(end);
        expect(doc.partSource('word/document.xml')).toBe(source);
        const again = openDocx(doc.save(), 'a.docx');
        expect(again.paragraphs().map((x) => again.text(x))).toEqual(end);
      }),
      { numRuns: 150 },
    );
  });
});
