import type { Command } from '../command';
import { maskedTerms } from '../fact-rows';
import { writeChange } from '../write-change';

/** 可补全用语: write the whole known term in all its places. */
export const completeTerm: Command<'complete-term'> = {
  id: 'complete-term',
  async run(context, { token, suggestion }) {
    const { reading } = context.store.get();
    const term = reading && maskedTerms(reading.analysis).find((t) => t.token === token && t.suggestion === suggestion);
    if (!reading || !term) return;
    const edits = term.placeholders.map(({ paragraph, start, end, text }) => ({
      paragraph, start, end, expected: text, text: suggestion,
    }));
    const label = { kind: 'complete', name: suggestion, places: edits.length } as const;
    await writeChange(context, reading.snapshot, { edits }, label);
  },
};
