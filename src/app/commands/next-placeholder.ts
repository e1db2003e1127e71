import type { Placeholder } from '../../core/analysis';
import type { TextRange } from '../../core/document';
import type { Command } from '../command';

/** 下一处待填: select the first certain blank after the selection, from the top again after the last one. */
export const nextPlaceholder: Command<'next-placeholder'> = {
  id: 'next-placeholder',
  ribbonAction: 'nextPlaceholder',
  async run({ host, store, analyze }) {
    const { snapshot, selection } = await host.readWithSelection();
    const next = placeholderAfter(analyze(snapshot).placeholders, selection);
    if (!next) return store.send({ type: 'noticed', notice: { kind: 'nothing-left' } });
    const { paragraph, start, end, text } = next;
    await host.select({ paragraph, start, end, expected: text });
  },
};

/** The first certain blank that begins at or after the selection's end, except the one selected. */
export function placeholderAfter(placeholders: readonly Placeholder[], selection: TextRange | null): Placeholder | null {
  const certain = placeholders.filter((p) => p.certainty === 'certain');
  const after = selection && certain.find((p) => begins(p, selection));
  return after ?? certain[0] ?? null;
}

function begins(p: TextRange, selection: TextRange): boolean {
  return p.paragraph > selection.paragraph || (p.paragraph === selection.paragraph && p.start >= selection.end);
}
