import type { Styles } from './styles';
import { hiddenBy } from './text/segments';
import { child, closest } from './xml/names';

/** Whether a run is hidden (w:vanish): by itself, its character style, or its paragraph's style. */
export function hiddenRuns(styles: Styles): (run: Element) => boolean {
  const byStyle = new Map<Element, boolean | null>();
  const ofStyle = (style: Element | null): boolean | null => {
    if (!style) return null;
    const known = byStyle.get(style);
    if (known !== undefined) return known;
    const value = styles.chain(style).reduce<boolean | null>((found, s) => found ?? hiddenBy(child(s, 'rPr')), null);
    byStyle.set(style, value);
    return value;
  };
  return (run) => {
    const direct = hiddenBy(child(run, 'rPr')) ?? ofStyle(styles.ofRun(run));
    if (direct !== null) return direct;
    const paragraph = closest(run, 'p');
    return paragraph ? (ofStyle(styles.ofParagraph(paragraph)) ?? false) : false;
  };
}
