import type { WordDocument } from '../../ooxml/api';
import { HostAction, WordPlayer } from '../host';
import { download, errorLine, newFile, openBytes, openFile } from './files';
import type { OpenedFile } from './files';
import { pagesAndCharacters } from './page-count';
import { listenToInput } from './surface/input';
import { Surface } from './surface/surface';

export interface BenchState {
  readonly name: string;
  /** Whether there is something that was not saved. */
  readonly changed: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly pages: number;
  readonly characters: number;
  readonly notice: string | null;
  readonly ready: boolean;
}

export interface BenchPlaces {
  readonly desk: HTMLElement;
  readonly pane: HTMLElement;
  /** Where the hidden function page of the ribbon goes. */
  readonly functions: HTMLElement;
  readonly paneUrl: string;
  readonly functionsUrl: string;
  readonly locale: string;
  readonly readOnly: boolean;
  /** What Tab reaches first in the page. */
  readonly first: () => HTMLElement | null;
}

const BLANK: BenchState = { name: '', changed: false, canUndo: false, canRedo: false, pages: 1, characters: 0, notice: null, ready: false };

/** How long after the last change pages and characters are counted again, in milliseconds. */
const COUNT_DELAY = 250;

/** What the page does: one document, the surface that shows it, and the Word that is played for the pane. */
export class Bench {
  state: BenchState = BLANK;
  readonly surface: Surface;
  player: WordPlayer | null = null;
  private readonly listeners = new Set<() => void>();
  private readonly stopInput: () => void;
  private stopDocument: () => void = () => undefined;
  private counting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly places: BenchPlaces) {
    const failed = (error: unknown): void => this.set({ notice: errorLine(error) });
    this.surface = new Surface(places.desk, {
      selected: ({ anchor, focus }) => this.player?.setSelection(anchor, focus),
      failed,
      painted: () => this.count(),
    });
    this.stopInput = listenToInput(this.surface, failed);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private set(change: Partial<BenchState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  get document(): WordDocument | null {
    return this.player?.document ?? null;
  }

  /** Open a file of the user's; on an error what is open stays. */
  async open(file: File): Promise<void> {
    await this.attempt(async () => this.take(await openFile(file)));
  }

  /** Open bytes that came otherwise, e.g. the sample at the start. */
  async openBytes(bytes: Uint8Array, name: string): Promise<void> {
    await this.attempt(() => this.take(openBytes(bytes, name)));
  }

  async create(): Promise<void> {
    await this.attempt(() => this.take(newFile()));
  }

  save(): void {
    const { document } = this;
    if (document === null) return;
    try {
      download(document, this.state.name);
      this.set({ changed: false, notice: null });
    } catch (error) {
      this.set({ notice: errorLine(error) });
    }
  }

  undo(): void {
    this.document?.undo();
  }

  redo(): void {
    this.document?.redo();
  }

  /** Press a button of the ribbon that runs a function of the add-in. */
  async press(functionName: string): Promise<void> {
    await this.attempt(async () => void (await this.player?.invokeCommand(functionName)));
  }

  say(notice: string | null): void {
    this.set({ notice });
  }

  dispose(): void {
    clearTimeout(this.counting);
    this.stopInput();
    this.stopDocument();
    this.surface.dispose();
    this.player?.dispose();
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.set({ notice: errorLine(error) });
    }
  }

  private async take({ document, name }: OpenedFile): Promise<void> {
    await this.surface.open(document);
    this.stopDocument();
    this.stopDocument = document.onChange(() => {
      this.set({ changed: true, canUndo: document.canUndo, canRedo: document.canRedo });
    });
    this.set({ ...BLANK, name, ready: true });
    this.play(document);
    const selected = this.surface.selected;
    if (selected !== null) this.player?.setSelection(selected.anchor, selected.focus);
    this.count();
  }

  private play(document: WordDocument): void {
    if (this.player !== null) return void this.player.setDocument(document);
    const { pane, functions, paneUrl, functionsUrl, locale, readOnly } = this.places;
    const player = new WordPlayer({
      document,
      quirks: { readOnly },
      documentName: () => this.state.name,
      // Word may not take settings for a change (pitfall 38); here nobody is to lose them for that.
      onSettings: () => this.set({ changed: true }),
      onNotified: (action) => {
        // office.js takes Esc and Tab at the pane's edges and leaves it to the host where the focus goes.
        if (action === HostAction.tabExit) this.places.first()?.focus();
        if (action === HostAction.escape || action === HostAction.tabExitBack) this.places.desk.focus({ preventScroll: true });
      },
    });
    player.onSelect((selected) => this.surface.show(selected, true));
    player.connect({ container: pane, paneUrl, locale, readOnly, title: '通报助手', role: 'pane' });
    player.connect({ container: functions, paneUrl: functionsUrl, locale, readOnly, title: '功能区命令', role: 'functions' });
    this.player = player;
  }

  private count(): void {
    clearTimeout(this.counting);
    this.counting = setTimeout(() => {
      const { document } = this;
      if (document !== null) this.set(pagesAndCharacters(document, this.places.desk));
    }, COUNT_DELAY);
  }
}
