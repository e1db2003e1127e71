import { WordPlayer } from '../../../src/workbench/host';
import type { RequestBody, ResponseBody } from '../../../src/workbench/host/rich-api/wire';
import { documentOf } from '../../support/contract-documents';

const ROOT = { Id: 1, ObjectPathType: 1, Name: '' };
const BODY = { Id: 2, ObjectPathType: 4, Name: 'Body', ParentObjectPathId: 1 };
const PARAGRAPHS = { Id: 3, ObjectPathType: 4, Name: 'Paragraphs', ParentObjectPathId: 2 };
const FIRST = { Id: 4, ObjectPathType: 3, Name: 'GetFirst', ParentObjectPathId: 3 };
const method = (Id: number, ParentObjectPathId: number, Name: string, ...Arguments: unknown[]) =>
  ({ Id, ObjectPathType: 3, Name, ParentObjectPathId, ArgumentInfo: { Arguments } });

function request(paths: readonly { readonly Id: number }[], actions: readonly object[], more: object = {}): unknown {
  return {
    Actions: actions.map((action, i) => ({ Id: 100 + i, Name: '', ...action })),
    ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])),
    ...more,
  } satisfies Record<keyof Pick<RequestBody, 'Actions' | 'ObjectPaths'>, unknown>;
}

const load = (ObjectPathId: number, ...Select: string[]) => ({ ActionType: 2, ObjectPathId, QueryInfo: { Select } });
const make = (ObjectPathId: number) => ({ ActionType: 1, ObjectPathId });
const call = (ObjectPathId: number, Name: string, ...Arguments: unknown[]) => ({ ActionType: 3, ObjectPathId, Name, ArgumentInfo: { Arguments } });

function play(lines: readonly string[] = ['甲X乙', '丙']) {
  const document = documentOf(lines);
  const player = new WordPlayer({ document });
  return { player, document, run: (body: unknown): Promise<ResponseBody> => player.execute(body) };
}

const values = ({ Results }: ResponseBody): unknown[] => Results.map(({ Value }) => Value);

describe('strict: what is not played fails by name, and is noted', () => {
  test.each([
    ['a property', [ROOT, BODY], [load(2, 'text', 'styleBuiltIn')], 'Body.StyleBuiltIn'],
    ['an object', [ROOT, { ...BODY, Name: 'Footnotes' }], [make(2)], 'Document.Footnotes'],
    ['a method with a result', [ROOT, BODY, method(5, 2, 'InsertHtml', '<b>', 'End')], [make(5)], 'Body.InsertHtml()'],
    ['a method without one', [ROOT, BODY], [call(2, 'Highlight')], 'Body.Highlight()'],
    ['a load without names', [ROOT, BODY], [load(2)], 'Body.load() without names'],
    ['an object within a load', [ROOT, BODY], [load(2, 'tables/rowCount')], 'Body.Tables'],
    ['a new object', [{ Id: 1, ObjectPathType: 2, Name: 'Microsoft.WordServices.Application' }], [make(1)], 'new Microsoft.WordServices.Application'],
    ['an indexer', [ROOT, BODY, PARAGRAPHS, { Id: 5, ObjectPathType: 5, Name: '', ParentObjectPathId: 3 }], [make(5)], 'object path type 5 ()'],
    ['an action', [ROOT, BODY], [{ ActionType: 8, ObjectPathId: 2 }], 'action type 8 ()'],
    ['what every object has', [ROOT, BODY], [call(2, 'constructor')], 'Body.constructor()'],
    ['a paragraph break in a text', [ROOT, BODY, PARAGRAPHS, FIRST, method(5, 4, 'InsertText', 'a\nb', 'End')], [make(5)], null],
  ] as const)('%s', async (_what, paths, actions, name) => {
    const { run, player } = play();
    const { Error: error } = await run(request(paths, actions));
    expect(error).toMatchObject({ Code: 'ApiNotFound', ActionIndex: 0 });
    if (name !== null) {
      expect(player.unhandled).toEqual([name]);
      expect(error?.Message).toContain(name);
    }
  });

  test.each([
    ['a location that a paragraph does not take', method(5, 4, 'InsertText', 'x', 'After')],
    ['a text that is none', method(5, 4, 'InsertText', 7, 'Start')],
    ['no location', method(5, 4, 'InsertText', 'x')],
  ])('a wrong argument: %s', async (_what, path) => {
    const { run, document } = play();
    const { Error: error } = await run(request([ROOT, BODY, PARAGRAPHS, FIRST, path], [make(5)]));
    expect(error).toMatchObject({ Code: 'InvalidArgument', Location: 'Paragraph.InsertText' });
    expect(document.canUndo).toBe(false);
  });

  test.each([['', 'SearchStringInvalidOrTooLong'], ['x'.repeat(256), 'SearchStringInvalidOrTooLong'], ['^q', 'InvalidArgument']])(
    'pitfalls 1, 2, 3: a search for %j',
    async (text, code) => {
      const { run } = play();
      expect((await run(request([ROOT, BODY, method(5, 2, 'Search', text, null)], [make(5)]))).Error).toMatchObject({ Code: code });
    },
  );

  test('a body that is no request', async () => {
    const { player } = play();
    expect(() => player.execute({ Actions: [] })).toThrow('ObjectPaths');
    expect(() => player.execute({ Actions: [{}], ObjectPaths: {} })).toThrow('action');
    expect(() => player.execute({ Actions: [], ObjectPaths: { 1: {} } })).toThrow('object path 1');
  });
});

test('a path is evaluated once, however often it is named', async () => {
  const { run, document } = play();
  const paths = [ROOT, BODY, PARAGRAPHS, FIRST, method(5, 4, 'InsertText', '！', 'End')];
  await run(request(paths, [make(5), call(5, '_KeepReference'), make(5), load(5, 'text')]));
  expect(document.text(document.paragraphs()[0]!)).toBe('甲X乙！');
});

test('results before an error stay, and the error names its action', async () => {
  const { run, document } = play();
  const paths = [ROOT, BODY, PARAGRAPHS, FIRST, method(5, 4, 'InsertText', '！', 'End')];
  const answer = await run(request(paths, [make(5), load(2, 'nothing'), make(2)]));
  expect(values(answer)).toEqual([{}]);
  expect(answer.Error?.ActionIndex).toBe(1);
  expect(document.text(document.paragraphs()[0]!)).toBe('甲X乙！');
});

test('null objects: OrNullObject, what is reached through one, and calls on one', async () => {
  const { run } = play();
  const list = { Id: 5, ObjectPathType: 4, Name: 'ListItemOrNullObject', ParentObjectPathId: 4 };
  const selection = method(6, 1, 'GetSelection');
  const expand = { ...method(7, 6, 'ExpandToOrNullObject', 5), ArgumentInfo: { Arguments: [5], ReferencedObjectPathIds: [5] } };
  const below = { Id: 8, ObjectPathType: 4, Name: 'Paragraphs', ParentObjectPathId: 7 };
  const paths = [ROOT, BODY, PARAGRAPHS, FIRST, list, selection, expand, below];
  const answer = await run(request(paths, [make(5), load(5, 'listString'), make(7), make(8), call(7, 'Select')]));
  expect(answer.Error).toBeUndefined();
  expect(values(answer)).toEqual([null, null, null, null, { _IsNull: true }]);
});

test('the plain form of what is not there is ItemNotFound', async () => {
  const { run } = play();
  const list = { Id: 5, ObjectPathType: 4, Name: 'ListItem', ParentObjectPathId: 4 };
  expect((await run(request([ROOT, BODY, PARAGRAPHS, FIRST, list], [make(5)]))).Error?.Code).toBe('ItemNotFound');
});

test('a kept reference lives until it is given back, and its range follows edits', async () => {
  const { run, document } = play();
  const hits = method(5, 2, 'Search', 'X', null);
  const found = await run(request([ROOT, BODY, hits], [load(5, 'text')], { AutoKeepReference: true }));
  const { _Items: items } = values(found)[0] as { _Items: { _ReferenceId: string; Text: string }[] };
  expect(items).toHaveLength(1);
  const id = items[0]!._ReferenceId;
  document.edit('typing', () => document.replaceText(document.paragraphs()[0]!, 0, 0, '新的'));
  const kept = { Id: 6, ObjectPathType: 6, Name: id };
  await run(request([kept, method(7, 6, 'InsertText', '8', 'Replace')], [make(7)]));
  expect(document.text(document.paragraphs()[0]!)).toBe('新的甲8乙');
  await run(request([ROOT], [call(1, '_RemoveReference', id)]));
  expect((await run(request([kept], [make(6)]))).Error?.Code).toBe('ItemNotFound');
});

test('a reference to a paragraph that is gone', async () => {
  const { run, document } = play();
  const answer = await run(request([ROOT, BODY, PARAGRAPHS], [load(3, 'text')], { AutoKeepReference: true }));
  const { _Items: items } = values(answer)[0] as { _Items: { _ReferenceId: string }[] };
  document.edit('typing', () => document.removeParagraph(document.paragraphs()[0]!));
  const kept = { Id: 6, ObjectPathType: 6, Name: items[0]!._ReferenceId };
  expect((await run(request([kept], [load(6, 'text')]))).Error?.Code).toBe('ItemNotFound');
});

test('without AutoKeepReference a collection’s items get none; Top and Skip are heeded', async () => {
  const { run } = play(['一', '二', '三']);
  const query = { ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: ['text'], Top: 1, Skip: 1 } };
  expect(values(await run(request([ROOT, BODY, PARAGRAPHS], [query])))).toEqual([{ _Items: [{ Text: '二' }] }]);
});

test('trace actions answer twice, or office.js never attaches its handlers', async () => {
  const { run } = play();
  const answer = await run(request([], [{ ActionType: 5, ObjectPathId: 0 }]));
  expect(answer).toEqual({ Results: [{ ActionId: 100, Value: null }], TraceIds: [100] });
});

test('what office.js asks right after it has started', async () => {
  const { run, player } = play();
  const service = { Id: 1, ObjectPathType: 2, Name: 'Microsoft.InternalService.AddinInternalService' };
  const answer = await run(request([service], [make(1), call(1, 'NotifyActionHandlerReady')]));
  expect([answer.Error, player.unhandled]).toEqual([undefined, []]);
});

test('clean-up is logged and not counted', async () => {
  const { run, player } = play();
  await run(request([ROOT], [make(1), call(1, '_RemoveReference', '{Range:1}')]));
  expect([player.requests.count, player.requests.all.length]).toEqual([0, 1]);
  await run(request([ROOT, BODY], [load(2, 'text')]));
  expect([player.requests.count, player.requests.all.at(-1)?.number]).toEqual([1, 1]);
  player.requests.clear();
  expect(player.requests.count).toBe(0);
});
