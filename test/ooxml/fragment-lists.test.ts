import { fixturePackage, NUMBERED } from '../../src/host/contract/fixture';
import type { WordDocument } from '../../src/ooxml/api';
import { newDocx, openDocx } from '../../src/ooxml/open';

const shown = (doc: WordDocument): string[] => doc.paragraphs().map((p) => doc.label(p) + doc.text(p));
const NUMBERED_LINES = ['总述。', '一、会前准备情况', '共学习X次。', '二、会议召开情况', '共发言X人。'];

test('a list of the fragment comes along, its numbers printed, and goes again to the byte', () => {
  const bytes = newDocx();
  const doc = openDocx(bytes, 'a.docx');
  doc.insertFragment(fixturePackage(NUMBERED), { kind: 'before', paragraph: doc.paragraphs()[0]! });
  expect(shown(doc)).toEqual([...NUMBERED_LINES, '']);
  const again = openDocx(doc.save(), 'a.docx');
  expect(shown(again)).toEqual(shown(doc));
  expect(again.partSource('[Content_Types].xml')).toContain('PartName="/word/numbering.xml"');
  doc.undo();
  expect(shown(doc)).toEqual(['']);
  expect(doc.save()).toEqual(bytes);
  doc.redo();
  expect(shown(doc)).toEqual([...NUMBERED_LINES, '']);
});

test('it never runs on with a list of the document: the second one begins anew', () => {
  const doc = openDocx(newDocx(), 'a.docx');
  doc.insertFragment(fixturePackage(NUMBERED), { kind: 'before', paragraph: doc.paragraphs()[0]! });
  doc.insertFragment(fixturePackage(NUMBERED), { kind: 'after', paragraph: doc.paragraphs()[4]! });
  expect(shown(doc)).toEqual([...NUMBERED_LINES, ...NUMBERED_LINES, '']);
  const source = doc.partSource('word/numbering.xml') ?? '';
  expect(source.match(/w:numId="\d+"/g)).toEqual(['w:numId="1"', 'w:numId="2"']);
  // Every abstractNum stands before the first num.
  expect(source.lastIndexOf('<w:abstractNum ')).toBeLessThan(source.indexOf('<w:num '));
});

test('of a package that lacks the list’s definition only the text comes', () => {
  const doc = openDocx(newDocx(), 'a.docx');
  doc.insertFragment(fixturePackage({ ...NUMBERED, numbering: '' }), { kind: 'before', paragraph: doc.paragraphs()[0]! });
  expect(shown(doc)[1]).toBe('会前准备情况');
  expect(doc.partSource('word/document.xml')).not.toContain('numPr');
});
