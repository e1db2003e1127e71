import { attributeOf, childElements, childNamed } from './xml';

/**
 * Which fonts a run has, as Word decides it: for each script apart, the run's own
 * rFonts, else its character style's, else the paragraph style's, else the default.
 *
 * docx-preview makes one font-family of a run's rFonts, so a run that names only the
 * Latin font would lose the style's Chinese font.
 */
export interface Fonts {
  readonly ascii: string | null;
  readonly eastAsia: string | null;
}

interface Style {
  readonly basedOn: string | null;
  readonly fonts: Fonts;
}

const NONE: Fonts = { ascii: null, eastAsia: null };

const value = (element: Element | null): string | null => attributeOf(element, 'val');

/** Inner wins, script by script. */
const over = (inner: Fonts, outer: Fonts): Fonts => ({ ascii: inner.ascii ?? outer.ascii, eastAsia: inner.eastAsia ?? outer.eastAsia });

export class EffectiveFonts {
  private readonly styles = new Map<string, Style>();
  private readonly resolved = new Map<string, Fonts>();
  private readonly theme = new Map<string, string>();
  private defaults: Fonts = NONE;
  private defaultParagraphStyle: string | null = null;

  /** @param styles root of word/styles.xml; @param theme root of the theme part; null where there is none */
  constructor(styles: Element | null, theme: Element | null) {
    this.readTheme(theme);
    for (const element of childElements(styles)) this.readStyle(element);
  }

  /** The fonts of a run in a paragraph; null where no rFonts says. */
  ofRun(run: Element): Fonts {
    const properties = childNamed(run, 'rPr');
    const character = value(childNamed(properties, 'rStyle'));
    const paragraph = value(childNamed(childNamed(this.paragraphOf(run), 'pPr'), 'pStyle')) ?? this.defaultParagraphStyle;
    const own = this.fontsOf(childNamed(properties, 'rFonts'));
    return over(over(own, this.ofStyle(character)), over(this.ofStyle(paragraph), this.defaults));
  }

  private paragraphOf(run: Element): Element | null {
    let node: Node | null = run.parentNode;
    while (node !== null && (node as Element).localName !== 'p') node = node.parentNode;
    return node as Element | null;
  }

  private readTheme(theme: Element | null): void {
    const scheme = childNamed(childNamed(theme, 'themeElements'), 'fontScheme');
    for (const kind of ['major', 'minor']) {
      const fonts = childNamed(scheme, `${kind}Font`);
      const latin = childNamed(fonts, 'latin');
      // An empty typeface stands for that of the script, here simplified Chinese.
      const hans = childElements(fonts).find((font) => attributeOf(font, 'script') === 'Hans') ?? null;
      const eastAsia = attributeOf(childNamed(fonts, 'ea'), 'typeface') || attributeOf(hans, 'typeface');
      if (latin !== null) this.theme.set(`${kind}HAnsi`, attributeOf(latin, 'typeface') ?? '');
      if (eastAsia) this.theme.set(`${kind}EastAsia`, eastAsia);
    }
  }

  private readStyle(element: Element): void {
    const fonts = (properties: Element | null): Fonts => this.fontsOf(childNamed(properties, 'rFonts'));
    if (element.localName === 'docDefaults') this.defaults = fonts(childNamed(childNamed(element, 'rPrDefault'), 'rPr'));
    if (element.localName !== 'style') return;
    const id = attributeOf(element, 'styleId');
    if (id === null) return;
    this.styles.set(id, { basedOn: value(childNamed(element, 'basedOn')), fonts: fonts(childNamed(element, 'rPr')) });
    const isDefault = attributeOf(element, 'default');
    if (attributeOf(element, 'type') === 'paragraph' && (isDefault === '1' || isDefault === 'true')) this.defaultParagraphStyle = id;
  }

  private fontsOf(rFonts: Element | null): Fonts {
    if (rFonts === null) return NONE;
    const themed = (name: string): string | null => this.theme.get(attributeOf(rFonts, name) ?? '') ?? null;
    return {
      ascii: themed('asciiTheme') ?? attributeOf(rFonts, 'ascii'),
      eastAsia: themed('eastAsiaTheme') ?? attributeOf(rFonts, 'eastAsia'),
    };
  }

  private ofStyle(id: string | null): Fonts {
    if (id === null) return NONE;
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    // A style that is based on itself in a circle ends here.
    this.resolved.set(id, NONE);
    const style = this.styles.get(id);
    const fonts = style === undefined ? NONE : over(style.fonts, this.ofStyle(style.basedOn));
    this.resolved.set(id, fonts);
    return fonts;
  }
}

/** A CSS font-family of both: Latin first, so that letters and figures take it and all else falls through. */
export function fontFamily(fonts: Fonts): string | null {
  const names = [fonts.ascii, fonts.eastAsia].filter((name): name is string => Boolean(name));
  if (names.length === 0) return null;
  return [...new Set(names), 'FangSong', '仿宋_GB2312'].map((name) => `"${name.replace(/["\\]/g, '')}"`).join(', ') + ', serif';
}
