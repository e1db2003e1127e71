import type { DocumentSnapshot } from '../../core/document';
import { HostError, type Change, type Removal, type WriteOutcome } from '../port';
import { expectationOf } from './aftermath';
import { checkParagraphs, checkShape, typed } from './check-change';
import { asksForEnclosure, checkEnclosure } from './enclosure';
import { hostError } from './errors';
import { locate } from './locate';
import { outcomeOf } from './outcome';
import { queueWrites } from './queue-writes';
import { loadParagraphs, snapshotOf } from './read';
import { repairOf } from './repair';

/**
 * The body's paragraphs by a path of its own. `body.paragraphs` is one cached
 * object per context, and what a collection that was kept before a write shows
 * after it is not documented.
 */
function readAgain(context: Word.RequestContext): Word.ParagraphCollection {
  return loadParagraphs(context.document.body.getRange('Whole').paragraphs);
}

/** Whether a refused batch left the document as it was: then nothing was written, and that can be said. */
async function isUntouched(before: DocumentSnapshot): Promise<boolean> {
  try {
    const context = new Word.RequestContext();
    const paragraphs = loadParagraphs(context.document.body.paragraphs);
    await context.sync();
    const now = snapshotOf(paragraphs).paragraphs;
    return now.length === before.paragraphs.length && now.every(({ text }, i) => text === before.paragraphs[i]?.text);
  } catch {
    return false;
  }
}

/**
 * Apply a change: one trip finds every place and verifies it, one writes all from
 * the end backwards (pitfall 26) and reads the document again; one more where Word
 * left something to mend.
 * @throws HostError as the port says.
 */
export async function writeChange(asked: Change, known: DocumentSnapshot | null): Promise<WriteOutcome> {
  let change = typed(asked);
  checkShape(change);
  let before: DocumentSnapshot | null = null;
  let leaving: Removal['leaving'];
  try {
    return await Word.run(async (context) => {
      const body = change.insert?.at.kind === 'empty' ? context.document.body.getOoxml() : null;
      const found = await locate(context, change.edits, known, {
        enclosure: asksForEnclosure(change) ? 'enclosure' : null,
        check: (snapshot, paragraphs) => {
          checkParagraphs(snapshot, change);
          checkEnclosure(paragraphs, change);
        },
      });
      if (body !== null) {
        // Asked for once a report, so not in the first load.
        const { besideThings, bodyAlone } = await import('./empty-body');
        change = besideThings(change, found.snapshot, body.value);
        leaving = { body: bodyAlone(body.value), paragraphs: found.snapshot.paragraphs.length };
        checkParagraphs(found.snapshot, change);
        checkEnclosure(found.paragraphs, change);
      }
      const expectation = expectationOf(found.snapshot, change);
      const probes = queueWrites(context, change, found);
      let paragraphs = readAgain(context);
      before = found.snapshot;
      await context.sync();

      const repair = repairOf(snapshotOf(paragraphs), expectation);
      if (repair !== null) {
        for (const i of repair.inList) paragraphs.items[i]?.detachFromList();
        if (repair.extra !== null) paragraphs.items[repair.extra]?.delete();
        paragraphs = readAgain(context);
        await context.sync();
      }
      return outcomeOf(found.snapshot, snapshotOf(paragraphs), change, expectation, probes, leaving);
    });
  } catch (error) {
    if (before === null) throw hostError(error, 'none');
    const failure = hostError(error, 'unknown');
    if (error instanceof HostError || !(await isUntouched(before))) throw stillHost(failure);
    throw hostError(error, 'none');
  }
}

/** 'read-only' and 'unsupported' promise that nothing was written; where that is not known, the error is 'host'. */
function stillHost(error: HostError): HostError {
  if (error.code === 'host') return error;
  return new HostError('host', error.message, error.details);
}
