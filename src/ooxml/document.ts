import type { CommentNote, CommentThread, DocumentChange, FooterType, FormattedRun, FragmentPlace, Paragraph, RunFormat, TextSegment, WordDocument } from './api';
import { readAddIn, removeAddIn, writeAddIn } from './add-in-settings';
import { threadsIn } from './comments';
import { addComments, removeComments, type CommentAuthor } from './edit/comments';
import type { Editing } from './edit/editing';
import { formattedRuns, replaceWithRuns } from './edit/formatted';
import { insertFragment } from './edit/fragment';
import { fragmentOf } from './edit/fragment-of';
import { setFooter } from './edit/footers';
import { History } from './edit/history';
import { insertParagraph, mergeWithNext, removeParagraph, splitParagraph } from './edit/paragraphs';
import { replaceText, typable } from './edit/replace';
import { replaceTracked } from './edit/tracked';
import { readElsewhere, type OutsideText } from './elsewhere';
import { setFormat } from './format/apply';
import { commonFormat, effectiveFormat } from './format/effective';
import { readThemeFonts } from './format/theme';
import { hiddenRuns } from './hidden';
import { Labels } from './numbering/labels';
import type { Package } from './package';
import { changedParagraphs } from './review';
import { readSettings } from './settings';
import { Styles } from './styles';
import { Body } from './text/body';
import { children } from './xml/names';
import type { XmlPart } from './xml/part';

/** A .docx held in memory: see `WordDocument` for what each member promises. */
export class OoxmlDocument implements WordDocument {
  trackChanges: boolean;
  readonly isProtected: boolean;
  private readonly editing: Editing;
  private readonly styles: Styles;
  private readonly labels: Labels;
  private readonly isHidden: (run: Element) => boolean;

  /** @param body the w:body of `main`. */
  constructor(
    private readonly pkg: Package,
    private readonly main: XmlPart,
    bodyElement: Element,
  ) {
    this.styles = new Styles(() => pkg.related(main.name, 'styles'));
    this.isHidden = hiddenRuns(this.styles);
    // Read now: a broken part is told when the file is opened, not in the middle of work.
    this.styles.runDefaults();
    const body = new Body(bodyElement, this.isHidden);
    const history = new History({
      partOf: (node) => pkg.partOf(node),
      paragraphAround: (node) => body.around(node),
      isPresent: (paragraph) => body.isPresent(paragraph),
      invalidate: (targets) => {
        if (body.invalidate(targets)) this.labels.invalidate();
      },
    });
    this.editing = { document: main.document, body, history };
    this.labels = new Labels(() => pkg.related(main.name, 'numbering')?.root ?? null, this.styles, () => body.paragraphs());
    const settings = readSettings(pkg.related(main.name, 'settings')?.root ?? null);
    this.trackChanges = settings.trackChanges;
    this.isProtected = settings.isProtected;
  }

  get showDeleted(): boolean {
    return this.editing.body.showDeleted;
  }

  set showDeleted(show: boolean) {
    this.editing.body.showDeleted = show;
    this.editing.body.invalidateTexts();
  }

  paragraphs(): readonly Paragraph[] {
    return this.editing.body.paragraphs();
  }

  text(paragraph: Paragraph): string {
    return this.editing.body.read(paragraph).text;
  }

  segments(paragraph: Paragraph): readonly TextSegment[] {
    return this.editing.body.read(paragraph).segments;
  }

  label(paragraph: Paragraph): string {
    return this.labels.of(paragraph);
  }

  styleName(paragraph: Paragraph): string {
    return this.styles.nameOf(this.styles.ofParagraph(paragraph.element));
  }

  tableDepth(paragraph: Paragraph): number {
    return this.editing.body.tableDepth(paragraph);
  }

  inContentControl(paragraph: Paragraph): boolean {
    return this.editing.body.inControl(paragraph);
  }

  edit<T>(origin: string, change: () => T, mergeKey?: string): T {
    return this.editing.history.run(origin, change, mergeKey);
  }

  undo(): boolean {
    return this.editing.history.undo();
  }

  redo(): boolean {
    return this.editing.history.redo();
  }

  get canUndo(): boolean {
    return this.editing.history.canUndo;
  }

  get canRedo(): boolean {
    return this.editing.history.canRedo;
  }

  onChange(listener: (change: DocumentChange) => void): () => void {
    return this.editing.history.onChange(listener);
  }

  replaceText(paragraph: Paragraph, start: number, end: number, text: string): void {
    const clean = typable(text);
    this.edit('api', () => {
      if (this.trackChanges) replaceTracked(this.editing, paragraph, start, end, clean, { author: this.author(), showDeleted: this.showDeleted });
      else replaceText(this.editing, paragraph, start, end, clean);
    });
  }

  splitParagraph(paragraph: Paragraph, offset: number): Paragraph {
    return this.edit('api', () => splitParagraph(this.editing, paragraph, offset));
  }

  mergeWithNext(paragraph: Paragraph): boolean {
    return this.edit('api', () => mergeWithNext(this.editing, paragraph));
  }

  removeParagraph(paragraph: Paragraph): void {
    this.edit('api', () => removeParagraph(this.editing, paragraph));
  }

  insertParagraph(at: FragmentPlace, text: string): Paragraph {
    return this.edit('api', () => insertParagraph(this.editing, at, typable(text)));
  }

  insertFragment(flatOpc: string, at: FragmentPlace): readonly Paragraph[] {
    return this.edit('api', () => insertFragment(this.editing, this.pkg, this.styles, this.labels, this.main.name, flatOpc, at));
  }

  setFooter(section: number, type: FooterType, flatOpc: string): void {
    this.edit('api', () => setFooter(this.editing, this.pkg, this.main.name, section, type, flatOpc));
  }

  fragmentOf(from: Paragraph, to: Paragraph): string {
    return fragmentOf(this.editing, this.pkg, this.styles, this.main.name, from, to);
  }

  formattedRuns(paragraph: Paragraph, start: number, end: number): readonly FormattedRun[] {
    return formattedRuns(this.editing, paragraph, start, end);
  }

  replaceWithRuns(paragraph: Paragraph, start: number, end: number, runs: readonly FormattedRun[]): void {
    this.edit('api', () => replaceWithRuns(this.editing, paragraph, start, end, runs));
  }

  formatOf(paragraph: Paragraph, start: number, end: number): RunFormat {
    const { segments } = this.editing.body.read(paragraph);
    const theme = readThemeFonts(this.pkg.related(this.main.name, 'theme')?.root ?? null);
    let within = segments.filter((s) => s.start < end && s.start + s.text.length > start);
    if (within.length === 0) within = segments.filter((s) => s.start < start).slice(-1);
    if (within.length === 0) within = segments.slice(0, 1);
    return commonFormat(within.map((s) => effectiveFormat(s.run, s.text, this.styles, theme)));
  }

  setFormat(paragraph: Paragraph, start: number, end: number, format: Partial<RunFormat>): void {
    this.edit('api', () => setFormat(this.editing, paragraph, start, end, format));
  }

  elsewhere(): readonly OutsideText[] {
    return readElsewhere(this.pkg, this.main.name, this.editing.body, this.isHidden);
  }

  changedParagraphs(): number {
    return changedParagraphs(this.paragraphs());
  }

  comments(): readonly CommentThread[] {
    return threadsIn(this.pkg, this.main.name).map(({ id, text, answers, isResolved }) => ({ id, text, answers, isResolved }));
  }

  addComments(notes: readonly CommentNote[], author: CommentAuthor): readonly string[] {
    return this.edit('api', () => addComments(this.editing, this.pkg, this.main.name, notes, author));
  }

  removeComments(ids: ReadonlySet<string>): void {
    this.edit('api', () => removeComments(this.editing, this.pkg, this.main.name, ids));
  }

  addInSettings(addIn: string): Readonly<Record<string, string>> | null {
    return readAddIn(this.pkg, addIn);
  }

  setAddInSettings(addIn: string, settings: Readonly<Record<string, string>>): void {
    writeAddIn(this.pkg, addIn, settings);
  }

  removeAddIn(addIn: string): Readonly<Record<string, string>> | null {
    return removeAddIn(this.pkg, addIn);
  }

  partSource(name: string): string | null {
    return this.pkg.part(name)?.text() ?? null;
  }

  save(): Uint8Array {
    return this.pkg.save();
  }

  /** Tracked changes are signed by whoever saved the document last, as the file says. */
  private author(): string {
    const core = this.pkg.related('', 'core-properties')?.root;
    const last = core && children(core).find((n) => n.localName === 'lastModifiedBy')?.textContent?.trim();
    return last || 'Tongbao';
  }
}
