/**
 * All that needs more than WordApi 1.3, which is where Word LTSC 2021 stops. A set
 * that the host reports may still be missing in the office.js that is served with
 * the pane (pitfall 32), so each use asks for the set and for the member itself.
 */

/** Paragraph events (WordApi 1.6). They miss fast edits and tracked deletions (pitfall 17): a hint, no more. */
export function watchParagraphs(listener: () => void): () => void {
  if (!Office.context.requirements.isSetSupported('WordApi', '1.6')) return () => undefined;
  const handler = (): Promise<void> => {
    listener();
    return Promise.resolve();
  };
  const stops: (() => void)[] = [];
  let ended = false;
  const started = Word.run(async (context) => {
    const { document } = context;
    for (const event of [document.onParagraphAdded, document.onParagraphChanged, document.onParagraphDeleted]) {
      // An older office.js has no such member, whatever the typings say.
      if (typeof event?.add !== 'function') continue;
      const registration = event.add(handler);
      stops.push(() => registration.remove());
    }
    await context.sync();
    if (ended) for (const stop of stops) stop();
  });
  // Without these events the poll does the work.
  started.catch(() => undefined);
  return () => {
    ended = true;
    for (const stop of stops) stop();
  };
}

/** Switch change tracking (WordApi 1.4). Only trials do so: for a user's document it is the user's to decide. */
export async function setTracking(context: Word.RequestContext, on: boolean): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported('WordApi', '1.4')) return false;
  const { document } = context;
  document.load('changeTrackingMode');
  await context.sync();
  // An older office.js knows no such property, and loads nothing into it.
  if (typeof document.changeTrackingMode !== 'string') return false;
  document.changeTrackingMode = on ? 'TrackAll' : 'Off';
  await context.sync();
  return true;
}

/**
 * Whether this Word lets add-ins comment (WordApi 1.4). Microsoft's npm build has a
 * test for WordApiOnline before these members, which it does not switch on; should
 * one do so, it throws here, where nothing is sent yet.
 */
export function canComment(): boolean {
  if (!Office.context.requirements.isSetSupported('WordApi', '1.4')) return false;
  try {
    const { body } = new Word.RequestContext().document;
    return typeof body.getComments === 'function' && typeof body.getComments().load === 'function';
  } catch {
    return false;
  }
}

/** How many threads of comments in the body are not resolved; null where this Word cannot tell. One trip. */
export async function openComments(context: Word.RequestContext): Promise<number | null> {
  if (!Office.context.requirements.isSetSupported('WordApi', '1.4') || !canComment()) return null;
  const { body } = context.document;
  if (typeof body.getComments !== 'function') return null;
  const comments = body.getComments();
  if (typeof comments.load !== 'function') return null;
  comments.load('items/resolved');
  await context.sync();
  if (typeof comments.items !== 'object') return null;
  return comments.items.filter((comment) => typeof comment.resolved === 'boolean' && !comment.resolved).length;
}

/** A comment of ours that can be taken out; `isAnswered` is known only after a sync. */
export interface OwnComment {
  readonly isAnswered: () => boolean;
  /** Queue its removal. */
  readonly remove: () => void;
}

/**
 * Queue the loading of the body's comments. After a sync the function gives those that
 * begin with `mark`, and queues the loading of their answers.
 */
export function queueOwnComments(context: Word.RequestContext, mark: string): () => readonly OwnComment[] {
  const none = (): readonly OwnComment[] => [];
  if (!Office.context.requirements.isSetSupported('WordApi', '1.4')) return none;
  const { body } = context.document;
  if (typeof body.getComments !== 'function') return none;
  const comments = body.getComments();
  if (typeof comments.load !== 'function') return none;
  comments.load('items/content');
  return () => {
    if (typeof comments.items !== 'object') return [];
    return comments.items.filter((comment) => typeof comment.content === 'string' && comment.content.startsWith(mark)).map((comment) => {
      const replies = typeof comment.replies === 'object' ? comment.replies : null;
      if (typeof replies?.load === 'function') replies.load('items/id');
      return {
        isAnswered: () => typeof replies?.items !== 'object' || replies.items.some((reply) => typeof reply.id === 'string'),
        remove: () => {
          if (typeof comment.delete === 'function') comment.delete();
        },
      };
    });
  };
}

/** Queue a comment on a range; false where this Word cannot. */
export function queueComment(range: Word.Range, text: string): boolean {
  if (!Office.context.requirements.isSetSupported('WordApi', '1.4') || typeof range.insertComment !== 'function') return false;
  range.insertComment(text);
  return true;
}
