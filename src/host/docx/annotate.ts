import type { WordDocument } from '../../ooxml/api';
import type { Annotated, Note } from '../port';

/** In Word a comment bears the user's name; a file has no user. */
const AUTHOR = { name: '通报助手', initials: '通报' } as const;

/** Replace the comments that begin with `mark`, as one step of undo; the places are known to hold what is expected. */
export function annotate(doc: WordDocument, mark: string, notes: readonly Note[]): Annotated {
  const ours = doc.comments().filter(({ text }) => text.startsWith(mark));
  const removed = ours.filter(({ answers }) => answers === 0);
  const paragraphs = doc.paragraphs();
  doc.edit('host', () => {
    doc.removeComments(new Set(removed.map(({ id }) => id)));
    doc.addComments(notes.flatMap(({ place: { paragraph: index, start, end }, text }) => {
      const paragraph = paragraphs[index];
      return paragraph ? { paragraph, start, end, text } : [];
    }), AUTHOR);
  });
  return { added: notes.length, removed: removed.length, kept: ours.length - removed.length };
}
