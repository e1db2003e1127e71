/** What differs in width from font to font: Latin letters and digits, since Chinese characters are all one em wide. */
const PROBE = 'mmwwiill0123456789AaGgQq';
/** Two that differ from each other: what is as wide as both of them in turn was not there. */
const FALLBACKS = ['monospace', 'serif'] as const;

/**
 * Tells whether this computer has a font, by measuring in a canvas: no API lists
 * fonts without asking for a permission. Where there is no canvas every font counts
 * as there, so that nobody is told of a lack that nobody saw.
 */
export function fontProbe(): (font: string) => boolean {
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) return () => true;
  const widthOf = (family: string): number => {
    canvas.font = `72px ${family}`;
    return canvas.measureText(PROBE).width;
  };
  const plain = FALLBACKS.map(widthOf);
  return (font) => FALLBACKS.some((fallback, i) => widthOf(`"${font.replace(/["\\]/g, '')}", ${fallback}`) !== plain[i]);
}
