import type { DocumentSnapshot, TextRange } from '../../core/document';
import { HostError, type Change } from '../port';

function staleParagraph(paragraph: number, expected: string): TextRange {
  return { paragraph, start: 0, end: expected.length };
}

function stale(places: readonly TextRange[]): HostError {
  return new HostError('stale', 'a whole paragraph is not what was expected', { written: 'none', stale: places });
}

function refused(message: string): HostError {
  return new HostError('unsupported', message, { written: 'none' });
}

/**
 * Refuse a change that this holder cannot make as a whole, before asking Word.
 * @throws HostError 'unsupported'.
 */
export function checkShape(change: Change): void {
  const { remove } = change;
  const edits = [...change.edits].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start || a.end - b.end);
  edits.forEach((edit, i) => {
    const before = edits[i - 1];
    if (before !== undefined && before.paragraph === edit.paragraph && before.end > edit.start) throw refused('edits overlap');
    const isGone = remove !== undefined && edit.paragraph >= remove.paragraph && edit.paragraph < remove.paragraph + remove.expected.length;
    if (isGone) throw refused('a paragraph is both edited and removed');
  });
}

/**
 * A change with texts as they will stand in one paragraph: line breaks are \v
 * (\n would begin a new paragraph), and what XML cannot hold goes.
 */
export function typed(change: Change): Change {
  const edits = change.edits.map((edit) => {
    const text = edit.text.replace(/\r\n?|\n/g, '\v').replace(/[\u0000-\u0008\u000e-\u001f\u000c\ufffe\uffff]/g, '');
    return text === edit.text ? edit : { ...edit, text };
  });
  return { ...change, edits };
}

/**
 * Verify the whole paragraphs that a change names against the document.
 * @throws HostError 'stale'; 'unsupported' for an insertion into a table.
 */
export function checkParagraphs(snapshot: DocumentSnapshot, { insert, remove }: Change): void {
  if (insert?.at.kind === 'empty') {
    const written = snapshot.paragraphs.flatMap(({ text }, i) => (text === '' ? [] : [staleParagraph(i, text)]));
    if (written.length > 0) throw stale(written);
  } else if (insert !== undefined) {
    const { paragraph, expected } = insert.at;
    const target = snapshot.paragraphs[paragraph];
    if (target?.text !== expected) throw stale([staleParagraph(paragraph, expected)]);
    if (target.tableDepth > 0) throw new HostError('unsupported', 'nothing is inserted into a table', { written: 'none', enclosed: true });
  }
  if (remove !== undefined) {
    const moved = remove.expected.flatMap((expected, i) => {
      const paragraph = remove.paragraph + i;
      return snapshot.paragraphs[paragraph]?.text === expected ? [] : [staleParagraph(paragraph, expected)];
    });
    if (moved.length > 0) throw stale(moved);
  }
}
