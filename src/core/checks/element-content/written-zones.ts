import type { ElementId, Phase } from '../../structure/elements';
import type { CheckInput } from '../check';

/** The body's text by phase, and where each element has paragraphs of its own. */
export interface WrittenZones {
  /** The paragraphs; what is in no phase (introduction, basic facts) stands under null. */
  readonly texts: ReadonlyMap<Phase | null, readonly string[]>;
  /** Characters of each element's own paragraphs. */
  readonly lengths: ReadonlyMap<ElementId, number>;
  /** Characters of the whole document. */
  readonly length: number;
}

/** Read a document's zones once. A table's cells count: a number may stand there. */
export function writtenZones({ snapshot, outline }: CheckInput): WrittenZones {
  const texts = new Map<Phase | null, string[]>([[null, []], ['pre', []], ['meet', []], ['post', []]]);
  const lengths = new Map<ElementId, number>();
  let length = 0;
  let span = 0;
  for (const [i, { text }] of snapshot.paragraphs.entries()) {
    while (span < outline.phases.length && i >= (outline.phases[span]?.to ?? 0)) span += 1;
    const within = outline.phases[span];
    const phase = within && i >= within.heading ? within.phase : null;
    texts.get(phase)?.push(text);
    length += text.length;
    const element = outline.elementOf[i];
    if (element !== null && element !== undefined) lengths.set(element, (lengths.get(element) ?? 0) + text.length);
  }
  return { texts, lengths, length };
}
