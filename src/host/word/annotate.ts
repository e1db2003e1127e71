import type { DocumentSnapshot } from '../../core/document';
import { HostError, type Annotated, type Note } from '../port';
import { hostError } from './errors';
import { locate, type Located } from './locate';
import { canComment, queueComment, queueOwnComments } from './newer';

/** A place as one range; a point takes its whole paragraph, since Word comments on no empty range. */
function rangeOf(place: Located): Word.Range {
  return place.kind === 'range' ? place.first.expandTo(place.last) : place.paragraph.getRange('Whole');
}

/**
 * Replace the comments that begin with `mark`: one trip finds the places and the
 * comments, one asks for answers where there are such comments, one writes.
 * @throws HostError as the port says.
 */
export async function annotate(mark: string, notes: readonly Note[], known: DocumentSnapshot | null): Promise<Annotated> {
  if (!canComment()) throw new HostError('unsupported', 'this Word lets no add-in comment', { written: 'none' });
  let isWriting = false;
  try {
    return await Word.run(async (context) => {
      const own = queueOwnComments(context, mark);
      const { places } = await locate(context, notes.map(({ place }) => place), known);
      const ours = own();
      if (ours.length > 0) await context.sync();
      const removed = ours.filter(({ isAnswered }) => !isAnswered());
      for (const { remove } of removed) remove();
      places.forEach((place, i) => queueComment(rangeOf(place), notes[i]?.text ?? ''));
      isWriting = true;
      if (removed.length + places.length > 0) await context.sync();
      return { added: places.length, removed: removed.length, kept: ours.length - removed.length };
    });
  } catch (error) {
    const failure = hostError(error, isWriting ? 'unknown' : 'none');
    // 'read-only' and 'unsupported' promise that nothing was written; of a batch that broke off that is not known.
    throw isWriting && failure.code !== 'host' ? new HostError('host', failure.message, failure.details) : failure;
  }
}
