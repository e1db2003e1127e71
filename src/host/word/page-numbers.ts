import { pageNumberFlatOpc } from '../../wordml/flat-opc';
import type { PageNumbers } from '../port';
import { hostError } from './errors';

/**
 * Page numbers in the first section's footers: one trip looks whether they are empty,
 * one writes. Footers take OOXML since WordApi 1.1; that odd and even pages differ
 * can only be set with WordApiDesktop 1.3, so the pane asks for it in words.
 */
export async function addPageNumbers(): Promise<PageNumbers> {
  let isWriting = false;
  try {
    return await Word.run(async (context) => {
      const section = context.document.sections.getFirst();
      const [odd, even] = [section.getFooter('Primary'), section.getFooter('EvenPages')];
      const stories = [odd.paragraphs, even.paragraphs];
      for (const paragraphs of stories) paragraphs.load('items/text');
      await context.sync();
      if (stories.some(({ items }) => items.some(({ text }) => text.trim() !== ''))) return 'present';
      odd.insertOoxml(pageNumberFlatOpc('odd'), 'Replace');
      even.insertOoxml(pageNumberFlatOpc('even'), 'Replace');
      isWriting = true;
      await context.sync();
      return 'added';
    });
  } catch (error) {
    const failure = hostError(error, isWriting ? 'unknown' : 'none');
    if (failure.code === 'unsupported' && !isWriting) return 'unsupported';
    throw failure;
  }
}
