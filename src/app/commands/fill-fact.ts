import type { Command } from '../command';
import { confirmationsOf } from '../confirmed';
import { presentOf, rowOf } from '../fact-rows';
import { fillEdits, valuesOf } from '../fill-edits';
import { twinOffer } from '../twin-offer';
import { writeChange } from '../write-change';

/** Fill all places of one row, or change its value in all of them, in one write. A row the document no longer has is left alone. */
export const fillFact: Command<'fill-fact'> = {
  id: 'fill-fact',
  async run(context, { row: key, values }) {
    const { reading, judgements } = context.store.get();
    const row = reading && rowOf(reading.analysis, key, judgements);
    if (!reading || !row) return;
    const edits = fillEdits(reading.snapshot, row, values);
    if (edits.length === 0) return;
    const label = { kind: 'fill', name: row.label, places: edits.length } as const;
    const outcome = await writeChange(context, reading.snapshot, { edits }, label, {
      drafts: valuesOf(row, values),
      // The parts of a date that stay are confirmed with those that change.
      confirms: row.confirm ? confirmationsOf(row.placeholders.filter((p) => p.text === presentOf(row, p.part))) : [],
    });
    const twins = outcome.edits.includes('tracked') ? null : twinOffer(reading, [row], values, edits);
    if (twins) context.store.send({ type: 'noticed', notice: twins });
  },
};
