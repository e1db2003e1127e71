import type { Position, WordDocument } from '../../ooxml/api';
import { ADD_IN } from './add-in';
import { PlayedDocument } from './played-document';
import { PLAIN_WORD, type Quirks } from './quirks';
import { RequestLog } from './request-log';
import { Executor } from './rich-api/executor';
import { requestBody, type ResponseBody } from './rich-api/wire';
import type { PageSelection } from './selection';
import type { CommandOutcome } from './xdm/conversation';
import { PaneConnection, type ConnectOptions, type PlayedWord } from './xdm/pane-connection';

export interface WordPlayerOptions {
  readonly document: WordDocument;
  readonly quirks?: Partial<Quirks>;
  /** The file's name, as the document's address ends with it. */
  readonly documentName?: () => string;
  /** Told when the pane's settings in the document are others than before. */
  readonly onSettings?: () => void;
  /** Told of each notifyHost action (HostAction), e.g. that focus leaves the pane. */
  readonly onNotified?: (action: number) => void;
}

/**
 * Word on the web, played for the pane: the host's side of the message protocol
 * and of RichApi over a document of ours. Office.js itself is Microsoft's.
 */
export class WordPlayer {
  readonly requests = new RequestLog();
  private played: PlayedDocument;
  private executor: Executor;
  private currentQuirks: Quirks;
  private connections: PaneConnection[] = [];
  private readonly selectListeners = new Set<(selection: PageSelection) => void>();
  private readonly missing: string[] = [];
  private selectionTimer: ReturnType<typeof setTimeout> | undefined;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: WordPlayerOptions) {
    this.currentQuirks = { ...PLAIN_WORD, ...options.quirks };
    this.played = this.play(options.document);
    this.executor = new Executor(this.played, this.missing);
  }

  get document(): WordDocument {
    return this.played.document;
  }

  get quirks(): Quirks {
    return this.currentQuirks;
  }

  /** Members and messages the pane asked for and that are not played, by name. Each also failed in the pane. */
  get unhandled(): readonly string[] {
    return this.missing;
  }

  /** What the selection is now: it follows edits; null before the first `setSelection` or once its paragraph is gone. */
  get selection(): PageSelection | null {
    return this.played.selection;
  }

  /** What the pane's add-in keeps in the document, as Office stores it: each value is a JSON text. */
  get settings(): Readonly<Record<string, string>> {
    return this.document.addInSettings(ADD_IN) ?? {};
  }

  /** Keep settings in the document instead of those it has; false where this Word cannot. */
  keepSettings(values: Readonly<Record<string, string>>): boolean {
    const { settings, readOnly } = this.currentQuirks;
    if (settings === 'refused' || readOnly || this.document.isProtected) return false;
    const before = JSON.stringify(this.document.addInSettings(ADD_IN));
    this.document.setAddInSettings(ADD_IN, values);
    if (JSON.stringify(this.document.addInSettings(ADD_IN)) !== before) this.options.onSettings?.();
    return true;
  }

  setQuirks(quirks: Partial<Quirks>): void {
    this.currentQuirks = { ...this.currentQuirks, ...quirks };
    this.played.useQuirks(this.currentQuirks);
  }

  /** Open a pane in an iframe. Returns the connection; several may stand side by side (the pane, the function page). */
  connect(options: ConnectOptions): PaneConnection {
    const connection = new PaneConnection(this.word(), options);
    this.connections.push(connection);
    return connection;
  }

  /** Close a pane. */
  disconnect(connection: PaneConnection): void {
    connection.disconnect();
    this.connections = this.connections.filter((other) => other !== connection);
  }

  /**
   * Another file was opened: its own settings, no selection, and every pane starts
   * anew in a new conversation, as in Word, where a pane belongs to one document.
   * Returns the new connections, in the order of the old ones.
   */
  setDocument(document: WordDocument): readonly PaneConnection[] {
    clearTimeout(this.selectionTimer);
    this.selectionTimer = undefined;
    this.played.dispose();
    this.played = this.play(document);
    this.executor = new Executor(this.played, this.missing);
    const opened = this.connections.map((connection) => connection.options);
    for (const connection of this.connections) connection.disconnect();
    this.connections = [];
    return opened.map((options) => this.connect(options));
  }

  /** The user has selected in the page: the pane gets its event, if and when the quirks let it. */
  setSelection(anchor: Position, focus: Position): void {
    this.played.setSelection(anchor, focus);
    this.announceSelection();
  }

  /** Be told when the pane selects. Returns the function that ends it. */
  onSelect(listener: (selection: PageSelection) => void): () => void {
    this.selectListeners.add(listener);
    return () => this.selectListeners.delete(listener);
  }

  /** Press a ribbon button with ExecuteFunction: in the function page where one is connected, else in the pane. */
  invokeCommand(functionName: string): Promise<CommandOutcome> {
    const target = this.connections.find((one) => one.role === 'functions') ?? this.connections[0];
    return target === undefined ? Promise.reject(new Error('no pane is connected')) : target.command(functionName);
  }

  /** Answer one RichApi request (its JSON body parsed). One after the other, in the order in which they came. */
  execute(body: unknown, size = JSON.stringify(body).length): Promise<ResponseBody> {
    const request = requestBody(body);
    const number = this.requests.add(request, size);
    const answer = this.queue.then(async () => {
      const { delay } = this.currentQuirks;
      if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
      return this.executor.execute(request, number);
    });
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  dispose(): void {
    clearTimeout(this.selectionTimer);
    for (const connection of this.connections) connection.disconnect();
    this.connections = [];
    this.played.dispose();
  }

  private play(document: WordDocument): PlayedDocument {
    return new PlayedDocument(document, this.currentQuirks, (selection) => {
      for (const listener of this.selectListeners) listener(selection);
      this.announceSelection();
    });
  }

  private announceSelection(): void {
    const { selectionEvent, selectionDelay } = this.currentQuirks;
    if (selectionEvent === 'never') return;
    const fire = (): void => {
      this.selectionTimer = undefined;
      for (const connection of this.connections) connection.fire('documentSelectionChanged', {});
    };
    if (selectionEvent === 'at-once') fire();
    else this.selectionTimer ??= setTimeout(fire, selectionDelay);
  }

  private word(): PlayedWord {
    return {
      richApi: async (text) => JSON.stringify(await this.execute(JSON.parse(text), text.length)),
      settings: { get: () => this.settings, set: (values) => this.keepSettings(values) },
      selectedText: () => this.played.selectedText(),
      documentUrl: () => `${globalThis.location.origin}/${encodeURIComponent(this.options.documentName?.() ?? 'document.docx')}`,
      notified: (action) => this.options.onNotified?.(action),
      unhandled: (what) => this.missing.push(what),
    };
  }
}
