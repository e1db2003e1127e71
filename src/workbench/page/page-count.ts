import type { WordDocument } from '../../ooxml/api';

const pixels = (value: string): number => Number.parseFloat(value) || 0;

/**
 * Characters as Word counts them in the status bar (without spaces and paragraph
 * marks), and about how many pages: docx-preview paints a section as one long page,
 * so its height is divided by the height of the text area.
 */
export function pagesAndCharacters(document: WordDocument, desk: HTMLElement): { readonly pages: number; readonly characters: number } {
  let characters = 0;
  for (const paragraph of document.paragraphs()) characters += document.text(paragraph).replace(/\s/g, '').length;
  let pages = 0;
  for (const section of desk.querySelectorAll<HTMLElement>('section.docx')) {
    const style = getComputedStyle(section);
    const margins = pixels(style.paddingTop) + pixels(style.paddingBottom);
    const area = pixels(style.minHeight) - margins;
    pages += area > 0 ? Math.max(1, Math.ceil((section.offsetHeight - margins) / area - 0.01)) : 1;
  }
  return { pages: Math.max(1, pages), characters };
}
