import type { WordDocument } from '../../ooxml/api';
import type { StoryNode } from './rich-api/node';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The section properties of the main document, in order. Those kept as an old state of a tracked change do not count. */
function sectionProperties(document: WordDocument): readonly Element[] {
  const main = document.paragraphs()[0]?.element.ownerDocument;
  if (main === undefined) return [];
  return Array.from(main.getElementsByTagNameNS(W, 'sectPr')).filter(
    (element) => element.parentNode?.nodeName !== 'w:sectPrChange',
  );
}

/** How many sections the document has: at least one. */
export function sectionCount(document: WordDocument): number {
  return Math.max(1, sectionProperties(document).length);
}

/** Word's names for w:type of a reference. */
export const FOOTER_TYPES = { Primary: 'default', FirstPage: 'first', EvenPages: 'even' } as const;

/** The file a relationship of the main document leads to, e.g. header1.xml; null when there is none. */
function targetOf(document: WordDocument, id: string): string | null {
  const source = document.partSource('word/_rels/document.xml.rels') ?? '';
  for (const relationship of source.split('<Relationship ').slice(1)) {
    if (relationship.includes(`Id="${id}"`)) return /Target="([^"]*)"/.exec(relationship)?.[1] ?? null;
  }
  return null;
}

/** The texts of one header or footer of a section; [''] where it has none, as Word gives it one empty paragraph. */
export function storyTexts(document: WordDocument, { section, kind, of }: Pick<StoryNode, 'section' | 'kind' | 'of'>): readonly string[] {
  const references = sectionProperties(document)[section]?.getElementsByTagNameNS(W, `${kind}Reference`) ?? [];
  const reference = Array.from(references).find((element) => element.getAttributeNS(W, 'type') === FOOTER_TYPES[of]);
  const target = targetOf(document, reference?.getAttributeNS(R, 'id') ?? '');
  if (target === null) return [''];
  const part = target.slice(target.lastIndexOf('/') + 1).replace(/\.xml$/, '');
  const texts = document.elsewhere().filter((each) => each.part === part).map(({ text }) => text);
  return texts.length > 0 ? texts : [''];
}
