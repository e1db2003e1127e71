import { Conversation, type ConversationHost } from '../../../src/workbench/host/xdm/conversation';
import { parseMessage, type XdmMessage } from '../../../src/workbench/host/xdm/messages';

function talk() {
  const posted: XdmMessage[] = [];
  const missing: string[] = [];
  const notified: number[] = [];
  let settings: Readonly<Record<string, string>> = { kept: '"x"' };
  const host: ConversationHost = {
    appContext: (controlId) => ({ _id: controlId }),
    richApi: (body) => Promise.resolve(`answer to ${body}`),
    settings: { get: () => settings, set: (values) => (values.refused === undefined ? ((settings = values), true) : false) },
    selectedText: () => '选中',
    documentUrl: () => 'http://localhost/document.docx',
    notified: (action) => notified.push(action),
    unhandled: (what) => missing.push(what),
  };
  const conversation = new Conversation(host, (message) => posted.push(message));
  const send = async (fields: Partial<XdmMessage>): Promise<XdmMessage | undefined> => {
    posted.length = 0;
    const message = { _messageType: 0, _actionType: 0, _correlationId: 7, _conversationId: conversation.id, _actionName: '', ...fields } as XdmMessage;
    conversation.receive(message);
    await new Promise((resolve) => setTimeout(resolve, 0));
    return posted[0];
  };
  const execute = (data: object, DispatchId: number) =>
    send({ _actionName: 'executeMethod', _data: { ...data, DdaMethod: { DispatchId } } });
  return { conversation, posted, missing, notified, send, execute, settings: () => settings };
}

test('the answer to a request goes back under its own numbers', async () => {
  const { send, conversation } = talk();
  expect(await send({ _actionName: 'ContextActivationManager_getAppContextAsync' })).toMatchObject({
    _messageType: 1, _responseType: 0, _correlationId: 7, _conversationId: conversation.id, _errorCode: 0, _data: { _id: conversation.controlId },
  });
});

test('every activation is a conversation of its own', () => {
  expect(talk().conversation.id).not.toBe(talk().conversation.id);
});

test('RichApi, settings, file and selection', async () => {
  const { execute, settings } = talk();
  const request = ['', 'POST', 'ProcessQuery', [], '{}'];
  expect((await execute({ ArrayData: request }, 93))?._data).toEqual({
    Version: 1, Error: 0, Data: [200, ['Content-Type', 'application/json'], 'answer to {}'],
  });
  expect((await execute({}, 75))?._data).toMatchObject({ Properties: { Settings: [['kept', '"x"']] } });
  await execute({ DdaSettingsMethod: { OverwriteIfStale: true, Properties: [['a', '1']] } }, 76);
  expect(settings()).toEqual({ a: '1' });
  const refused = { DdaSettingsMethod: { OverwriteIfStale: true, Properties: [['refused', '1']] } };
  expect((await execute(refused, 76))?._data).toMatchObject({ Error: 4001 });
  expect(settings()).toEqual({ a: '1' });
  expect((await execute({}, 64))?._data).toMatchObject({ Data: '选中' });
  expect((await execute({}, 86))?._data).toMatchObject({ Properties: { Url: 'http://localhost/document.docx' } });
});

test('what nobody answers is an error there and a name here', async () => {
  const { execute, send, missing } = talk();
  expect((await execute({}, 82))?._data).toMatchObject({ Error: 5004 });
  expect((await send({ _actionName: 'Something' }))?._errorCode).toBe(-2);
  expect(missing).toEqual(['method 82', 'message Something']);
});

test('events come only to those who asked, and only while they ask', async () => {
  const { conversation, posted, send } = talk();
  conversation.fire('documentSelectionChanged', {});
  expect(posted).toEqual([]);
  expect((await send({ _actionType: 1, _actionName: 'documentSelectionChanged' }))?._data).toEqual({ Error: 0 });
  conversation.fire('documentSelectionChanged', {});
  expect(posted[1]).toMatchObject({ _responseType: 1, _actionName: 'documentSelectionChanged', _conversationId: conversation.id });
  await send({ _actionType: 2, _actionName: 'documentSelectionChanged' });
  posted.length = 0;
  conversation.fire('documentSelectionChanged', {});
  expect(posted).toEqual([]);
});

test('a ribbon command waits for the page, is sent once, and ends when the page says so', async () => {
  const { conversation, posted, send, execute } = talk();
  const done = conversation.command('nextPlaceholder');
  expect(posted).toEqual([]);
  await send({ _actionType: 1, _actionName: 'appCommandInvoked' });
  const event = posted.find(({ _responseType }) => _responseType === 1);
  const [id, name] = event?._data as [string, string];
  expect(name).toBe('nextPlaceholder');
  await execute({ 0: id, 1: 0, 2: '{}' }, 94);
  expect(await done).toEqual({ status: 0 });
});

test('the focus that leaves the pane is told', async () => {
  const { send, notified } = talk();
  expect((await send({ _actionName: 'ContextActivationManager_notifyHost', _data: ['control', 13] }))?._data).toBeNull();
  expect(notified).toEqual([13]);
});

test('messages of others', async () => {
  const { send } = talk();
  expect(await send({ _actionName: 'executeMethod', _conversationId: 'another' })).toBeUndefined();
  expect([parseMessage('{'), parseMessage(7), parseMessage('null'), parseMessage('{"_messageType":0}')]).toEqual([null, null, null, null]);
});
