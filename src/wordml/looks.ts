import type { Role } from '../core/scaffolds/block';
import { USUAL_FORM, type FormSettings } from '../core/scaffolds/form';

/**
 * How the roles look: one table, of which a department may set what `FormSettings`
 * names. What GB/T 9704-2012 says is cited by clause; where it is silent the value
 * is practice and says so.
 */

/** Fonts and size of a run. The first font of a list is written; the others are what may stand in for it. */
export interface CharacterLook {
  /** Fonts for Chinese characters, best first. */
  readonly eastAsia: readonly [string, ...string[]];
  /** Fonts for Latin letters and digits, best first. */
  readonly ascii: readonly [string, ...string[]];
  /** Type size in half-points: 3号 is 16 pt = 32, 2号 is 22 pt = 44. */
  readonly halfPoints: number;
  /** Added to the width of every character, in points. */
  readonly letterPoints: number;
}

/** A style with a name of our own, so that a document's style never wins over it. */
interface NamedStyle {
  readonly styleId: string;
  readonly styleName: string;
}

export interface ParagraphLook extends CharacterLook, NamedStyle {
  readonly align: 'both' | 'center' | 'left' | 'right';
  /** First-line indent in characters of this paragraph's own size. */
  readonly firstLineChars: number;
  /** Free characters at the right edge (右空…字). */
  readonly rightChars: number;
  /** Exact line spacing in points. */
  readonly linePoints: number;
  /** Blank lines before and after, as spacing, never as empty paragraphs. */
  readonly linesBefore: number;
  readonly linesAfter: number;
  /** 0 for 一级标题 …; null for text that the navigation pane does not show. */
  readonly outlineLevel: number | null;
  readonly keepWithNext: boolean;
  /** Whether Word may put its quarter of a character between Chinese and digits. */
  readonly spaceAroundDigits: boolean;
}

/** The run-in first sentence of a paragraph: （一）……。 */
export interface LeadLook extends CharacterLook, NamedStyle {}

export interface Looks {
  readonly roles: Readonly<Record<Role, ParagraphLook>>;
  readonly lead: LeadLook;
  /** Name and date as 7.3.5 says with a seal; else as it says without one. */
  readonly withSeal: boolean;
}

type Fonts = CharacterLook['eastAsia'];

const FANGSONG = ['仿宋', '仿宋_GB2312', '华文仿宋', 'FangSong'] as const;
const KAITI = ['楷体', '楷体_GB2312', '华文楷体', 'KaiTi'] as const;
const HEITI = ['黑体', '华文黑体', 'SimHei'] as const;
/** The standard names no maker; these are the common fonts of that design, then what stands in for it. */
const XIAOBIAOSONG = ['方正小标宋简体', '方正小标宋_GBK', '小标宋', '华文中宋', '宋体'] as const;
/** Practice: the standard names no font for Latin letters and digits of the body. */
const LATIN = ['Times New Roman'] as const;

const SIZE_3 = 32;
const SIZE_2 = 44;

/**
 * 5.2.3 wants 28 characters a line in the 156 mm of 5.2.1, and 28 × 16 pt is 5.8 pt
 * wider: each gives a quarter of a point. A character grid would do the same in Word,
 * and what stands in a document that has none, or another one, would come out wrong.
 */
const TIGHT = -0.25;

/** The department's font first; ours after it stand in. */
function fontsOf(own: string | null, usual: Fonts): Fonts {
  return own === null || own.trim() === '' ? usual : [own.trim(), ...usual.filter((font) => font !== own.trim())];
}

/** The one table, after what a department has set. */
export function looksFor(form: FormSettings): Looks {
  const ascii = fontsOf(form.latinFont, LATIN);
  const { withSeal } = form;
  /** 5.2.2: 3号仿宋; 7.3.3: each paragraph indented by two characters. Exactly 28 pt is practice: it gives the 22 lines of 5.2.3. */
  const body: ParagraphLook = {
    styleId: 'TongbaoBody',
    styleName: '通报-正文',
    eastAsia: fontsOf(form.bodyFont, FANGSONG),
    ascii,
    halfPoints: SIZE_3,
    letterPoints: TIGHT,
    align: 'both',
    firstLineChars: 2,
    rightChars: 0,
    linePoints: form.linePoints,
    linesBefore: 0,
    linesAfter: 0,
    outlineLevel: null,
    keepWithNext: false,
    spaceAroundDigits: true,
  };
  return {
    roles: {
      /** 7.3.1: 2号小标宋, centred; 7.3.2: what follows comes one blank line below. */
      title: {
        ...body,
        styleId: 'TongbaoTitle',
        styleName: '通报-标题',
        eastAsia: fontsOf(form.titleFont, XIAOBIAOSONG),
        halfPoints: SIZE_2,
        letterPoints: 0,
        align: 'center',
        firstLineChars: 0,
        linesAfter: 1,
        keepWithNext: true,
        spaceAroundDigits: false,
      },
      /** 7.3.2: flush left. */
      addressee: {
        ...body,
        styleId: 'TongbaoAddressee',
        styleName: '通报-主送机关',
        align: 'left',
        firstLineChars: 0,
        keepWithNext: true,
      },
      body,
      /** 7.3.3: 一、 in 黑体, not bold. */
      'heading-1': {
        ...body,
        styleId: 'TongbaoHeading1',
        styleName: '通报-一级标题',
        eastAsia: fontsOf(form.heading1Font, HEITI),
        outlineLevel: 0,
        keepWithNext: true,
      },
      /** 7.3.3: （一） in 楷体, where it stands on a line of its own. */
      'heading-2': {
        ...body,
        styleId: 'TongbaoHeading2',
        styleName: '通报-二级标题',
        eastAsia: fontsOf(form.heading2Font, KAITI),
        outlineLevel: 1,
        keepWithNext: true,
      },
      /**
       * 7.3.5, no seal: one blank line below the body, two free characters at the right.
       * Sealed: the upper edge of the seal comes within one line of the body, and
       * name and date a little below its middle; a seal of 42 mm (practice) leaves two lines for that.
       */
      signature: {
        ...body,
        styleId: 'TongbaoSignature',
        styleName: '通报-发文机关署名',
        align: 'right',
        firstLineChars: 0,
        letterPoints: 0,
        rightChars: withSeal ? 4 : 2,
        linesBefore: withSeal ? 2 : 1,
        keepWithNext: true,
      },
      /** 7.3.5: on the next line; its place below the name (sign-off.ts) is counted in whole characters, so nothing is put between them or taken away. */
      date: {
        ...body,
        styleId: 'TongbaoDate',
        styleName: '通报-成文日期',
        align: 'right',
        firstLineChars: 0,
        letterPoints: 0,
        rightChars: withSeal ? 4 : 2,
        spaceAroundDigits: false,
      },
    },
    lead: {
      styleId: 'TongbaoLead',
      styleName: '通报-段首标题',
      eastAsia: fontsOf(form.heading2Font, KAITI),
      ascii,
      halfPoints: SIZE_3,
      letterPoints: TIGHT,
    },
    withSeal,
  };
}

/** The looks of a department that has set nothing. */
export const LOOKS: Looks = looksFor(USUAL_FORM);
