import { blocksToFlatOpc } from '../../wordml/flat-opc';
import { looksFor } from '../../wordml/looks';
import type { Change, Edit, InsertAt } from '../port';
import { applyFormat, asFormat, probeFormats, type FormatProbe } from './formats';
import { leavingOf } from './aftermath';
import type { Located, LocatedDocument } from './locate';

interface Write {
  /** Writes run from the end of the document backwards (pitfall 26): larger keys first. */
  readonly paragraph: number;
  readonly offset: number;
  readonly end: number;
  run(): void;
}

function rangeOf(located: Located): Word.Range {
  if (located.kind === 'point') return located.after ?? located.paragraph.getRange('Start');
  return located.first === located.last ? located.first : located.first.expandTo(located.last);
}

function writeEdit(edit: Edit, located: Located, range: Word.Range): void {
  if (located.kind === 'point') {
    if (located.after !== null) located.after.insertText(edit.text, 'After');
    else located.paragraph.insertText(edit.text, 'Start');
    return;
  }
  if (edit.text === '') {
    range.delete();
    return;
  }
  const runs = edit.runs ?? [];
  if (runs.length < 2) {
    range.insertText(edit.text, 'Replace');
    return;
  }
  // The pieces go in one after the other, each with the format that it had.
  let piece: Word.Range | null = null;
  for (const run of runs) {
    const { text } = run;
    piece = piece === null ? range.insertText(text, 'Replace') : piece.insertText(text, 'After');
    applyFormat(piece.font, asFormat(run.format));
  }
}

/**
 * Paragraph and Body take OOXML only inside themselves; beside a paragraph it goes
 * through its whole range, mark included. One package, one call: each is slow on
 * the web (pitfall 8).
 */
function insertBlocks(context: Word.RequestContext, paragraphs: Word.ParagraphCollection, at: InsertAt, ooxml: string): void {
  if (at.kind === 'empty') {
    context.document.body.insertOoxml(ooxml, 'Replace');
    return;
  }
  const target = paragraphs.items[at.paragraph];
  target?.getRange('Whole').insertOoxml(ooxml, at.kind === 'after' ? 'After' : 'Before');
}

/** Queue a change whose places were found; returns the looks at formats that precede it. */
export function queueWrites(context: Word.RequestContext, change: Change, found: LocatedDocument): readonly FormatProbe[] {
  const probes: FormatProbe[] = [];
  const writes: Write[] = [];
  // Reversed, so that of several insertions at one point the first one ends up first.
  [...change.edits.entries()].reverse().forEach(([i, edit]) => {
    const located = found.places[i];
    if (located === undefined) return;
    const range = rangeOf(located);
    if (located.kind === 'range') {
      const probe = probeFormats(edit, range, located.first, located.last);
      if (probe !== null) probes.push(probe);
    }
    writes.push({ paragraph: edit.paragraph, offset: edit.start, end: edit.end, run: () => writeEdit(edit, located, range) });
  });
  const { insert, remove } = change;
  if (insert !== undefined) {
    const { at } = insert;
    const ooxml = blocksToFlatOpc(insert.blocks, insert.form && looksFor(insert.form));
    writes.push({
      paragraph: at.kind === 'empty' ? 0 : at.paragraph,
      offset: at.kind === 'after' ? Number.MAX_SAFE_INTEGER : -1,
      end: 0,
      run: () => insertBlocks(context, found.paragraphs, at, ooxml),
    });
  }
  const leaving = leavingOf(found.snapshot, change);
  if (leaving) context.document.body.insertOoxml(leaving.body, 'Replace');
  else remove?.expected.forEach((_, i) => {
    const paragraph = remove.paragraph + i;
    writes.push({ paragraph, offset: -1, end: 0, run: () => found.paragraphs.items[paragraph]?.delete() });
  });
  writes.sort((a, b) => b.paragraph - a.paragraph || b.offset - a.offset || b.end - a.end);
  for (const write of writes) write.run();
  return probes;
}
