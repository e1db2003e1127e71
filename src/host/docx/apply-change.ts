import type { FormattedRun, Paragraph, WordDocument } from '../../ooxml/api';
import { blocksToFlatOpc } from '../../wordml/flat-opc';
import { looksFor } from '../../wordml/looks';
import type { Change, Edit, InsertAt } from '../port';

/**
 * Make a change whose places were verified. Paragraphs are held by identity, so
 * the order of the parts does not matter; within a paragraph edits go from its
 * end backwards. Returns the inserted paragraphs.
 */
export function applyChange(doc: WordDocument, change: Change): readonly Paragraph[] {
  const paragraphs = [...doc.paragraphs()];
  const removed = change.remove ? paragraphs.slice(change.remove.paragraph, change.remove.paragraph + change.remove.expected.length) : [];
  // Reversed first: of several insertions at one place the last is made first, so that they end up in their order.
  const edits = [...change.edits].reverse().sort((a, b) => b.paragraph - a.paragraph || b.start - a.start || b.end - a.end);
  for (const edit of edits) {
    const paragraph = paragraphs[edit.paragraph];
    if (paragraph) applyEdit(doc, paragraph, edit);
  }
  const { insert: wanted } = change;
  const inserted = wanted?.blocks.length ? insert(doc, paragraphs, wanted.at, blocksToFlatOpc(wanted.blocks, wanted.form && looksFor(wanted.form))) : [];
  for (const paragraph of removed) doc.removeParagraph(paragraph);
  return inserted;
}

function applyEdit(doc: WordDocument, paragraph: Paragraph, edit: Edit): void {
  const runs = edit.runs && !doc.trackChanges ? formattedRuns(edit.runs) : null;
  if (runs) doc.replaceWithRuns(paragraph, edit.start, edit.end, runs);
  else doc.replaceText(paragraph, edit.start, edit.end, edit.text);
}

/** The runs of an inverse, if they are of this holder's own form. */
function formattedRuns(runs: NonNullable<Edit['runs']>): FormattedRun[] | null {
  const out: FormattedRun[] = [];
  for (const { text, format } of runs) {
    if (format !== null && !isProperties(format)) return null;
    out.push({ text, properties: format });
  }
  return out;
}

function isProperties(format: unknown): format is Element {
  return typeof format === 'object' && format !== null && 'nodeType' in format && format.nodeType === 1;
}

function insert(doc: WordDocument, paragraphs: readonly Paragraph[], at: InsertAt, flatOpc: string): readonly Paragraph[] {
  if (at.kind === 'empty') return doc.insertFragment(flatOpc, { kind: 'body' });
  const paragraph = paragraphs[at.paragraph];
  return paragraph ? doc.insertFragment(flatOpc, { kind: at.kind, paragraph }) : [];
}
