import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createContext, Script } from 'node:vm';
import type { WordPlayer } from '../../src/workbench/host';

/**
 * Microsoft's own Word proxies (word-web-16.00.js, unmodified) in plain Node, their
 * requests answered by our player of Word: host/word is tested on what really goes
 * over the wire, without a browser.
 */
const FILE = 'word-web-16.00.debug.js';

interface SessionBase {
  _overrideSession: unknown;
  new (): object;
}

interface Loaded {
  readonly Word: typeof Word;
  readonly OfficeExtension: typeof OfficeExtension & { readonly SessionBase: SessionBase };
}

export interface OfficeStub {
  /** Highest WordApi that isSetSupported admits. */
  readonly wordApi?: string;
  readonly readOnly?: boolean;
  /** false: as in Word 2016, settings have no refreshAsync; null: the document has no settings. */
  readonly refreshes?: boolean | null;
}

let loaded: Loaded | null = null;
let selectionHandlers: (() => void)[] = [];
let stub: OfficeStub = {};

type Done = (result: { status: string }) => void;

/** Office's settings over the player's: a copy of its own, which only saveAsync and refreshAsync bring together with the document's. */
function officeSettings(player: WordPlayer | null): unknown {
  const copy = new Map(Object.entries(player?.settings ?? {}).map(([name, json]) => [name, JSON.parse(json) as unknown]));
  const answer = (done: Done, succeeded: boolean): void => void setTimeout(() => done({ status: succeeded ? 'succeeded' : 'failed' }), 0);
  const settings: Record<string, unknown> = {
    get: (name: string) => copy.get(name) ?? null,
    set: (name: string, value: unknown) => void copy.set(name, value),
    remove: (name: string) => void copy.delete(name),
    saveAsync: (done: Done) => answer(done, player?.keepSettings(Object.fromEntries([...copy].map(([name, value]) => [name, JSON.stringify(value)]))) ?? false),
  };
  if (stub.refreshes !== false) {
    settings.refreshAsync = (done: Done) => {
      copy.clear();
      for (const [name, json] of Object.entries(player?.settings ?? {})) copy.set(name, JSON.parse(json));
      answer(done, true);
    };
  }
  return settings;
}

function officeContext(player: WordPlayer | null): unknown {
  return {
    requirements: {
      isSetSupported: (name: string, version = '1.1') =>
        name === 'WordApi' && Number.parseFloat(version) <= Number.parseFloat(stub.wordApi ?? '1.3'),
    },
    document: {
      get mode() {
        return stub.readOnly === true ? 'readOnly' : 'readWrite';
      },
      settings: stub.refreshes === null ? undefined : officeSettings(player),
      addHandlerAsync: (_event: string, handler: () => void) => void selectionHandlers.push(handler),
      removeHandlerAsync: (_event: string, { handler }: { handler: () => void }) => {
        selectionHandlers = selectionHandlers.filter((each) => each !== handler);
      },
    },
  };
}

function load(): Loaded {
  if (loaded !== null) return loaded;
  const nothing = (): void => undefined;
  const window: Record<string, unknown> = { console, setTimeout, clearTimeout, setInterval, clearInterval, Promise, performance };
  Object.assign(window, {
    window,
    self: window,
    globalThis: window,
    name: '',
    location: { hash: '', search: '', origin: 'https://localhost', href: 'https://localhost/' },
    navigator: { userAgent: 'node' },
    addEventListener: nothing,
    removeEventListener: nothing,
    document: {
      addEventListener: nothing,
      getElementsByTagName: () => [],
      createElement: () => ({}),
      querySelectorAll: () => [],
      // 'loading' keeps the part that talks to the task pane's frame quiet.
      readyState: 'loading',
      domain: 'localhost',
    },
  });
  const office = { Promise, context: officeContext(null), onReadyInternal: () => new Promise(nothing) };
  window.Office = office;
  window.Microsoft = { Office: { WebExtension: office } };
  const context = createContext(window);
  const dist = dirname(createRequire(__filename).resolve('@microsoft/office-js/dist/office.js'));
  new Script(readFileSync(join(dist, FILE), 'utf8'), { filename: FILE }).runInContext(context);
  loaded = { Word: window.Word as typeof Word, OfficeExtension: window.OfficeExtension as Loaded['OfficeExtension'] };
  return loaded;
}

/** Only JSON goes over the wire: no test may share objects with the host. */
function overTheWire<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** Make Word, Office and OfficeExtension global, with `player` at the other end. */
export function playInNode(player: WordPlayer, office: OfficeStub = {}): void {
  const { Word: word, OfficeExtension: extension } = load();
  stub = office;
  selectionHandlers = [];
  class Session extends extension.SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<unknown> {
      return Promise.resolve({ url: 'http://document.localhost/', headers: {} });
    }

    _createRequestExecutorOrNull(): unknown {
      return {
        executeAsync: async (_data: unknown, _flags: unknown, message: { Body: unknown }) => {
          const Body = overTheWire(await player.execute(overTheWire(message.Body)));
          return { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: null, Body };
        },
      };
    }
  }
  extension.SessionBase._overrideSession = new Session();
  Object.assign(globalThis, {
    Word: word,
    OfficeExtension: extension,
    Office: {
      context: officeContext(player),
      AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
      DocumentMode: { ReadOnly: 'readOnly', ReadWrite: 'readWrite' },
      EventType: { DocumentSelectionChanged: 'documentSelectionChanged' },
    },
  });
}

/** Deliver the selection event to whoever listens. */
export function fireSelectionChanged(): void {
  for (const handler of [...selectionHandlers]) handler();
}

export function selectionHandlerCount(): number {
  return selectionHandlers.length;
}
