import type { Command } from '../command';
import { confirm, putAside } from '../memory/judging';
import { decodeMemory } from '../memory/memory-text';

/** Take up what is kept in the document. What is not ours or damaged is left alone, and said once. */
export const loadMemory: Command<'load-memory'> = {
  id: 'load-memory',
  quiet: true,
  async run({ host, store, analyze }) {
    const text = await host.readMemory();
    if (text === null) return;
    const memory = decodeMemory(text);
    if (!memory) return store.send({ type: 'noticed', notice: { kind: 'memory-damaged' } });
    const { reading, judgements: own, renew } = store.get();
    store.send({ type: 'remembered', memory });
    // What was judged before this was read is kept.
    const theirs = memory.judgements;
    const judgements = confirm(
      putAside(
        { ...theirs, same: [...theirs.same, ...own.same], apart: [...theirs.apart, ...own.apart], ignored: [...theirs.ignored, ...own.ignored] },
        own.notBlank,
      ),
      own.confirmed,
    );
    const under = { judgements, renew: renew || memory.renew };
    store.send({
      type: 'judged', ...under,
      reading: reading && { snapshot: reading.snapshot, analysis: analyze(reading.snapshot, under) },
    });
  },
};
