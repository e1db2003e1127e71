import type { Command } from '../command';
import { confirmationsOf } from '../confirmed';
import { rowOf } from '../fact-rows';
import { fillEdit } from '../fill-edits';
import { judge } from '../memory/judge';
import { confirm, unconfirm } from '../memory/judging';
import { writeChange } from '../write-change';

/** 没变: the value is right as it stands; blanks of the same fact get it too. */
export const confirmValue: Command<'confirm-value'> = {
  id: 'confirm-value',
  async run(context, { row: key }) {
    const { reading, judgements } = context.store.get();
    const row = reading && rowOf(reading.analysis, key, judgements);
    if (!reading || !row?.confirm) return;
    const blank = new Set(reading.analysis.placeholders);
    const values = confirmationsOf(row.placeholders.filter((p) => !blank.has(p)));
    const edits = row.cells.flatMap((cell) =>
      cell.placeholders.filter((p) => blank.has(p)).flatMap((p) => fillEdit(reading.snapshot, p, cell.present) ?? []),
    );
    if (edits.length === 0) return judge(context, (state) => confirm(state.judgements, values));
    const label = { kind: 'fill', name: row.label, places: edits.length } as const;
    await writeChange(context, reading.snapshot, { edits }, label, { confirms: values });
  },
};

/** 重新核对: ask for the fact's value again. */
export const unconfirmValue: Command<'unconfirm-value'> = {
  id: 'unconfirm-value',
  async run(context, { fact, index }) {
    judge(context, ({ judgements }) => unconfirm(judgements, fact, index));
  },
};
