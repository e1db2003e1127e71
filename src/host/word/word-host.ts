import type { DocumentSnapshot, Place } from '../../core/document';
import { HostError, type Annotated, type Change, type DocumentAbout, type DocumentHost, type ElsewhereText, type HostCapabilities, type Note, type PageNumbers, type SelectionRead, type WriteOutcome } from '../port';
import { readAbout } from './about';
import { annotate } from './annotate';
import { readElsewhere } from './elsewhere';
import { hostError } from './errors';
import { locate } from './locate';
import { readMemory, writeMemory } from './memory';
import { canComment } from './newer';
import { lastSelected, loadParagraphs, probeSelection, selectionOf, snapshotOf } from './read';
import { watch } from './watch';
import { writeChange } from './write';

function canWrite(): boolean {
  return Office.context.document?.mode !== Office.DocumentMode?.ReadOnly;
}

/** The document that is open in Word, through Office.js (WordApi 1.3). Made after Office.onReady. */
export class WordHost implements DocumentHost {
  readonly capabilities: HostCapabilities = { canWrite: canWrite(), canComment: canWrite() && canComment(), name: 'Word' };
  /** The body as last read: it says which characters are frequent and what stands before a point. */
  private known: DocumentSnapshot | null = null;

  async read(): Promise<DocumentSnapshot> {
    return this.plainly(async (context) => {
      const paragraphs = loadParagraphs(context.document.body.paragraphs);
      await context.sync();
      return this.remember(snapshotOf(paragraphs));
    });
  }

  async readWithSelection(): Promise<SelectionRead> {
    return this.plainly(async (context) => {
      const paragraphs = loadParagraphs(context.document.body.paragraphs);
      const probe = probeSelection(context);
      await context.sync();
      const snapshot = this.remember(snapshotOf(paragraphs));
      const selection = selectionOf(probe, snapshot);
      return { snapshot, selection, last: selection && lastSelected(probe, selection, snapshot) };
    });
  }

  async fingerprint(): Promise<string> {
    return this.plainly(async (context) => {
      const { body } = context.document;
      body.load('text');
      await context.sync();
      return body.text;
    });
  }

  async readElsewhere(): Promise<readonly ElsewhereText[] | null> {
    try {
      return await Word.run(readElsewhere);
    } catch (error) {
      const known = hostError(error, 'none');
      // A Word without one of these members cannot tell, now or later; whatever else went wrong may go right next time.
      if (known.code === 'unsupported') return null;
      throw known;
    }
  }

  async readAbout(): Promise<DocumentAbout> {
    try {
      return await Word.run(readAbout);
    } catch (error) {
      const known = hostError(error, 'none');
      if (known.code === 'unsupported') return { name: null, changedParagraphs: null, openComments: null };
      throw known;
    }
  }

  async select(place: Place): Promise<void> {
    try {
      await Word.run(async (context) => {
        const { places, snapshot } = await locate(context, [place], this.known);
        this.remember(snapshot);
        const found = places[0];
        if (found?.kind === 'range') found.first.expandTo(found.last).select();
        else if (found?.after) found.after.select('End');
        else found?.paragraph.getRange('Start').select();
        await context.sync();
      });
    } catch (error) {
      throw hostError(error, 'none');
    }
  }

  async write(change: Change): Promise<WriteOutcome> {
    if (!this.capabilities.canWrite) throw new HostError('read-only', 'the document is open for reading only', { written: 'none' });
    const outcome = await writeChange(change, this.known);
    this.remember(outcome.snapshot);
    return outcome;
  }

  async annotate(mark: string, notes: readonly Note[]): Promise<Annotated> {
    if (!this.capabilities.canWrite) throw new HostError('read-only', 'the document is open for reading only', { written: 'none' });
    return annotate(mark, notes, this.known);
  }

  async addPageNumbers(): Promise<PageNumbers> {
    if (!this.capabilities.canWrite) throw new HostError('read-only', 'the document is open for reading only', { written: 'none' });
    // Asked for once a report, so not in the first load.
    const { addPageNumbers } = await import('./page-numbers');
    return addPageNumbers();
  }

  readMemory(): Promise<string | null> {
    return readMemory();
  }

  async writeMemory(text: string | null): Promise<boolean> {
    return this.capabilities.canWrite && (await writeMemory(text));
  }

  onMaybeChanged(listener: () => void): () => void {
    return watch(listener);
  }

  private remember(snapshot: DocumentSnapshot): DocumentSnapshot {
    this.known = snapshot;
    return snapshot;
  }

  /** A read keeps no objects, so it needs no Word.run, whose clean-up names every paragraph once more. */
  private async plainly<T>(read: (context: Word.RequestContext) => Promise<T>): Promise<T> {
    try {
      return await read(new Word.RequestContext());
    } catch (error) {
      throw hostError(error, 'none');
    }
  }
}
