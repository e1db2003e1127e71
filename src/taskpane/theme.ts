import { webLightTheme, type Theme } from '@fluentui/react-components';

/** Chinese faces after the Latin one; Word's own pane uses the same order. */
const FONT_FAMILY =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/**
 * Fluent's light or dark theme with faces that hold Chinese; the dark one is loaded when
 * it is wanted. High contrast comes through forced-colors, not from here.
 */
export async function loadTheme(dark: boolean): Promise<Theme> {
  const theme = dark ? (await import('./dark-theme')).webDarkTheme : webLightTheme;
  return { ...theme, fontFamilyBase: FONT_FAMILY };
}

/**
 * Whether a background colour, as Office names it (#RRGGBB), is dark: relative
 * luminance under one half, by the weights of ITU-R BT.709. Null when it is no such colour.
 */
export function isDarkColour(colour: string): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
