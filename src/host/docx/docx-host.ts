import type { DocumentSnapshot, Place } from '../../core/document';
import type { DocumentChange, Paragraph, WordDocument } from '../../ooxml/api';
import { pageNumberFlatOpc } from '../../wordml/flat-opc';
import { HostError, type Annotated, type Change, type DocumentAbout, type DocumentHost, type ElsewhereText, type HostCapabilities, type Note, type PageNumbers, type SelectionRead, type WriteOutcome } from '../port';
import { annotate } from './annotate';
import { applyChange } from './apply-change';
import { besideThings } from './empty-body';
import { inverseOf, recordBefore } from './inverse';
import { readMemory, writeMemory } from './memory';
import { hostText, snapshotOf } from './snapshot';
import { staleIn, unsupportedIn } from './verify';

export interface DocxHostOptions {
  /** Refuse every write, as Word does for a document opened read-only. */
  readonly readOnly?: boolean;
  /** The file's name, without folders. */
  readonly fileName?: string;
}

/** How a change that this host made itself is taken back (or made again) to the byte. */
interface ExactWay {
  readonly by: 'undo' | 'redo';
  /** Only valid while nothing else has changed the document. */
  readonly version: number;
}

/** The document port over a .docx in memory. Writes are one step of undo each. */
export class DocxHost implements DocumentHost {
  readonly capabilities: HostCapabilities;
  private selection: { readonly paragraph: Paragraph; readonly start: number; readonly end: number } | null = null;
  private readonly listeners = new Set<() => void>();
  private readonly exact = new WeakMap<Change, ExactWay>();
  private version = 0;

  constructor(
    private readonly doc: WordDocument,
    name = '文件',
    private readonly options: DocxHostOptions = {},
  ) {
    const canWrite = !(options.readOnly ?? doc.isProtected);
    this.capabilities = { canWrite, canComment: canWrite, name };
    doc.onChange((change) => {
      this.version++;
      this.follow(change);
      this.tell();
    });
  }

  read(): Promise<DocumentSnapshot> {
    return Promise.resolve(snapshotOf(this.doc));
  }

  readWithSelection(): Promise<SelectionRead> {
    const at = this.selection ? this.doc.paragraphs().indexOf(this.selection.paragraph) : -1;
    const selection = this.selection && at >= 0 ? { paragraph: at, start: this.selection.start, end: this.selection.end } : null;
    return Promise.resolve({ snapshot: snapshotOf(this.doc), selection, last: selection?.paragraph ?? null });
  }

  fingerprint(): Promise<string> {
    // FNV-1a over the texts: cheap, and equal texts give equal values.
    let hash = 0x811c9dc5;
    let length = 0;
    for (const paragraph of this.doc.paragraphs()) {
      const text = `${this.doc.text(paragraph)}\n`;
      length += text.length;
      for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    }
    return Promise.resolve(`${length}:${(hash >>> 0).toString(16)}`);
  }

  readElsewhere(): Promise<readonly ElsewhereText[] | null> {
    return Promise.resolve(this.doc.elsewhere());
  }

  readAbout(): Promise<DocumentAbout> {
    const openComments = this.doc.comments().filter(({ isResolved }) => !isResolved).length;
    return Promise.resolve({ name: this.options.fileName ?? null, changedParagraphs: this.doc.changedParagraphs(), openComments });
  }

  select(place: Place): Promise<void> {
    return this.guarded(() => {
      const stale = staleIn(this.doc, { edits: [{ ...place, text: '' }] });
      const paragraph = this.doc.paragraphs()[place.paragraph];
      if (stale.length || !paragraph) throw new HostError('stale', 'the text at the place has changed', { written: 'none', stale });
      this.selection = { paragraph, start: place.start, end: place.end };
      this.tell();
    });
  }

  write(asked: Change): Promise<WriteOutcome> {
    return this.guarded(() => {
      const change = besideThings(this.doc, asked);
      if (!this.capabilities.canWrite) throw new HostError('read-only', 'the document may not be written', { written: 'none' });
      const stale = staleIn(this.doc, change);
      if (stale.length) throw new HostError('stale', 'a text has changed since it was read', { written: 'none', stale });
      const reason = unsupportedIn(this.doc, change);
      if (reason) throw new HostError('unsupported', reason.message, { written: 'none', ...(reason.enclosed && { enclosed: true }) });
      const way = this.exact.get(change);
      return way && way.version === this.version ? this.goBack(change, way) : this.apply(change);
    });
  }

  annotate(mark: string, notes: readonly Note[]): Promise<Annotated> {
    return this.guarded(() => {
      if (!this.capabilities.canWrite) throw new HostError('read-only', 'the document may not be written', { written: 'none' });
      const stale = staleIn(this.doc, { edits: notes.map(({ place }) => ({ ...place, text: '' })) });
      if (stale.length) throw new HostError('stale', 'a text has changed since it was read', { written: 'none', stale });
      return annotate(this.doc, mark, notes);
    });
  }

  addPageNumbers(): Promise<PageNumbers> {
    return this.guarded(() => {
      if (!this.capabilities.canWrite) throw new HostError('read-only', 'the document may not be written', { written: 'none' });
      if (this.doc.elsewhere().some(({ part }) => part.startsWith('footer'))) return 'present';
      this.doc.edit('host', () => {
        this.doc.setFooter(0, 'default', pageNumberFlatOpc('odd'));
        this.doc.setFooter(0, 'even', pageNumberFlatOpc('even'));
      });
      return 'added';
    });
  }

  readMemory(): Promise<string | null> {
    return Promise.resolve(readMemory(this.doc));
  }

  writeMemory(text: string | null): Promise<boolean> {
    return Promise.resolve(this.capabilities.canWrite && writeMemory(this.doc, text));
  }

  onMaybeChanged(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private apply(change: Change): WriteOutcome {
    const tracked = this.doc.trackChanges;
    const before = recordBefore(this.doc, change);
    const inserted = this.doc.edit('host', () => applyChange(this.doc, change));
    const paragraphs = this.doc.paragraphs();
    const first = inserted[0] ? paragraphs.indexOf(inserted[0]) : -1;
    const inverse = tracked ? null : inverseOf(this.doc, change, before, inserted);
    if (inverse) this.exact.set(inverse, { by: 'undo', version: this.version });
    return {
      snapshot: snapshotOf(this.doc),
      // Where deletions are not shown, a tracked replacement reads like any other.
      edits: change.edits.map((e) => (tracked && this.doc.showDeleted && e.expected !== '' ? 'tracked' : 'done')),
      inserted: first >= 0 ? { paragraph: first, count: inserted.length } : null,
      inverse,
    };
  }

  /** Take back, or make again, a change of this host's own through the document's history: exact to the byte. */
  private goBack(change: Change, way: ExactWay): WriteOutcome {
    const before = recordBefore(this.doc, change);
    const present = new Set(this.doc.paragraphs());
    if (way.by === 'undo') this.doc.undo();
    else this.doc.redo();
    const inserted = change.insert ? this.doc.paragraphs().filter((p) => !present.has(p)) : [];
    const inverse = inverseOf(this.doc, change, before, inserted);
    this.exact.set(inverse, { by: way.by === 'undo' ? 'redo' : 'undo', version: this.version });
    const first = inserted[0] ? this.doc.paragraphs().indexOf(inserted[0]) : -1;
    return {
      snapshot: snapshotOf(this.doc),
      edits: change.edits.map(() => 'done'),
      inserted: first >= 0 ? { paragraph: first, count: inserted.length } : null,
      inverse,
    };
  }

  /** Whatever goes wrong leaves as a HostError; `edit` of the document has taken back what was done. */
  private guarded<T>(work: () => T): Promise<T> {
    try {
      return Promise.resolve(work());
    } catch (cause) {
      if (cause instanceof HostError) return Promise.reject(cause);
      return Promise.reject(new HostError('host', cause instanceof Error ? cause.message : String(cause), { written: 'none', cause }));
    }
  }

  /** Let the selection follow the text. */
  private follow(change: DocumentChange): void {
    for (const splice of change.splices) {
      const at = this.selection;
      if (!at || splice.paragraph !== at.paragraph) continue;
      const shift = splice.inserted - splice.removed;
      const move = (offset: number): number => (offset >= splice.start + splice.removed ? offset + shift : Math.min(offset, splice.start));
      this.selection = { ...at, start: move(at.start), end: Math.max(move(at.start), move(at.end)) };
    }
    if (this.selection && !this.doc.paragraphs().includes(this.selection.paragraph)) this.selection = null;
    if (this.selection) {
      const length = hostText(this.doc, this.selection.paragraph).length;
      const { paragraph, start, end } = this.selection;
      this.selection = { paragraph, start: Math.min(start, length), end: Math.min(end, length) };
    }
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}
