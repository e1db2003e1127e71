import type { FormattedRun, Paragraph, WordDocument } from '../../ooxml/api';
import { typable } from '../../ooxml/edit/replace';
import type { Block } from '../../core/scaffolds/block';
import type { Change, Edit, InsertAt } from '../port';
import { hostText } from './snapshot';

/** What a change is about to replace. */
export interface Before {
  /** For each edit: its paragraph and the runs that stood there. */
  readonly edits: readonly { readonly paragraph: Paragraph | null; readonly runs: readonly FormattedRun[] }[];
  readonly removed: readonly Paragraph[];
  /** The paragraphs around the removed ones. */
  readonly previous: Paragraph | null;
  readonly next: Paragraph | null;
}

export function recordBefore(doc: WordDocument, change: Change): Before {
  const paragraphs = doc.paragraphs();
  const from = change.remove?.paragraph ?? 0;
  const to = from + (change.remove?.expected.length ?? 0);
  return {
    edits: change.edits.map((e) => {
      const paragraph = paragraphs[e.paragraph] ?? null;
      return { paragraph, runs: paragraph ? doc.formattedRuns(paragraph, e.start, e.end) : [] };
    }),
    removed: paragraphs.slice(from, to),
    previous: paragraphs[from - 1] ?? null,
    next: paragraphs[to] ?? null,
  };
}

/** The change that takes `change` back, in coordinates of the document as it is now. */
export function inverseOf(doc: WordDocument, change: Change, before: Before, inserted: readonly Paragraph[]): Change {
  const paragraphs = doc.paragraphs();
  const first = inserted[0] ? paragraphs.indexOf(inserted[0]) : -1;
  return {
    edits: change.edits.map((edit, i) => inverseEdit(doc, change, edit, before.edits[i])),
    ...(first >= 0 ? { remove: { paragraph: first, expected: inserted.map((p) => hostText(doc, p)) } } : {}),
    ...(change.remove ? { insert: { at: whereRemoved(doc, before), blocks: change.remove.expected.map(asBlock) } } : {}),
  };
}

function inverseEdit(doc: WordDocument, change: Change, edit: Edit, before: Before['edits'][number] | undefined): Edit {
  // Edits before this one in the same paragraph have moved it.
  const shift = change.edits
    .filter((e, i) => e.paragraph === edit.paragraph && comesFirst(e, i, edit, change.edits.indexOf(edit)))
    .reduce((sum, e) => sum + typable(e.text).length - (e.end - e.start), 0);
  const start = edit.start + shift;
  const end = start + typable(edit.text).length;
  const paragraph = before?.paragraph ?? null;
  return {
    paragraph: paragraph ? doc.paragraphs().indexOf(paragraph) : edit.paragraph,
    start,
    end,
    expected: paragraph ? hostText(doc, paragraph).slice(start, end) : edit.text,
    text: edit.expected,
    runs: (before?.runs ?? []).map((r) => ({ text: r.text, format: r.properties })),
  };
}

/** Whether an edit stands before another of the same paragraph; at one place, the one given first does. */
function comesFirst(a: Edit, i: number, b: Edit, j: number): boolean {
  return a.start - b.start < 0 || (a.start === b.start && (a.end < b.end || (a.end === b.end && i < j)));
}

function whereRemoved(doc: WordDocument, before: Before): InsertAt {
  const paragraphs = doc.paragraphs();
  const previous = before.previous ? paragraphs.indexOf(before.previous) : -1;
  if (before.previous && previous >= 0) return { kind: 'after', paragraph: previous, expected: hostText(doc, before.previous) };
  const next = before.next ? paragraphs.indexOf(before.next) : -1;
  if (before.next && next >= 0) return { kind: 'before', paragraph: next, expected: hostText(doc, before.next) };
  return { kind: 'empty' };
}

function asBlock(text: string): Block {
  return { role: 'body', text };
}
