import type { Paragraph } from './api';
import { descendants, wordName } from './xml/names';

/** What marks a change that is tracked (ISO 29500-1 §17.13.5): of text, of a paragraph's mark, of looks, of cells. */
const CHANGES: ReadonlySet<string> = new Set([
  'ins', 'del', 'moveFrom', 'moveTo', 'rPrChange', 'pPrChange', 'numberingChange', 'cellIns', 'cellDel', 'cellMerge',
]);

/** How many paragraphs hold a tracked change. */
export function changedParagraphs(paragraphs: readonly Paragraph[]): number {
  return paragraphs.filter(({ element }) => {
    for (const node of descendants(element)) if (CHANGES.has(wordName(node))) return true;
    return false;
  }).length;
}
