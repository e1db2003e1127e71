import { Dispatch, MessageType, RequestAction, ResponseType, XdmError, type XdmMessage } from './messages';

/** What a conversation asks of the Word that is played. */
export interface ConversationHost {
  appContext(controlId: string): Record<string, unknown>;
  /** A RichApi request's body, as text; its answer, as text. */
  richApi(body: string): Promise<string>;
  /** The document's settings; `set` says whether the document could keep them. */
  settings: { get(): Readonly<Record<string, string>>; set(values: Readonly<Record<string, string>>): boolean };
  selectedText(): string;
  documentUrl(): string;
  /** Focus wants to leave the pane, and the like: numbers of `HostAction`. */
  notified(action: number): void;
  /** Something that nothing here answers; the pane gets an error. */
  unhandled(what: string): void;
}

/** How an ExecuteFunction button's function ended: 0 when the page knew it. */
export interface CommandOutcome {
  readonly status: number;
}

const NO_SUCH_METHOD = 5004;
/** ooeSettingsCannotSave, as office.js names it. */
const SETTINGS_CANNOT_SAVE = 4001;

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/**
 * The host's end of one conversation with office.js: one activation of one pane.
 * The ids are new each time, because office.js caches settings under them in
 * sessionStorage and would believe the cache rather than us.
 */
export class Conversation {
  readonly id = `conversation-${crypto.randomUUID()}`;
  readonly controlId = `tongbao-${crypto.randomUUID()}`;
  private readonly events = new Set<string>();
  private readonly commands = new Map<string, (outcome: CommandOutcome) => void>();
  private readonly waiting: { name: string; resolve: (outcome: CommandOutcome) => void }[] = [];
  private commandCount = 0;

  constructor(
    private readonly host: ConversationHost,
    private readonly post: (message: XdmMessage) => void,
  ) {}

  /** A message of the pane. Messages of another conversation are none of ours. */
  receive(message: XdmMessage): void {
    if (message._conversationId !== this.id || message._messageType !== MessageType.request) return;
    switch (message._actionType) {
      case RequestAction.registerEvent:
        this.events.add(message._actionName);
        this.answer(message, { Error: 0 });
        if (message._actionName === 'appCommandInvoked') this.sendWaitingCommands();
        return;
      case RequestAction.unregisterEvent:
        this.events.delete(message._actionName);
        return this.answer(message, { Error: 0 });
      default:
        return this.invoke(message);
    }
  }

  /** Deliver an event, if the pane has asked for it. */
  fire(event: string, data: unknown): void {
    if (!this.events.has(event)) return;
    this.post({
      _messageType: MessageType.response,
      _responseType: ResponseType.event,
      _actionName: event,
      _conversationId: this.id,
      _correlationId: 0,
      _errorCode: XdmError.none,
      _data: data,
    });
  }

  /** Press a ribbon button whose action is ExecuteFunction. Waits until the page has started. */
  command(name: string): Promise<CommandOutcome> {
    return new Promise((resolve) => {
      this.waiting.push({ name, resolve });
      if (this.events.has('appCommandInvoked')) this.sendWaitingCommands();
    });
  }

  private sendWaitingCommands(): void {
    for (const { name, resolve } of this.waiting.splice(0)) {
      const id = `command-${(this.commandCount += 1)}`;
      this.commands.set(id, resolve);
      this.fire('appCommandInvoked', [id, name, JSON.stringify({ source: { id: name } })]);
    }
  }

  private invoke(message: XdmMessage): void {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return this.answer(message, this.host.appContext(this.controlId));
      case 'ContextActivationManager_notifyHost': {
        const action = Array.isArray(message._data) ? message._data[1] : undefined;
        if (typeof action === 'number') this.host.notified(action);
        return this.answer(message, null);
      }
      case 'executeMethod':
        void this.execute(message);
        return;
      default:
        this.host.unhandled(`message ${message._actionName}`);
        return this.answer(message, null, XdmError.errorHandlingRequest);
    }
  }

  private async execute(message: XdmMessage): Promise<void> {
    const data = record(message._data);
    const reply = (fields: Record<string, unknown>): void => this.answer(message, { Version: 1, Error: 0, ...fields });
    const dispatch = record(data.DdaMethod).DispatchId;
    switch (dispatch) {
      case Dispatch.richApi: {
        const request = Array.isArray(data.ArrayData) ? data.ArrayData : [];
        const body = await this.host.richApi(String(request[4]));
        return reply({ Data: [200, ['Content-Type', 'application/json'], body] });
      }
      case Dispatch.saveSettings: {
        const pairs = record(data.DdaSettingsMethod).Properties;
        const entries = Array.isArray(pairs) ? pairs : [];
        const kept = this.host.settings.set(Object.fromEntries(entries.map((pair) => [String(pair[0]), String(pair[1])])));
        return reply(kept ? {} : { Error: SETTINGS_CANNOT_SAVE });
      }
      case Dispatch.loadSettings:
        return reply({ Properties: { Settings: Object.entries(this.host.settings.get()) } });
      case Dispatch.getFileProperties:
        return reply({ Properties: { Url: this.host.documentUrl() } });
      case Dispatch.getSelectedData:
        return reply({ Data: this.host.selectedText() });
      case Dispatch.appCommandCompleted: {
        const id = String(data['0']);
        this.commands.get(id)?.({ status: Number(data['1']) });
        this.commands.delete(id);
        return reply({});
      }
      case Dispatch.closeContainer:
        return reply({});
      default:
        this.host.unhandled(`method ${String(dispatch)}`);
        return this.answer(message, { Version: 1, Error: NO_SUCH_METHOD });
    }
  }

  private answer(request: XdmMessage, data: unknown, errorCode: number = XdmError.none): void {
    this.post({
      _messageType: MessageType.response,
      _responseType: ResponseType.answer,
      _actionName: request._actionName,
      _conversationId: request._conversationId,
      _correlationId: request._correlationId,
      _errorCode: errorCode,
      _data: data,
    });
  }
}
