import { DOMParser } from '@xmldom/xmldom';
import { EffectiveFonts, fontFamily } from '../../../../src/workbench/page/painter/effective-fonts';
import { LineRules } from '../../../../src/workbench/page/painter/line-rule';
import { paragraphView, runView } from '../../../../src/workbench/page/painter/node-view';
import { childElements } from '../../../../src/workbench/page/painter/xml';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const xml = (source: string): Element => new DOMParser().parseFromString(source, 'text/xml').documentElement as unknown as Element;
const run = (paragraph: string): Element => childElements(xml(paragraph)).find((element) => element.localName === 'r')!;

const STYLES = xml(`<w:styles ${W}>
  <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsia="宋体"/></w:rPr></w:rPrDefault>
    <w:pPrDefault><w:pPr><w:spacing w:after="0"/></w:pPr></w:pPrDefault></w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:rPr><w:rFonts w:eastAsia="仿宋_GB2312"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/><w:pPr><w:spacing w:line="560" w:lineRule="exact"/></w:pPr><w:rPr><w:rFonts w:ascii="Times New Roman"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="c"><w:basedOn w:val="b"/></w:style>
  <w:style w:type="character" w:styleId="k"><w:rPr><w:rFonts w:eastAsia="楷体_GB2312"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="x"><w:basedOn w:val="y"/></w:style>
  <w:style w:type="paragraph" w:styleId="y"><w:basedOn w:val="x"/></w:style>
</w:styles>`);
const THEME = xml('<a:theme xmlns:a="urn:a"><a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:font script="Hans" typeface="等线"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>');

describe('EffectiveFonts', () => {
  const fonts = new EffectiveFonts(STYLES, THEME);
  const of = (style: string, properties: string) =>
    fonts.ofRun(run(`<w:p ${W}><w:pPr>${style === '' ? '' : `<w:pStyle w:val="${style}"/>`}</w:pPr><w:r><w:rPr>${properties}</w:rPr><w:t>字</w:t></w:r></w:p>`));
  it.each([
    ['the default style over the default', '', '', { ascii: 'Calibri', eastAsia: '仿宋_GB2312' }],
    ['only a Latin font of its own: the style’s Chinese font stays', 'b', '<w:rFonts w:ascii="Arial"/>', { ascii: 'Arial', eastAsia: '仿宋_GB2312' }],
    ['a style on a style', 'c', '', { ascii: 'Times New Roman', eastAsia: '仿宋_GB2312' }],
    ['a character style over the paragraph’s', 'c', '<w:rStyle w:val="k"/>', { ascii: 'Times New Roman', eastAsia: '楷体_GB2312' }],
    ['the run over its character style', 'c', '<w:rStyle w:val="k"/><w:rFonts w:eastAsia="黑体"/>', { ascii: 'Times New Roman', eastAsia: '黑体' }],
    ['a theme font', '', '<w:rFonts w:eastAsiaTheme="minorEastAsia"/>', { ascii: 'Calibri', eastAsia: '等线' }],
    ['styles in a circle', 'x', '', { ascii: 'Calibri', eastAsia: '宋体' }],
  ])('%s', (_name, style, properties, expected) => {
    expect(of(style, properties)).toEqual(expected);
  });
  it('knows nothing without styles', () => {
    expect(fontFamily(new EffectiveFonts(null, null).ofRun(run(`<w:p ${W}><w:r/></w:p>`)))).toBeNull();
  });
  it('writes a family that no name can break out of', () => {
    expect(fontFamily({ ascii: 'A"; x: y', eastAsia: null })).toBe('"A; x: y", "FangSong", "仿宋_GB2312", serif');
  });
});

describe('LineRules', () => {
  const rules = new LineRules(STYLES);
  it.each([
    ['<w:pStyle w:val="b"/>', true],
    ['<w:pStyle w:val="c"/>', true],
    ['<w:pStyle w:val="c"/><w:spacing w:line="360" w:lineRule="auto"/>', false],
    ['<w:pStyle w:val="c"/><w:spacing w:before="100"/>', true],
    ['<w:spacing w:line="560" w:lineRule="exact"/>', true],
    ['<w:pStyle w:val="x"/>', false],
    ['', false],
  ])('%s: %s', (properties, exact) => {
    expect(rules.isExact(xml(`<w:p ${W}><w:pPr>${properties}</w:pPr></w:p>`))).toBe(exact);
  });
});

describe('views for docx-preview', () => {
  const names = (view: ReturnType<typeof runView>): string[] => {
    const found: string[] = [];
    for (let i = 0; i < view.childNodes.length; i += 1) found.push((view.childNodes.item(i) as Element | null)?.localName ?? '');
    return found;
  };
  it('opens wrappers that it would drop', () => {
    const view = paragraphView(xml(`<w:p ${W}><w:pPr/><w:customXml><w:fldSimple><w:r/></w:fldSimple><w:r/></w:customXml><w:ins><w:r/></w:ins></w:p>`));
    expect(names(view)).toEqual(['pPr', 'r', 'r', 'ins']);
  });
  it('takes of ruby the base', () => {
    const view = runView(xml(`<w:r ${W}><w:rPr/><w:ruby><w:rt><w:r><w:t>zhu</w:t></w:r></w:rt><w:rubyBase><w:r><w:rPr/><w:t>注</w:t></w:r></w:rubyBase></w:ruby></w:r>`), (node) => node.textContent);
    expect(names(view)).toEqual(['rPr', 't']);
  });
  it('of alternate content takes the first choice, of a drawing the fallback', () => {
    const alternate = (choice: string) => `<w:r ${W} xmlns:mc="urn:mc"><mc:AlternateContent><mc:Choice>${choice}</mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(names(runView(xml(alternate('<w:t>一</w:t>')), (node) => node.textContent))).toEqual(['t']);
    expect(names(runView(xml(alternate('<w:drawing/>')), () => null))).toEqual(['pict']);
  });
});
