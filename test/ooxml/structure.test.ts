import { blocksToFlatOpc } from '../../src/wordml/flat-opc';
import type { DocumentChange, WordDocument } from '../../src/ooxml/api';
import { newDocx, openDocx } from '../../src/ooxml/open';
import { docxOf, p, r } from '../support/docx-package';

const open = (body: string, styles?: string): WordDocument => openDocx(docxOf({ body, ...(styles === undefined ? {} : { styles }) }), 'a.docx');
const inner = (doc: WordDocument): string => /<w:body>(.*)<\/w:body>/s.exec(doc.partSource('word/document.xml') ?? '')?.[1] ?? '';
const texts = (doc: WordDocument): string[] => doc.paragraphs().map((x) => doc.text(x));
const cell = (content: string): string => `<w:tbl><w:tr><w:tc><w:tcPr/>${content}</w:tc></w:tr></w:tbl>`;

describe('splitting', () => {
  test('the new paragraph has the same properties; ids and section breaks are not doubled', () => {
    const doc = open(`<w:p w14:paraId="11111111"><w:pPr><w:jc w:val="center"/><w:sectPr w:rsidR="1"/></w:pPr>${r('甲乙')}</w:p>`);
    doc.splitParagraph(doc.paragraphs()[0]!, 1);
    expect(inner(doc)).toBe(
      `<w:p w14:paraId="11111111"><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>` +
        `<w:p><w:pPr><w:jc w:val="center"/><w:sectPr w:rsidR="1"/></w:pPr><w:r><w:t>乙</w:t></w:r></w:p>`,
    );
  });

  test('at the end, the format of the text goes on', () => {
    const doc = open(p(r('甲', '<w:b/>')));
    const second = doc.splitParagraph(doc.paragraphs()[0]!, 1);
    doc.replaceText(second, 0, 0, '乙');
    expect(doc.formatOf(second, 0, 1).bold).toBe(true);
  });

  test('a link that spans the border is divided', () => {
    const doc = open(p(`<w:hyperlink w:anchor="a">${r('甲乙')}</w:hyperlink>`));
    doc.splitParagraph(doc.paragraphs()[0]!, 1);
    expect(texts(doc)).toEqual(['甲', '乙']);
    expect(inner(doc).match(/<w:hyperlink w:anchor="a">/g)).toHaveLength(2);
  });
});

describe('merging', () => {
  test('takes the next one’s content and section break', () => {
    const doc = open(p(r('甲')) + '<w:bookmarkEnd w:id="1"/>' + p(r('乙'), '<w:sectPr/>') + '<w:sectPr/>');
    expect(doc.mergeWithNext(doc.paragraphs()[0]!)).toBe(true);
    expect(inner(doc)).toBe(`<w:p><w:pPr><w:sectPr/></w:pPr>${r('甲')}${r('乙')}</w:p><w:bookmarkEnd w:id="1"/><w:sectPr/>`);
  });

  test('not across a table’s border, nor at the end', () => {
    const doc = open(p(r('甲')) + cell(p(r('乙'))) + p(r('丙')) + '<w:sectPr/>');
    expect(doc.paragraphs().map((x) => doc.mergeWithNext(x))).toEqual([false, false, false]);
    expect(doc.canUndo).toBe(false);
  });
});

describe('removing', () => {
  test.each<readonly [string, string, number, readonly string[]]>([
    ['one of several', p(r('甲')) + p(r('乙')) + '<w:sectPr/>', 0, ['乙']],
    ['the last of the body is emptied', p(r('甲')) + '<w:sectPr/>', 0, ['']],
    ['the last after a table is emptied', cell(p('')) + p(r('乙')) + '<w:sectPr/>', 1, ['', '']],
    ['the only one of a cell is emptied', cell(p(r('甲'))) + p(r('乙')), 0, ['', '乙']],
    ['one of a cell’s', cell(p(r('甲')) + p(r('乙'))) + p(''), 1, ['甲', '']],
    ['the only one of a control is emptied', `<w:sdt><w:sdtContent>${p(r('甲'))}</w:sdtContent></w:sdt>${p(r('乙'))}`, 0, ['', '乙']],
  ])('%s', (_, body, index, expected) => {
    const doc = open(body);
    const before = inner(doc);
    doc.removeParagraph(doc.paragraphs()[index]!);
    expect(texts(doc)).toEqual(expected);
    doc.undo();
    expect(inner(doc)).toBe(before);
  });

  test('a section break goes to the paragraph before', () => {
    const doc = open(p(r('甲')) + p(r('乙'), '<w:sectPr w:rsidR="7"/>') + p(r('丙')) + '<w:sectPr/>');
    doc.removeParagraph(doc.paragraphs()[1]!);
    expect(inner(doc)).toBe(`<w:p><w:pPr><w:sectPr w:rsidR="7"/></w:pPr>${r('甲')}</w:p>${p(r('丙'))}<w:sectPr/>`);
  });
});

describe('steps', () => {
  test('a throw takes back what was done and goes on', () => {
    const doc = open(p(r('甲')));
    const before = doc.save();
    expect(() =>
      doc.edit('test', () => {
        doc.replaceText(doc.paragraphs()[0]!, 0, 1, '乙');
        throw new Error('halfway');
      }),
    ).toThrow('halfway');
    expect(texts(doc)).toEqual(['甲']);
    expect(doc.save()).toEqual(before);
    expect(doc.canUndo).toBe(false);
  });

  test('nested edits are one step; equal merge keys too', () => {
    const doc = open(p(''));
    const [first] = doc.paragraphs();
    doc.edit('outer', () => {
      doc.replaceText(first!, 0, 0, '甲');
      doc.replaceText(first!, 1, 1, '乙');
    });
    for (const c of 'xyz') doc.edit('typing', () => doc.replaceText(first!, doc.text(first!).length, doc.text(first!).length, c), 'type');
    expect(doc.text(first!)).toBe('甲乙xyz');
    doc.undo();
    expect(doc.text(first!)).toBe('甲乙');
    doc.undo();
    expect(doc.text(first!)).toBe('');
    expect(doc.undo()).toBe(false);
    doc.redo();
    expect(doc.text(first!)).toBe('甲乙');
  });

  test('listeners hear which paragraphs and texts changed, undo with the splices turned round', () => {
    const doc = open(p(r('经X委')) + p(''));
    const heard: DocumentChange[] = [];
    const stop = doc.onChange((change) => heard.push(change));
    const [first] = doc.paragraphs();
    doc.edit('fill', () => doc.replaceText(first!, 1, 2, '清河县'));
    doc.undo();
    doc.removeParagraph(first!);
    stop();
    doc.undo();
    // Within a step there is nothing to take back.
    expect(doc.edit('x', () => doc.undo())).toBe(false);
    expect(heard.map(({ origin, structural, touched, splices }) => [origin, structural, touched.length, splices.map((s) => [s.start, s.removed, s.inserted])])).toEqual([
      ['fill', false, 1, [[1, 1, 3]]],
      ['undo', false, 1, [[1, 3, 1]]],
      ['api', true, 0, []],
    ]);
  });
});

describe('fragments', () => {
  const fragment = blocksToFlatOpc([{ role: 'heading-1', text: '一、会前准备' }, { role: 'body', lead: '（一）学习。', text: '组织学习。' }]);

  test('between paragraphs, with their styles, undone to the byte', () => {
    const bytes = docxOf({ body: p(r('甲')) + p(r('乙')) + '<w:sectPr/>', styles: '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' });
    const doc = openDocx(bytes, 'a.docx');
    const added = doc.insertFragment(fragment, { kind: 'after', paragraph: doc.paragraphs()[0]! });
    expect(texts(doc)).toEqual(['甲', '一、会前准备', '（一）学习。组织学习。', '乙']);
    expect(added.map((x) => doc.text(x))).toEqual(['一、会前准备', '（一）学习。组织学习。']);
    const styled = doc.styleName(added[0]!);
    expect(styled).not.toBe('');
    const again = openDocx(doc.save(), 'a.docx');
    expect(texts(again)).toEqual(texts(doc));
    expect(again.styleName(again.paragraphs()[1]!)).toBe(styled);
    expect(again.formatOf(again.paragraphs()[1]!, 0, 2)).toEqual(doc.formatOf(added[0]!, 0, 2));
    doc.undo();
    expect(doc.save()).toEqual(bytes);
    expect(doc.styleName(doc.paragraphs()[1]!)).toBe('Normal');
    doc.redo();
    expect(doc.styleName(doc.paragraphs()[1]!)).toBe(styled);
  });

  test('no byte of the part around the inserted paragraphs changes', () => {
    const doc = open(`<!-- x -->\r\n${p(r('甲'))}\n <w:p  w:rsidR='1' />\n${p(r('乙'))}\n<w:sectPr />`);
    const before = doc.partSource('word/document.xml')!;
    doc.insertFragment(fragment, { kind: 'after', paragraph: doc.paragraphs()[1]! });
    const after = doc.partSource('word/document.xml')!;
    const at = before.indexOf("w:rsidR='1' />") + "w:rsidR='1' />".length;
    expect(after.startsWith(before.slice(0, at))).toBe(true);
    expect(after.endsWith(before.slice(at))).toBe(true);
    expect(after.length).toBeGreaterThan(before.length);
  });

  test('before a paragraph, and instead of the body', () => {
    const doc = openDocx(newDocx(), 'a.docx');
    doc.insertFragment(fragment, { kind: 'before', paragraph: doc.paragraphs()[0]! });
    expect(texts(doc)).toEqual(['一、会前准备', '（一）学习。组织学习。', '']);
    doc.undo();
    doc.insertFragment(fragment, { kind: 'body' });
    expect(texts(doc)).toEqual(['一、会前准备', '（一）学习。组织学习。']);
    expect(inner(doc)).toMatch(/<w:sectPr>.*<\/w:sectPr>$/s);
  });

  test('a document without styles gets the part, its type and its relationship', () => {
    const doc = open(p(r('甲')));
    doc.insertFragment(fragment, { kind: 'after', paragraph: doc.paragraphs()[0]! });
    const again = openDocx(doc.save(), 'a.docx');
    expect(again.styleName(again.paragraphs()[1]!)).toBe(doc.styleName(doc.paragraphs()[1]!));
    expect(again.styleName(again.paragraphs()[1]!)).not.toBe('');
    expect(again.partSource('[Content_Types].xml')).toContain('PartName="/word/styles.xml"');
    doc.undo();
    expect(doc.partSource('word/styles.xml')).toBeNull();
  });

  test('a style that is here by name wins, under its own id', () => {
    const flat = (styles: string, body: string): string =>
      `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document></pkg:xmlData></pkg:part><pkg:part pkg:name="/word/styles.xml"><pkg:xmlData><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${styles}</w:styles></pkg:xmlData></pkg:part></pkg:package>`;
    const doc = open(p(r('甲')), '<w:style w:type="paragraph" w:styleId="3"><w:name w:val="Heading 1"/></w:style>');
    const body = p(r('乙'), '<w:pStyle w:val="Heading1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr>') + p('<w:hyperlink r:id="rId9">' + r('丙') + '</w:hyperlink><w:r><w:drawing/></w:r><w:r><w:footnoteReference w:id="2"/></w:r>') + '<w:sectPr/>';
    const added = doc.insertFragment(flat('<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>', body), { kind: 'after', paragraph: doc.paragraphs()[0]! });
    expect(doc.styleName(added[0]!)).toBe('Heading 1');
    // Lists, notes and links of the package do not come along, their texts do.
    expect(inner(doc)).not.toMatch(/numPr|r:id|footnoteReference/);
    expect(texts(doc)).toEqual(['甲', '乙', '丙']);
  });

  test('what fragmentOf gives, insertFragment takes', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="b"><w:name w:val="我的"/><w:basedOn w:val="a"/></w:style><w:style w:type="paragraph" w:styleId="a"><w:name w:val="基础"/></w:style>';
    const source = open(p(r('甲', '<w:b/>'), '<w:pStyle w:val="b"/>') + cell(p(r('乙'))) + p(r('丙')) + p(''), styles);
    const [first, , third] = source.paragraphs();
    const target = openDocx(newDocx(), 'b.docx');
    const added = target.insertFragment(source.fragmentOf(first!, third!), { kind: 'before', paragraph: target.paragraphs()[0]! });
    expect(added.map((x) => target.text(x))).toEqual(['甲', '乙', '丙']);
    expect(added.map((x) => target.tableDepth(x))).toEqual([0, 1, 0]);
    expect(target.styleName(added[0]!)).toBe('我的');
    expect(target.formatOf(added[0]!, 0, 1).bold).toBe(true);
  });
});

describe('formats', () => {
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:eastAsia="宋体"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:styleId="base"><w:rPr><w:rFonts w:eastAsia="仿宋"/><w:b/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="up"><w:basedOn w:val="base"/><w:rPr><w:sz w:val="32"/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="c"><w:rPr><w:b w:val="0"/><w:u w:val="double"/></w:rPr></w:style>';
  const doc = open(p(r('文') + r('x', '<w:rStyle w:val="c"/><w:color w:val="ff0000"/><w:highlight w:val="yellow"/>'), '<w:pStyle w:val="up"/>'), styles);
  const [first] = doc.paragraphs();

  test('through defaults, styles and the run itself', () => {
    expect(doc.formatOf(first!, 0, 1)).toEqual({ name: '仿宋', size: 16, bold: true, italic: false, underline: 'None', color: '#000000', highlightColor: '' });
    expect(doc.formatOf(first!, 1, 2)).toEqual({ name: 'Times New Roman', size: 16, bold: false, italic: false, underline: 'Double', color: '#FF0000', highlightColor: '#FFFF00' });
  });

  test('what differs is null', () => {
    expect(doc.formatOf(first!, 0, 2)).toMatchObject({ name: null, size: 16, bold: null, italic: false });
  });

  test('what is set is read, in the order that Word expects, and only there', () => {
    doc.setFormat(first!, 1, 2, { name: '黑体', size: 22, bold: true, italic: true, underline: 'None', color: '#00ff00', highlightColor: '' });
    expect(doc.formatOf(first!, 1, 2)).toEqual({ name: '黑体', size: 22, bold: true, italic: true, underline: 'None', color: '#00FF00', highlightColor: '' });
    expect(inner(doc)).toContain(
      '<w:rPr><w:rStyle w:val="c"/><w:rFonts w:ascii="黑体" w:hAnsi="黑体" w:eastAsia="黑体"/><w:b/><w:i/><w:color w:val="00FF00"/><w:sz w:val="44"/><w:szCs w:val="44"/><w:u w:val="none"/></w:rPr>',
    );
    expect(doc.formatOf(first!, 0, 1).name).toBe('仿宋');
    expect(() => doc.setFormat(first!, 0, 1, { color: 'red' })).toThrow(RangeError);
  });

  test('runs can be put back with their formats', () => {
    const source = open(p(r('甲', '<w:b/>') + r('乙丙', '<w:i/>') + r('丁')));
    const [paragraph] = source.paragraphs();
    const before = inner(source);
    const runs = source.formattedRuns(paragraph!, 0, 3);
    expect(runs.map((x) => x.text)).toEqual(['甲', '乙丙']);
    source.replaceText(paragraph!, 0, 3, 'X');
    source.replaceWithRuns(paragraph!, 0, 1, runs);
    expect(inner(source)).toBe(before.replaceAll(' xml:space="preserve"', '').replace('<w:t>丁', '<w:t xml:space="preserve">丁'));
  });
});
