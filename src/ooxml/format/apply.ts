import type { Paragraph, RunFormat } from '../api';
import { create, type Editing } from '../edit/editing';
import { isolateRuns, propertiesOf, putProperty } from '../edit/runs';
import { child } from '../xml/names';
import { storedColor, storedHighlight, storedUnderline } from './values';

/** Set the given properties on text[start, end) as direct format; what is null or absent stays. */
export function setFormat(editing: Editing, paragraph: Paragraph, start: number, end: number, format: Partial<RunFormat>): void {
  for (const run of isolateRuns(editing, paragraph, start, end)) {
    const properties = propertiesOf(editing, run);
    const put = (name: string, attributes: Readonly<Record<string, string>> | null): void =>
      putProperty(editing, properties, name, attributes && create(editing, name, attributes));
    const { name, size, bold, italic, underline, color, highlightColor } = format;
    if (name !== null && name !== undefined) {
      const hint = child(properties, 'rFonts')?.getAttributeNS(editing.document.documentElement.namespaceURI, 'hint');
      put('rFonts', { ...(hint ? { hint } : {}), ascii: name, hAnsi: name, eastAsia: name });
    }
    if (size !== null && size !== undefined) {
      put('sz', { val: String(Math.round(size * 2)) });
      put('szCs', { val: String(Math.round(size * 2)) });
    }
    if (bold !== null && bold !== undefined) put('b', bold ? {} : { val: '0' });
    if (italic !== null && italic !== undefined) put('i', italic ? {} : { val: '0' });
    if (underline !== null && underline !== undefined) put('u', { val: storedUnderline(underline) });
    if (color !== null && color !== undefined) put('color', { val: storedColor(color) });
    if (highlightColor !== null && highlightColor !== undefined) {
      const stored = storedHighlight(highlightColor);
      put('highlight', stored === null ? null : { val: stored });
    }
  }
}
