import type { Command } from '../command';
import { EMPTY_MEMORY } from '../memory/document-memory';
import { memoryOf, needsKeeping } from '../memory/keep';
import { decodeMemory, encodeMemory } from '../memory/memory-text';
import { mergeMemory } from '../memory/merge-memory';

/** Keep in the document what was judged and filled, together with what another hand has kept there meanwhile. */
export const saveMemory: Command<'save-memory'> = {
  id: 'save-memory',
  quiet: true,
  async run({ host, store, analyze }) {
    const state = store.get();
    if (!needsKeeping(state)) return;
    const there = await host.readMemory();
    const theirs = (there === null ? null : decodeMemory(there)) ?? EMPTY_MEMORY;
    const memory = mergeMemory(state.memory, memoryOf(state), theirs);
    if (!(await host.writeMemory(encodeMemory(memory)))) {
      store.send({ type: 'memory-refused' });
      return store.send({ type: 'noticed', notice: { kind: 'memory-refused' } });
    }
    store.send({ type: 'remembered', memory });
    const { reading, judgements } = store.get();
    if (JSON.stringify(judgements) === JSON.stringify(memory.judgements)) return;
    const under = { judgements: memory.judgements, renew: memory.renew };
    store.send({
      type: 'judged', ...under,
      reading: reading && { snapshot: reading.snapshot, analysis: analyze(reading.snapshot, under) },
    });
  },
};
