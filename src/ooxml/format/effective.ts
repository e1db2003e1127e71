import type { RunFormat } from '../api';
import type { Styles } from '../styles';
import { attr, child, closest, onOff } from '../xml/names';
import type { ThemeFonts } from './theme';
import { colorOf, highlightOf, underlineOf } from './values';

/** Characters that take the East Asian font (w:eastAsia), roughly: what Chinese text consists of. */
const EAST_ASIAN = /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\uD840-\uD87F]/;

/** The effective character format of a run: direct, character style, paragraph style, defaults; nearest first. */
export function effectiveFormat(run: Element, text: string, styles: Styles, theme: ThemeFonts): RunFormat {
  const layers = layersOf(run, styles);
  const first = <T>(read: (layer: Element) => T | null): T | null => {
    for (const layer of layers) {
      const value = read(layer);
      if (value !== null) return value;
    }
    return null;
  };
  const slot = EAST_ASIAN.test(text) ? 'eastAsia' : 'ascii';
  const size = first((l) => attr(child(l, 'sz')));
  return {
    name: first((l) => fontOf(child(l, 'rFonts'), slot, theme)),
    // Without any, Word takes 10 points (ISO 29500-1 §17.3.2.38); sizes are stored in half points.
    size: size === null ? 10 : Number(size) / 2,
    bold: first((l) => onOff(child(l, 'b'))) ?? false,
    italic: first((l) => onOff(child(l, 'i'))) ?? false,
    underline: underlineOf(first((l) => attr(child(l, 'u')))),
    color: colorOf(first((l) => attr(child(l, 'color')))),
    highlightColor: highlightOf(first((l) => attr(child(l, 'highlight')))),
  };
}

/** The format of several runs: what they do not agree on is null. */
export function commonFormat(formats: readonly RunFormat[]): RunFormat {
  const [head] = formats;
  const same = <K extends keyof RunFormat>(key: K): RunFormat[K] | null =>
    head && formats.every((f) => f[key] === head[key]) ? head[key] : null;
  return {
    name: same('name'),
    size: same('size'),
    bold: same('bold'),
    italic: same('italic'),
    underline: same('underline'),
    color: same('color'),
    highlightColor: same('highlightColor'),
  };
}

/** The rPr elements that bear on a run, nearest first. */
function layersOf(run: Element, styles: Styles): Element[] {
  const paragraph = closest(run, 'p');
  const layers = [child(run, 'rPr')];
  for (const style of styles.chain(styles.ofRun(run))) layers.push(child(style, 'rPr'));
  if (paragraph) for (const style of styles.chain(styles.ofParagraph(paragraph))) layers.push(child(style, 'rPr'));
  layers.push(styles.runDefaults());
  return layers.filter((l) => l !== null);
}

/** A theme font wins over a named one on the same element (§17.3.2.26). */
function fontOf(fonts: Element | null, slot: 'eastAsia' | 'ascii', theme: ThemeFonts): string | null {
  if (!fonts) return null;
  const themed = attr(fonts, `${slot}Theme`);
  return (themed ? theme(themed) : null) ?? attr(fonts, slot);
}
