import type { Role } from '../core/scaffolds/block';

/**
 * How the roles look: one table that a department may change. What GB/T 9704-2012
 * says is cited by clause; where it is silent the value is practice and says so.
 */

/** Fonts and size of a run. The first font of a list is written; the others are what may stand in for it. */
export interface CharacterLook {
  /** Fonts for Chinese characters, best first. */
  readonly eastAsia: readonly [string, ...string[]];
  /** Fonts for Latin letters and digits, best first. */
  readonly ascii: readonly [string, ...string[]];
  /** Type size in half-points: 3号 is 16 pt = 32, 2号 is 22 pt = 44. */
  readonly halfPoints: number;
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
}

const FANGSONG = ['仿宋', '仿宋_GB2312', '华文仿宋', 'FangSong'] as const;
const KAITI = ['楷体', '楷体_GB2312', '华文楷体', 'KaiTi'] as const;
const HEITI = ['黑体', '华文黑体', 'SimHei'] as const;
/** The standard names no maker; these are the common fonts of that design, then what stands in for it. */
const XIAOBIAOSONG = ['方正小标宋简体', '方正小标宋_GBK', '小标宋', '华文中宋', '宋体'] as const;
/** Practice: the standard names no font for Latin letters and digits of the body. */
const LATIN = ['Times New Roman'] as const;

const SIZE_3 = 32;
const SIZE_2 = 44;

/** 5.2.2: 3号仿宋; 7.3.3: each paragraph indented by two characters. Exactly 28 pt is practice: it gives the 22 lines of 5.2.3. */
const BODY = {
  styleId: 'TongbaoBody',
  styleName: '通报-正文',
  eastAsia: FANGSONG,
  ascii: LATIN,
  halfPoints: SIZE_3,
  align: 'both',
  firstLineChars: 2,
  rightChars: 0,
  linePoints: 28,
  linesBefore: 0,
  linesAfter: 0,
  outlineLevel: null,
  keepWithNext: false,
  spaceAroundDigits: true,
} as const satisfies ParagraphLook;

export const LOOKS: Looks = {
  roles: {
    /** 7.3.1: 2号小标宋, centred; 7.3.2: what follows comes one blank line below. */
    title: {
      ...BODY,
      styleId: 'TongbaoTitle',
      styleName: '通报-标题',
      eastAsia: XIAOBIAOSONG,
      halfPoints: SIZE_2,
      align: 'center',
      firstLineChars: 0,
      linesAfter: 1,
      keepWithNext: true,
    },
    /** 7.3.2: flush left. */
    addressee: {
      ...BODY,
      styleId: 'TongbaoAddressee',
      styleName: '通报-主送机关',
      align: 'left',
      firstLineChars: 0,
      keepWithNext: true,
    },
    body: BODY,
    /** 7.3.3: 一、 in 黑体, not bold. */
    'heading-1': {
      ...BODY,
      styleId: 'TongbaoHeading1',
      styleName: '通报-一级标题',
      eastAsia: HEITI,
      outlineLevel: 0,
      keepWithNext: true,
    },
    /** 7.3.3: （一） in 楷体, where it stands on a line of its own. */
    'heading-2': {
      ...BODY,
      styleId: 'TongbaoHeading2',
      styleName: '通报-二级标题',
      eastAsia: KAITI,
      outlineLevel: 1,
      keepWithNext: true,
    },
    /** 7.3.5, no seal: one blank line below the body, two free characters at the right. */
    signature: {
      ...BODY,
      styleId: 'TongbaoSignature',
      styleName: '通报-发文机关署名',
      align: 'right',
      firstLineChars: 0,
      rightChars: 2,
      linesBefore: 1,
      keepWithNext: true,
    },
    /** 7.3.5: on the next line; its place below the name (sign-off.ts) is counted in characters, so nothing is put between them. */
    date: {
      ...BODY,
      styleId: 'TongbaoDate',
      styleName: '通报-成文日期',
      align: 'right',
      firstLineChars: 0,
      rightChars: 2,
      spaceAroundDigits: false,
    },
  },
  lead: {
    styleId: 'TongbaoLead',
    styleName: '通报-段首标题',
    eastAsia: KAITI,
    ascii: LATIN,
    halfPoints: SIZE_3,
  },
};
