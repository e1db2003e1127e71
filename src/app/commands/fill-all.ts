import type { Command } from '../command';
import { factRows } from '../fact-rows';
import { fillEdits, valuesOf } from '../fill-edits';
import { twinOffer } from '../twin-offer';
import { writeChange } from '../write-change';

/** 全部填入: everything that was typed, in one write. */
export const fillAll: Command<'fill-all'> = {
  id: 'fill-all',
  async run(context, { values }) {
    const { reading, judgements } = context.store.get();
    if (!reading) return;
    const rows = factRows(reading.analysis, judgements)
      .map((row) => ({ row, edits: fillEdits(reading.snapshot, row, values) }))
      .filter(({ edits }) => edits.length > 0);
    const edits = rows.flatMap((r) => r.edits);
    if (edits.length === 0) return;
    const label = { kind: 'fill-all', facts: rows.length, places: edits.length } as const;
    const drafts = Object.assign({}, ...rows.map(({ row }) => valuesOf(row, values)));
    const outcome = await writeChange(context, reading.snapshot, { edits }, label, { drafts, confirms: [] });
    const twins = outcome.edits.includes('tracked') ? null : twinOffer(reading, rows.map(({ row }) => row), values, edits);
    if (twins) context.store.send({ type: 'noticed', notice: twins });
  },
};
