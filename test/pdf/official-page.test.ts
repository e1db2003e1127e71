import { newReport } from '../../src/app/new-report';
import { sessionNamed, unitNamed } from '../../src/cli/chosen-drafting';
import { blockText, type Block } from '../../src/core/scaffolds/block';
import { USUAL_DRAFTING } from '../../src/core/scaffolds/drafting';
import { USUAL_FORM, type FormSettings } from '../../src/core/scaffolds/form';
import { newDocx } from '../../src/ooxml/new-docx';
import { openDocx } from '../../src/ooxml/open';
import { blocksToDocx } from '../../src/wordml/docx-file';
import { blocksToFlatOpc } from '../../src/wordml/flat-opc';
import { looksFor } from '../../src/wordml/looks';
import { missingTool, printed, type PrintedPage } from './printed';

jest.setTimeout(180_000);

const MILLIMETRE = 72 / 25.4;
/** 28 characters. */
const RULER = '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未';
/** Three pages, without a punctuation mark that could hang. */
const PAGEFUL: readonly Block[] = [{ role: 'body', text: RULER.repeat(60) }];

/** Fonts that are likely here, with digits half as wide as a Chinese character, as those of Times New Roman are. */
const FORM: FormSettings = {
  ...USUAL_FORM, titleFont: 'Noto Serif CJK SC', bodyFont: 'LXGW WenKai', heading1Font: 'Noto Sans CJK SC', heading2Font: 'LXGW WenKai', latinFont: 'LXGW WenKai Mono',
};

const COMBINATIONS = [
  ['2025', '局党组', 'bracketed', 'full'], ['2024', '县委常委会', 'is', 'full'], ['2023主题教育', '公司党委', 'bracketed', 'full'],
  ['以案促改', '镇党委', 'is', 'brief'], ['巡视巡察整改', '高校党委', 'bracketed', 'brief'], ['通用', '街道党工委', 'bracketed', 'full'],
] as const;

/** What the workbench's empty document is after 起草全文. */
function intoNewDocument(blocks: readonly Block[]): Uint8Array {
  const doc = openDocx(newDocx(), 'new.docx');
  doc.insertFragment(blocksToFlatOpc(blocks, looksFor(FORM)), { kind: 'body' });
  return doc.save();
}

/** Without digits: LibreOffice puts a fifth of a character between them and Chinese, whatever the paragraph says (autoSpaceDE). */
const SIGN: readonly Block[] = [{ role: 'body', text: '特此通报。' }, { role: 'signature', text: '中共清河市东门街道工作委员会' }, { role: 'date', text: '二〇二七年一月十六日' }];
const missing = missingTool();

if (missing !== null) {
  test('pages are not measured here', () => {
    console.info(`${missing} is not on this machine: the pages of GB/T 9704-2012 were not measured`);
    expect(missing).not.toBe('');
  });
} else {
  const reports = COMBINATIONS.map(([session, unit, level2, length]) =>
    newReport({ ...USUAL_DRAFTING, session: sessionNamed(session), unit: unitNamed(unit), level2, length }, FORM));
  let pages: readonly (readonly PrintedPage[])[] = [];
  const documentAt = (index: number): readonly PrintedPage[] => pages[index] ?? [];
  beforeAll(() => {
    pages = printed([
      blocksToDocx(PAGEFUL, looksFor(FORM)), blocksToDocx(PAGEFUL, looksFor({ ...FORM, linePoints: 29 })), intoNewDocument(PAGEFUL),
      blocksToDocx(SIGN, looksFor(FORM)), blocksToDocx(SIGN, looksFor({ ...FORM, withSeal: true })),
      ...reports.map(({ docx }) => docx),
    ]);
  });

  describe('a full page', () => {
    test.each([
      ['a file of its own', 0, 22],
      ['29 pt', 1, 21],
      ['in the workbench’s new document', 2, 22],
    ])('%s', (_name, index, count) => {
      const [first, second] = documentAt(index);
      expect(first?.lines).toHaveLength(count);
      expect(second?.lines).toHaveLength(count);
      // The first line is indented by two characters.
      expect(first?.lines.map(({ text }) => text.length)).toEqual([26, ...Array.from({ length: count - 1 }, () => 28)]);
      expect(first?.lines.map(({ text }) => text).join('')).toBe(RULER.repeat(count).slice(0, 26 + 28 * (count - 1)));
    });

    test('stands in 156 mm, 28 mm from the left and 37 mm from above', () => {
      const [page] = documentAt(0);
      expect(page?.width).toBeCloseTo(210 * MILLIMETRE, 0);
      const [indented, ...lines] = page?.lines ?? [];
      for (const { left, right } of lines) {
        expect(Math.abs(left - 28 * MILLIMETRE)).toBeLessThan(0.5);
        expect(right).toBeLessThanOrEqual((28 + 156) * MILLIMETRE + 0.5);
        expect(right).toBeGreaterThan((28 + 155) * MILLIMETRE);
      }
      expect((indented?.left ?? 0) - 28 * MILLIMETRE).toBeCloseTo(32, 0);
      expect((indented?.middle ?? 0) - 37 * MILLIMETRE).toBeLessThan(28);
    });

    test('has its number at the outer edge, a character from it', () => {
      const numbers = documentAt(0).map(({ below }) => below);
      expect(numbers.map((lines) => lines.map(({ text }) => text))).toEqual([['—1—'], ['—2—'], ['—3—']]);
      const [odd, even] = numbers.map(([line]) => line);
      expect((odd?.right ?? 0) - ((28 + 156) * MILLIMETRE - 14)).toBeCloseTo(0, 0);
      expect((even?.left ?? 0) - (28 * MILLIMETRE + 14)).toBeCloseTo(0, 0);
      // Its dashes, which lie in the middle of the line, 7 mm below the text.
      expect(Math.abs((odd?.middle ?? 0) - (37 + 225 + 7) * MILLIMETRE)).toBeLessThan(1 * MILLIMETRE);
    });
  });

  describe('name and date', () => {
    const ends = (index: number): { readonly name: readonly number[]; readonly date: readonly number[] } => {
      const [name, date] = (documentAt(index)[0]?.lines ?? []).slice(-2).map(({ left, right }) => [left, (28 + 156) * MILLIMETRE - right]);
      return { name: name ?? [], date: date ?? [] };
    };

    test('without a seal the name has two free characters, the date begins two after it', () => {
      const { name, date } = ends(3);
      expect((name[1] ?? 0) / 16).toBeCloseTo(2, 1);
      expect(((date[0] ?? 0) - (name[0] ?? 0)) / 16).toBeCloseTo(2, 1);
    });

    test('with a seal the date has four, the name is centred on it', () => {
      const { name, date } = ends(4);
      expect((date[1] ?? 0) / 16).toBeCloseTo(4, 1);
      const middle = ([left = 0, right = 0]: readonly number[]): number => left - right;
      expect(Math.abs(middle(name) - middle(date))).toBeLessThan(1);
    });
  });

  describe.each(COMBINATIONS.map((combination, i) => [combination.join(' '), i] as const))('%s', (_name, i) => {
    test('its text comes out unchanged', () => {
      const bare = (text: string): string => text.replace(/\s/g, '');
      const text = documentAt(5 + i).flatMap(({ lines }) => lines.map((line) => line.text)).join('');
      expect(bare(text)).toBe(bare((reports[i]?.blocks ?? []).map(blockText).join('')));
    });

    test('each line of the title stands in one line, centred', () => {
      const titles = (reports[i]?.blocks ?? []).filter(({ role }) => role === 'title').map(blockText);
      const lines = (documentAt(5 + i)[0]?.lines ?? []).slice(0, titles.length);
      expect(lines.map(({ text }) => text)).toEqual(titles);
      for (const { left, right } of lines) expect(Math.abs((left + right) / 2 - (28 + 78) * MILLIMETRE)).toBeLessThan(2);
    });

    test('no page but the last has less than a line free, or more lines than 22', () => {
      const all = documentAt(5 + i);
      for (const [index, { lines }] of all.entries()) {
        expect(lines.length).toBeLessThanOrEqual(22);
        const last = lines.at(-1)?.middle ?? 0;
        // A heading goes on to the next page with what it heads.
        if (index < all.length - 1) expect((37 + 225) * MILLIMETRE - last).toBeLessThan(28 * 4);
      }
    });
  });
}
