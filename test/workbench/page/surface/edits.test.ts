import { openDocx } from '../../../../src/ooxml/open';
import type { Position, WordDocument } from '../../../../src/ooxml/api';
import { breakLine, collapsedAt, deleteOne, deleteSelected, follow, inOrder, splitAt, typeText } from '../../../../src/workbench/page/surface/edits';
import { docxOfBody, lines, row } from '../../../support/make-docx';

const open = (body: string): WordDocument => openDocx(docxOfBody(body), 'test.docx');
const at = (document: WordDocument, index: number, offset: number): Position => ({ paragraph: document.paragraphs()[index]!, offset });
const texts = (document: WordDocument): string[] => document.paragraphs().map((paragraph) => document.text(paragraph));
const where = (document: WordDocument, { paragraph, offset }: Position): [number, number] => [document.paragraphs().indexOf(paragraph), offset];
const edited = <T>(document: WordDocument, change: () => T): T => document.edit('test', change);

describe('typeText', () => {
  it.each<[string, [number, number, number, number], string, string[], [number, number]]>([
    ['at the caret', [0, 1, 0, 1], '新', ['甲新乙', '丙丁'], [0, 2]],
    ['over a selection', [0, 0, 0, 2], '新', ['新', '丙丁'], [0, 1]],
    ['over a selection made backwards', [0, 2, 0, 0], '新', ['新', '丙丁'], [0, 1]],
    ['over two paragraphs', [0, 1, 1, 1], '新', ['甲新丁'], [0, 2]],
    ['several lines', [0, 1, 0, 1], '一\r\n二\n三', ['甲一', '二', '三乙', '丙丁'], [2, 1]],
    ['lines that are empty', [1, 2, 1, 2], '\n\n', ['甲乙', '丙丁', '', ''], [3, 0]],
  ])('%s', (_name, [a, ao, b, bo], text, expected, caret) => {
    const document = open(lines('甲乙', '丙丁'));
    const end = edited(document, () => typeText(document, { anchor: at(document, a, ao), focus: at(document, b, bo) }, text));
    expect(texts(document)).toEqual(expected);
    expect(where(document, end)).toEqual(caret);
  });
});

describe('deleteSelected', () => {
  it('leaves cells whole where a selection crosses a table', () => {
    const document = open(lines('上') + row(lines('甲', '乙'), lines('丙')) + lines('下'));
    edited(document, () => deleteSelected(document, { anchor: at(document, 0, 0), focus: at(document, 4, 1) }));
    expect(texts(document)).toEqual(['', '', '', '', '']);
  });

  it('joins paragraphs within one cell', () => {
    const document = open(row(lines('甲乙', '丙丁')) + lines('下'));
    edited(document, () => deleteSelected(document, { anchor: at(document, 1, 1), focus: at(document, 0, 1) }));
    expect(texts(document)).toEqual(['甲丁', '下']);
  });
});

describe('deleteOne', () => {
  it.each<[string, number, number, 1 | -1, string[], [number, number]]>([
    ['Backspace takes the character before', 0, 2, -1, ['甲', '丙'], [0, 1]],
    ['Delete takes the one after', 0, 0, 1, ['乙', '丙'], [0, 0]],
    ['Backspace at the start joins', 1, 0, -1, ['甲乙丙'], [0, 2]],
    ['Delete at the end joins', 0, 2, 1, ['甲乙丙'], [0, 2]],
    ['Backspace at the very start does nothing', 0, 0, -1, ['甲乙', '丙'], [0, 0]],
    ['Delete at the very end does nothing', 1, 1, 1, ['甲乙', '丙'], [1, 1]],
  ])('%s', (_name, index, offset, direction, expected, caret) => {
    const document = open(lines('甲乙', '丙'));
    const end = edited(document, () => deleteOne(document, at(document, index, offset), direction));
    expect(texts(document)).toEqual(expected);
    expect(where(document, end)).toEqual(caret);
  });

  it.each([[-1, 1, 0], [1, 0, 1]] as const)('at a table’s border it does nothing (%i)', (direction, index, offset) => {
    const document = open(lines('上') + row(lines('甲')) + lines('下'));
    edited(document, () => deleteOne(document, at(document, index, offset), direction));
    expect(texts(document)).toEqual(['上', '甲', '下']);
  });

  it('takes a surrogate pair whole', () => {
    const document = open(lines('a𠮷b'));
    edited(document, () => deleteOne(document, at(document, 0, 1), 1));
    expect(texts(document)).toEqual(['ab']);
  });
});

it('Enter and Shift+Enter', () => {
  const document = open(lines('甲乙'));
  edited(document, () => breakLine(document, collapsedAt(at(document, 0, 1))));
  expect(texts(document)).toEqual(['甲\n乙']);
  const end = edited(document, () => splitAt(document, collapsedAt(at(document, 0, 2))));
  expect(texts(document)).toEqual(['甲\n', '乙']);
  expect(where(document, end)).toEqual([1, 0]);
});

it('orders a selection as the document does', () => {
  const document = open(lines('甲', '乙'));
  const [first, last] = inOrder(document, { anchor: at(document, 1, 0), focus: at(document, 0, 1) });
  expect([where(document, first), where(document, last)]).toEqual([[0, 1], [1, 0]]);
});

describe('follow', () => {
  const document = open(lines('甲乙丙丁'));
  const splice = (start: number, removed: number, inserted: number) => ({ paragraph: document.paragraphs()[0]!, start, removed, inserted });
  it.each([
    ['before it', 3, splice(0, 1, 3), 5],
    ['after it', 1, splice(2, 1, 9), 1],
    ['around it: to the end of what came', 2, splice(1, 3, 2), 3],
    ['at it', 2, splice(2, 0, 2), 4],
  ])('a change %s', (_name, offset, change, expected) => {
    expect(follow(at(document, 0, offset), [change]).offset).toBe(expected);
  });
});
