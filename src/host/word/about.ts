import type { DocumentAbout } from '../port';
import { openComments } from './newer';
import { pieces } from './package-texts';

/** The document's name, its tracked changes (from the body's OOXML, so that WordApi 1.3 does) and its open comments. */
export async function readAbout(context: Word.RequestContext): Promise<DocumentAbout> {
  const ooxml = context.document.body.getOoxml();
  await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- the result of a method call is not loaded
  const changes = changedParagraphs(ooxml.value);
  return { name: fileName(Office.context.document?.url ?? ''), changedParagraphs: changes, openComments: await openComments(context) };
}

/** The last step of a path or an address, decoded; null for a document that was never saved. */
export function fileName(address: string): string | null {
  const last = address.replace(/[?#].*$/, '').split(/[\\/]/).pop() ?? '';
  if (last === '') return null;
  try {
    return /^https?:/i.test(address) ? decodeURIComponent(last) : last;
  } catch {
    return last;
  }
}

/** As in a .docx (ISO 29500-1 §17.13.5): of text, of a paragraph's mark, of looks, of cells. */
const CHANGES: ReadonlySet<string> = new Set(
  ['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange', 'pPrChange', 'numberingChange', 'cellIns', 'cellDel', 'cellMerge'].map((name) => `w:${name}`),
);

/** How many of the body's paragraphs hold a tracked change; those in a text box count with the paragraph it hangs on. */
export function changedParagraphs(flatOpc: string): number {
  let count = 0;
  let depth = 0;
  let isMain = false;
  let isChanged = false;
  for (const { kind, name, content, isEmpty } of pieces(flatOpc)) {
    if (kind === 'open' && name === 'pkg:part') isMain = content.includes('document.main+xml');
    if (!isMain || kind === 'text') continue;
    if (kind === 'open' && CHANGES.has(name) && depth > 0) isChanged = true;
    if (name !== 'w:p' || isEmpty) continue;
    depth += kind === 'open' ? 1 : -1;
    if (depth > 0) continue;
    count += isChanged ? 1 : 0;
    isChanged = false;
  }
  return count;
}
