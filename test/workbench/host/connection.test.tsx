import { WordPlayer, type PaneConnection, type Quirks } from '../../../src/workbench/host';
import type { WordDocument } from '../../../src/ooxml/api';
import type { XdmMessage } from '../../../src/workbench/host/xdm/messages';

const PANE = 'http://localhost:3001/taskpane.html?view=fill';

/** Nothing here reads the document; jsdom has no crypto.randomUUID and no zip is opened. */
const document_ = { paragraphs: () => [], onChange: () => () => undefined, isProtected: false } as unknown as WordDocument;

beforeAll(() => {
  let count = 0;
  Object.defineProperty(globalThis, 'crypto', { value: { randomUUID: () => `id-${(count += 1)}` }, configurable: true });
});

interface Pane {
  readonly connection: PaneConnection;
  readonly posted: XdmMessage[];
  send(fields: Partial<XdmMessage>, origin?: string): void;
}

function listen(connection: PaneConnection): Pane {
  const posted: XdmMessage[] = [];
  const view = connection.frame.contentWindow!;
  jest.spyOn(view, 'postMessage').mockImplementation(((data: string) => posted.push(JSON.parse(data) as XdmMessage)) as never);
  const [conversationId] = (JSON.parse(connection.frame.name) as { xdmInfo: string }).xdmInfo.split('|');
  return {
    connection,
    posted,
    send: (fields, origin = 'http://localhost:3001') => {
      const message = { _messageType: 0, _actionType: 1, _correlationId: 1, _conversationId: conversationId, ...fields };
      window.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(message), origin, source: view as Window }));
    },
  };
}

function connected(quirks: Partial<Quirks> = {}) {
  const container = document.body.appendChild(document.createElement('div'));
  const player = new WordPlayer({ document: document_, quirks });
  const pane = listen(player.connect({ container, paneUrl: PANE, locale: 'zh-CN', title: '通报助手' }));
  pane.send({ _actionName: 'documentSelectionChanged' });
  pane.posted.length = 0;
  return { player, container, pane };
}

const point = { paragraph: {} as never, offset: 0 };
const ranges = { compare: () => 0 };

function select(player: WordPlayer): void {
  Object.assign(Reflect.get(player, 'played') as object, ranges);
  player.setSelection(point, point);
}

afterEach(() => {
  jest.useRealTimers();
  document.body.replaceChildren();
});

test('the frame tells office.js that it is in Word on the web, before it is in the page', () => {
  const { container, pane } = connected();
  const { frame } = pane.connection;
  expect(container.firstChild).toBe(frame);
  expect(frame.title).toBe('通报助手');
  const name = JSON.parse(frame.name) as Record<string, string>;
  expect(name.hostInfo).toMatch(/^Word\|Web\|16\.00\|zh-CN\|/);
  expect(name.xdmInfo?.split('|')[2]).toBe(window.location.origin);
  expect(frame.src).toMatch(/^http:\/\/localhost:3001\/taskpane\.html\?view=fill&_host_Info=Word\$Web\$/);
});

test('messages from another origin are not heard', () => {
  const { pane } = connected();
  pane.send({ _actionName: 'anything' }, 'http://elsewhere.example');
  expect(pane.posted).toEqual([]);
});

test('the selection’s event at once', () => {
  const { player, pane } = connected();
  select(player);
  select(player);
  expect(pane.posted.map(({ _actionName }) => _actionName)).toEqual(['documentSelectionChanged', 'documentSelectionChanged']);
});

test('the selection’s event batched after two seconds', () => {
  jest.useFakeTimers();
  const { player, pane } = connected({ selectionEvent: 'batched' });
  select(player);
  jest.advanceTimersByTime(1500);
  select(player);
  expect(pane.posted).toHaveLength(0);
  jest.advanceTimersByTime(600);
  expect(pane.posted).toHaveLength(1);
  jest.advanceTimersByTime(5000);
  expect(pane.posted).toHaveLength(1);
});

test('the selection’s event never', () => {
  jest.useFakeTimers();
  const { player, pane } = connected({ selectionEvent: 'never' });
  select(player);
  jest.advanceTimersByTime(60_000);
  expect(pane.posted).toHaveLength(0);
});

test('another document starts every pane anew, in a new conversation', () => {
  const { player, container, pane } = connected();
  const [next] = player.setDocument(document_);
  expect(container.children).toHaveLength(1);
  expect(next?.frame.name).not.toBe(pane.connection.frame.name);
  pane.send({ _actionName: 'late' });
  expect(pane.posted).toEqual([]);
});

test('a ribbon command goes to the function page where there is one', () => {
  const { player, pane } = connected();
  const container = document.body.appendChild(document.createElement('div'));
  const functions = listen(player.connect({ container, paneUrl: PANE, locale: 'zh-CN', role: 'functions' }));
  functions.send({ _actionName: 'appCommandInvoked' });
  functions.posted.length = 0;
  void player.invokeCommand('nextPlaceholder');
  expect(functions.posted.map(({ _actionName }) => _actionName)).toEqual(['appCommandInvoked']);
  expect(pane.posted).toEqual([]);
  player.disconnect(functions.connection);
  expect(container.children).toHaveLength(0);
});
