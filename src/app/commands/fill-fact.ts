import type { Command } from '../command';
import { rowOf } from '../fact-rows';
import { fillEdits, valuesOf } from '../fill-edits';
import { writeChange } from '../write-change';

/** Fill all places of one row in one write. A row the document no longer has is left alone. */
export const fillFact: Command<'fill-fact'> = {
  id: 'fill-fact',
  async run(context, { row: key, values }) {
    const { reading } = context.store.get();
    const row = reading && rowOf(reading.analysis, key);
    if (!reading || !row) return;
    const edits = fillEdits(reading.snapshot, row, values);
    if (edits.length === 0) return;
    const label = { kind: 'fill', name: row.label, places: edits.length } as const;
    await writeChange(context, reading.snapshot, { edits }, label, { drafts: valuesOf(row, values) });
  },
};
