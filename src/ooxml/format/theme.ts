import { children } from '../xml/names';

/** The font that a theme slot (minorEastAsia, majorHAnsi …) stands for; null when the theme does not say. */
export type ThemeFonts = (slot: string) => string | null;

/** The fonts of a theme part (ISO 29500-1 §20.1.4.1.18). For Chinese the script entry Hans stands in for an empty ea. */
export function readThemeFonts(root: Element | null): ThemeFonts {
  const named = (node: Element | null | undefined, name: string): Element | undefined =>
    node ? children(node).find((n) => n.localName === name) : undefined;
  const scheme = named(named(root, 'themeElements'), 'fontScheme');
  return (slot) => {
    const family = named(scheme, slot.startsWith('major') ? 'majorFont' : 'minorFont');
    if (!family) return null;
    if (!slot.endsWith('EastAsia')) return named(family, 'latin')?.getAttribute('typeface') || null;
    const direct = named(family, 'ea')?.getAttribute('typeface');
    const chinese = children(family).find((n) => n.localName === 'font' && n.getAttribute('script') === 'Hans');
    return direct || chinese?.getAttribute('typeface') || null;
  };
}
