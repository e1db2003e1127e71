import type { pageNotesZhCN } from './page-notes.zh-CN';

export const pageNotesEnUS: typeof pageNotesZhCN = {
  margins: 'Page setup: A4; margins 37 mm above, 35 below, 28 left, 26 right',
  numbers: {
    added: 'Page numbers are in: tick “Different odd & even pages” and set the footer 25 mm from the edge',
    present: 'The footer has text and was left alone: page numbers are 14 pt 宋体 between two dashes, one character from the outer edge',
    unsupported: 'Page numbers: 14 pt 宋体 between two dashes, one character from the outer edge',
  },
  fontOf: (font, uses) => `“${font}” (${uses})`,
  missingFont: (font, substitute) => `This computer has no ${font}; “${substitute}” may stand in`,
  missingFonts: (fonts) => `This computer has no ${fonts}; install it or choose another`,
  separator: ', ',
  form: {
    linePoints: 'Exact line spacing (pt)',
    lineHint: '28 pt gives 22 lines a page',
    fonts: { titleFont: 'Title font', bodyFont: 'Body font', heading1Font: 'First-level heading font', heading2Font: 'Second-level heading font', latinFont: 'Font of letters and digits' },
    withSeal: 'Sealed (name and date stand for a seal)',
    reset: 'Reset',
    kept: 'For paragraphs inserted from now on; kept on this computer',
  },
};
