import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { blockText, type Block, type Role } from '../../src/core/scaffolds/block';
import { blocksToFlatOpc } from '../../src/wordml/flat-opc';
import { USUAL_FORM } from '../../src/core/scaffolds/form';
import { LOOKS, looksFor } from '../../src/wordml/looks';
import type { Looks } from '../../src/wordml/looks';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function parse(xml: string): Document {
  return new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, 'text/xml');
}

function all(root: Document | Element, name: string): Element[] {
  return Array.from(root.getElementsByTagNameNS(WORD, name));
}

function value(root: Element, name: string, attribute = 'val'): string | null {
  return all(root, name)[0]?.getAttributeNS(WORD, attribute) ?? null;
}

const textOf = (p: Element) => all(p, 't').map((t) => t.textContent).join('');
const paragraphsOf = (blocks: readonly Block[], looks?: Looks) => all(parse(blocksToFlatOpc(blocks, looks)), 'p');

const ALL_ROLES: readonly Role[] = ['title', 'addressee', 'body', 'heading-1', 'heading-2', 'signature', 'date'];

describe('a flat-OPC package', () => {
  test('names its parts and the styles its paragraphs use', () => {
    const doc = parse(blocksToFlatOpc(ALL_ROLES.map((role) => ({ role, text: role }))));
    const parts = Array.from(doc.getElementsByTagName('pkg:part')).map((p) => p.getAttribute('pkg:name'));
    expect(parts).toEqual(['/_rels/.rels', '/word/document.xml', '/word/_rels/document.xml.rels', '/word/styles.xml']);

    const ids = all(doc, 'style').map((s) => s.getAttributeNS(WORD, 'styleId'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const p of all(doc, 'p')) expect(ids).toContain(value(p, 'pStyle'));
    for (const style of all(doc, 'style')) expect(value(style, 'name')).toMatch(/^通报-/);
  });

  test('has no section properties and one paragraph a block', () => {
    const doc = parse(blocksToFlatOpc([{ role: 'body', text: '一' }, { role: 'body', text: '二' }]));
    expect(all(doc, 'sectPr')).toHaveLength(0);
    expect(all(doc, 'p')).toHaveLength(2);
  });

  test.each([
    ['markup', 'a<b>&"c"\'d\'', 'a<b>&"c"\'d\''],
    ['spaces at the ends', '  两边  ', '  两边  '],
    ['characters XML forbids', 'a\u0000\u0008\u001f\ufffeb', 'ab'],
    ['half of a surrogate pair', '前\ud83d后', '前后'],
    ['a character outside the basic plane', '𠮷野', '𠮷野'],
    ['a closing of CDATA', ']]>', ']]>'],
  ])('%s', (_name, given, expected) => {
    const [p] = paragraphsOf([{ role: 'body', text: given }]);
    expect(textOf(p!)).toBe(expected);
  });

  test('tabs and line breaks become elements', () => {
    const [p] = paragraphsOf([{ role: 'body', text: 'a\tb\nc' }]);
    expect(all(p!, 'tab')).toHaveLength(1);
    expect(all(p!, 'br')).toHaveLength(1);
    expect(textOf(p!)).toBe('abc');
  });

  test('the properties of a paragraph come in the order the schema asks for', () => {
    const order = ['pStyle', 'keepNext', 'widowControl', 'autoSpaceDE', 'autoSpaceDN', 'adjustRightInd', 'snapToGrid', 'spacing', 'ind', 'jc', 'outlineLvl', 'rPr'];
    for (const p of paragraphsOf(ALL_ROLES.map((role) => ({ role, text: role })))) {
      const names = Array.from(all(p, 'pPr')[0]!.childNodes).map((n) => (n as Element).localName ?? '');
      expect([...names].sort((a, b) => order.indexOf(a) - order.indexOf(b))).toEqual(names);
    }
  });
});

describe('the look of a role', () => {
  test.each<[Role, string, string, string, string, string | null]>([
    ['title', '方正小标宋简体', '44', 'center', '0', null],
    ['addressee', '仿宋', '32', 'left', '0', null],
    ['body', '仿宋', '32', 'both', '200', null],
    ['heading-1', '黑体', '32', 'both', '200', '0'],
    ['heading-2', '楷体', '32', 'both', '200', '1'],
    ['signature', '仿宋', '32', 'right', '0', null],
    ['date', '仿宋', '32', 'right', '0', null],
  ])('%s', (role, font, size, align, firstLineChars, outline) => {
    const block: Block = role === 'heading-2' ? { role, lead: '（一）标题', text: '' } : { role, text: '文字' };
    const [p] = paragraphsOf([block]);
    const r = all(p!, 'r')[0]!;
    expect(value(r, 'rFonts', 'eastAsia')).toBe(font);
    expect(value(r, 'rFonts', 'ascii')).toBe('Times New Roman');
    expect(value(r, 'rFonts', 'hint')).toBe('eastAsia');
    expect(value(r, 'sz')).toBe(size);
    expect(value(p!, 'jc')).toBe(align);
    expect(value(p!, 'ind', 'firstLineChars')).toBe(firstLineChars);
    expect(value(p!, 'spacing', 'line')).toBe('560');
    expect(value(p!, 'spacing', 'lineRule')).toBe('exact');
    expect(value(p!, 'outlineLvl')).toBe(outline);
  });

  test('of a run-in heading only the lead is 楷体, and the paragraph is body', () => {
    const block: Block = { role: 'heading-2', lead: '（一）抓好学习。', text: '会前，集中学习××次。' };
    const [p] = paragraphsOf([block]);
    const runs = all(p!, 'r');
    expect(runs.map(textOf)).toEqual(['（一）抓好学习。', '会前，集中学习××次。']);
    expect(runs.map((r) => value(r, 'rFonts', 'eastAsia'))).toEqual(['楷体', '仿宋']);
    expect(value(p!, 'pStyle')).toBe(LOOKS.roles.body.styleId);
    expect(value(p!, 'outlineLvl')).toBeNull();
    expect(textOf(p!)).toBe(blockText(block));
  });

  test('28 characters of 16 pt fit into the 156 mm: each gives a quarter of a point, and no grid of the document spreads them', () => {
    for (const p of paragraphsOf([{ role: 'body', text: '文字' }, { role: 'heading-2', lead: '（一）标题。', text: '文字' }])) {
      for (const r of all(p, 'r')) expect(value(r, 'spacing')).toBe('-5');
      expect(value(p, 'snapToGrid')).toBe('0');
      expect(value(p, 'widowControl')).toBe('0');
    }
    const textWidth = (210 - 28 - 26) * (72 / 25.4);
    expect(28 * (16 + LOOKS.roles.body.letterPoints)).toBeLessThanOrEqual(textWidth);
    expect(28 * 16).toBeGreaterThan(textWidth);
  });

  test('a department may set line spacing and fonts; what it leaves is as usual', () => {
    const looks = looksFor({ ...USUAL_FORM, linePoints: 29, bodyFont: '仿宋_GB2312', heading2Font: '  ' });
    const [p, q] = paragraphsOf([{ role: 'body', text: '文字' }, { role: 'heading-2', lead: '（一）标题。', text: '文字' }], looks);
    expect(value(all(p!, 'r')[0]!, 'rFonts', 'eastAsia')).toBe('仿宋_GB2312');
    expect(value(p!, 'spacing', 'line')).toBe('580');
    expect(all(q!, 'r').map((r) => value(r, 'rFonts', 'eastAsia'))).toEqual(['楷体', '仿宋_GB2312']);
    expect(looks.roles.body.eastAsia).toEqual(['仿宋_GB2312', '仿宋', '华文仿宋', 'FangSong']);
  });

  test('the lines of a title stand close; one line is free after the last', () => {
    const blocks: readonly Block[] = [{ role: 'title', text: '中共清河市水务局党组' }, { role: 'title', text: '关于××××年度民主生活会召开情况的通报' }, { role: 'body', text: '文字' }];
    expect(paragraphsOf(blocks).map((p) => value(all(p, 'pPr')[0]!, 'spacing', 'after'))).toEqual(['0', '560', '0']);
  });

  test('name and date keep the paragraph before them with them', () => {
    const blocks: readonly Block[] = [{ role: 'body', text: '文字' }, { role: 'body', text: '文字' }, { role: 'signature', text: '清河县委' }, { role: 'date', text: '2027年1月16日' }];
    expect(paragraphsOf(blocks).map((p) => all(p, 'keepNext').length)).toEqual([0, 1, 1, 0]);
  });

  test.each<[string, readonly Block[], readonly string[]]>([
    ['the name alone', [{ role: 'signature', text: '中共清河市水务局党组' }], ['200']],
    ['a longer name', [{ role: 'signature', text: '中共清河市水务局党组' }, { role: 'date', text: '2027年1月16日' }], ['200', '350']],
    ['a longer date', [{ role: 'signature', text: '清河县委' }, { role: 'date', text: '2027年12月16日' }], ['700', '200']],
    ['a name and a date with blanks', [{ role: 'signature', text: '中共×××党组' }, { role: 'date', text: '××××年××月××日' }], ['200', '350']],
    ['a date with blanks', [{ role: 'signature', text: '中共清河市水务局党组' }, { role: 'date', text: '××××年××月××日' }], ['200', '350']],
  ])('name and date without a seal: %s', (_name, blocks, expected) => {
    expect(paragraphsOf(blocks).map((p) => value(p, 'ind', 'rightChars'))).toEqual(expected);
  });

  test.each<[string, string, string, readonly string[]]>([
    ['a name longer than the date', '中共清河市水务局党组', '2027年1月16日', ['225', '400']],
    ['a name shorter than the date', '清河县委', '2027年1月16日', ['525', '400']],
    ['a name that would leave the page', '中共江北水利水电建设集团有限公司委员会', '2027年1月16日', ['0', '625']],
    ['blanks', '中共×××党组', '××××年××月××日', ['225', '400']],
  ])('name and date with a seal: %s', (_name, signature, date, expected) => {
    const blocks: readonly Block[] = [{ role: 'signature', text: signature }, { role: 'date', text: date }];
    const paragraphs = paragraphsOf(blocks, looksFor({ ...USUAL_FORM, withSeal: true }));
    expect(paragraphs.map((p) => value(p, 'ind', 'rightChars'))).toEqual(expected);
    // Whole characters are counted, so none of them gives anything.
    for (const p of paragraphs) expect(value(all(p, 'r')[0]!, 'spacing')).toBe('0');
    expect(value(all(paragraphs[0]!, 'pPr')[0]!, 'spacing', 'before')).toBe('1120');
  });
});
