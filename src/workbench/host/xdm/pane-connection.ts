import { appContext } from './app-context';
import { Conversation, type CommandOutcome, type ConversationHost } from './conversation';
import { paneFrame } from './frame';
import { parseMessage, type XdmMessage } from './messages';

export interface ConnectOptions {
  /** Where the iframe goes; what stands there is replaced. */
  readonly container: HTMLElement;
  /** The absolute address of the pane (or of the function page), on another origin than this page. */
  readonly paneUrl: string;
  /** zh-CN, en-US … as office.js knows it. */
  readonly locale: string;
  readonly readOnly?: boolean;
  /** The iframe's accessible name. */
  readonly title?: string;
  /** 'functions': the hidden page that runs ExecuteFunction buttons. 'pane' otherwise. */
  readonly role?: 'pane' | 'functions';
}

/** What a connection needs of the Word that is played, beside its own frame. */
export type PlayedWord = Omit<ConversationHost, 'appContext'>;

/** One iframe with office.js in it, and the conversation with it. */
export class PaneConnection {
  readonly frame: HTMLIFrameElement;
  readonly role: 'pane' | 'functions';
  private readonly conversation: Conversation;
  private readonly stop: () => void;

  constructor(word: PlayedWord, readonly options: ConnectOptions) {
    const page = options.container.ownerDocument;
    const view = page.defaultView;
    if (view === null) throw new Error('connect: the container is in no window');
    const paneOrigin = new URL(options.paneUrl).origin;
    this.role = options.role ?? 'pane';
    this.conversation = new Conversation(
      {
        ...word,
        appContext: (controlId) =>
          appContext({
            controlId,
            locale: options.locale,
            readOnly: options.readOnly ?? false,
            documentUrl: word.documentUrl(),
            settings: word.settings.get(),
            width: this.frame.clientWidth,
            height: this.frame.clientHeight,
          }),
      },
      (message: XdmMessage) => {
        const data = JSON.stringify({ _serializerVersion: 1, _origin: view.location.origin, ...message });
        this.frame.contentWindow?.postMessage(data, paneOrigin);
      },
    );
    this.frame = paneFrame(page, {
      conversationId: this.conversation.id,
      controlId: this.conversation.controlId,
      locale: options.locale,
      paneUrl: options.paneUrl,
      hostOrigin: view.location.origin,
      title: options.title ?? '',
    });
    const listener = (event: MessageEvent): void => {
      if (event.origin !== paneOrigin || event.source !== this.frame.contentWindow) return;
      const message = parseMessage(event.data);
      if (message !== null) this.conversation.receive(message);
    };
    view.addEventListener('message', listener);
    this.stop = () => view.removeEventListener('message', listener);
    options.container.replaceChildren(this.frame);
  }

  fire(event: string, data: unknown): void {
    this.conversation.fire(event, data);
  }

  command(name: string): Promise<CommandOutcome> {
    return this.conversation.command(name);
  }

  /** End the conversation and take the frame away. */
  disconnect(): void {
    this.stop();
    this.frame.remove();
  }
}
