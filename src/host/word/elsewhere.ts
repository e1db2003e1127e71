import type { ElsewhereText } from '../port';
import { plainText } from './read';
import { textsOfPackage } from './package-texts';

const KINDS = ['Primary', 'FirstPage', 'EvenPages'] as const;

/**
 * Texts that body.paragraphs does not hold: the headers and footers of every
 * section, then, from the body's OOXML, notes, text boxes and hidden text. Two
 * trips, and slow on long documents: only on demand.
 */
export async function readElsewhere(context: Word.RequestContext): Promise<readonly ElsewhereText[]> {
  const { sections } = context.document;
  sections.load('items');
  await context.sync();

  const stories = sections.items.flatMap((section) =>
    KINDS.flatMap((kind) => [
      { part: 'header', paragraphs: section.getHeader(kind).paragraphs },
      { part: 'footer', paragraphs: section.getFooter(kind).paragraphs },
    ]),
  );
  for (const { paragraphs } of stories) paragraphs.load('items/text');
  const ooxml = context.document.body.getOoxml();
  await context.sync();

  const counts = new Map<string, number>();
  const seen = new Set<string>();
  const around = stories.flatMap(({ part, paragraphs }) => {
    const texts = paragraphs.items.map(({ text }) => plainText(text)).filter((text) => text.trim() !== '');
    // A section without a header of its own shows that of the section before.
    const whole = `${part}\n${texts.join('\n')}`;
    if (texts.length === 0 || seen.has(whole)) return [];
    seen.add(whole);
    const number = (counts.get(part) ?? 0) + 1;
    counts.set(part, number);
    return texts.map((text) => ({ part: `${part}${number}`, text }));
  });
  // eslint-disable-next-line office-addins/load-object-before-read -- the result of a method call is not loaded
  return [...around, ...textsOfPackage(ooxml.value)];
}
