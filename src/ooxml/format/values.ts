/** Between what WordprocessingML stores and what WordApi's Font says (Word.Font in office.d.ts). */

const UNDERLINES: Readonly<Record<string, string>> = {
  none: 'None', single: 'Single', words: 'Word', double: 'Double', thick: 'Thick', dotted: 'Dotted', dottedHeavy: 'DottedHeavy',
  dash: 'DashLine', dashedHeavy: 'DashLineHeavy', dashLong: 'DashLineLong', dashLongHeavy: 'DashLineLongHeavy',
  dotDash: 'DotDashLine', dashDotHeavy: 'DotDashLineHeavy', dotDotDash: 'TwoDotDashLine', dashDotDotHeavy: 'TwoDotDashLineHeavy',
  wave: 'Wave', wavyHeavy: 'WaveHeavy', wavyDouble: 'WaveDouble',
};

/** ST_HighlightColor (ISO 29500-1 §17.18.40). */
const HIGHLIGHTS: Readonly<Record<string, string>> = {
  yellow: '#FFFF00', green: '#00FF00', cyan: '#00FFFF', magenta: '#FF00FF', blue: '#0000FF', red: '#FF0000', darkBlue: '#000080',
  darkCyan: '#008080', darkGreen: '#008000', darkMagenta: '#800080', darkRed: '#800000', darkYellow: '#808000', darkGray: '#808080',
  lightGray: '#C0C0C0', black: '#000000', white: '#FFFFFF',
};

export function underlineOf(stored: string | null): string {
  return stored === null ? 'None' : (UNDERLINES[stored] ?? 'Single');
}

/** @throws RangeError on a name that Word does not have. */
export function storedUnderline(name: string): string {
  const found = Object.entries(UNDERLINES).find(([, n]) => n === name);
  if (!found) throw new RangeError(`no underline ${name}`);
  return found[0];
}

/** #RRGGBB; automatic is black. */
export function colorOf(stored: string | null): string {
  return stored !== null && /^[0-9a-f]{6}$/i.test(stored) ? `#${stored.toUpperCase()}` : '#000000';
}

/** @throws RangeError unless #RRGGBB. */
export function storedColor(color: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw new RangeError(`no color ${color}`);
  return color.slice(1).toUpperCase();
}

/** #RRGGBB, '' without a highlight. */
export function highlightOf(stored: string | null): string {
  return stored === null ? '' : (HIGHLIGHTS[stored] ?? '');
}

/** The name of the highlight of this colour; null for none. @throws RangeError on one that Word does not have. */
export function storedHighlight(color: string): string | null {
  if (color === '') return null;
  const found = Object.entries(HIGHLIGHTS).find(([, c]) => c === color.toUpperCase());
  if (!found) throw new RangeError(`no highlight ${color}`);
  return found[0];
}
