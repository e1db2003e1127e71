import { hostError } from '../../../src/host/word/errors';
import { HostError } from '../../../src/host/port';
import { playedWord } from '../../support/played-word';

const LINES = ['会议于X日召开。', '共xx条。'];
const EDITS = [
  { paragraph: 0, start: 3, end: 4, expected: 'X', text: '8' },
  { paragraph: 1, start: 1, end: 3, expected: 'xx', text: '12' },
];

test.each([
  ['AccessDenied', 'read-only'],
  ['ApiNotFound', 'unsupported'],
  ['NotImplemented', 'unsupported'],
  ['GeneralException', 'host'],
  ['SearchDialogIsOpen', 'host'],
] as const)('Word’s %s is the port’s %s', (code, expected) => {
  const error = hostError(Object.assign(new Error('why'), { code }), 'none');
  expect(error).toMatchObject({ code: expected, message: 'why', details: { officeCode: code, written: 'none' } });
});

test('an error of the port stays what it is, and anything else becomes one', () => {
  const own = new HostError('stale', 'moved');
  expect(hostError(own, 'none')).toBe(own);
  expect(hostError('odd', 'none')).toMatchObject({ code: 'host', message: 'odd' });
});

const failing = (request: number, code: string, when: 'before' | 'after-first-write') => ({ failure: { request, code, when } }) as const;

test.each(['GeneralException', 'ItemNotFound', 'SearchStringInvalidOrTooLong'])('%s while places are found: nothing is written', async (code) => {
  const { host, document } = playedWord(LINES, failing(1, code, 'before'));
  await expect(host.write({ edits: EDITS })).rejects.toMatchObject({ code: 'host', details: { written: 'none', officeCode: code } });
  expect(document.canUndo).toBe(false);
});

test('an error before the first write: the document is compared, and nothing was written', async () => {
  const { host } = playedWord(LINES, failing(2, 'GeneralException', 'before'));
  await expect(host.write({ edits: EDITS })).rejects.toMatchObject({ code: 'host', details: { written: 'none' } });
});

test('an error in the middle of the writes: what was written is unknown, and a read tells', async () => {
  const { host } = playedWord(LINES, failing(2, 'GeneralException', 'after-first-write'));
  await expect(host.write({ edits: EDITS })).rejects.toMatchObject({
    code: 'host',
    details: { written: 'unknown', officeCode: 'GeneralException' },
  });
  // From the end backwards: the later place was written.
  expect((await host.read()).paragraphs.map(({ text }) => text)).toEqual(['会议于X日召开。', '共12条。']);
});

test('access denied before anything was written is read-only; after a write it is not', async () => {
  const before = playedWord(LINES, failing(2, 'AccessDenied', 'before'));
  await expect(before.host.write({ edits: EDITS })).rejects.toMatchObject({ code: 'read-only', details: { written: 'none' } });
  const after = playedWord(LINES, failing(2, 'AccessDenied', 'after-first-write'));
  await expect(after.host.write({ edits: EDITS })).rejects.toMatchObject({ code: 'host', details: { written: 'unknown' } });
});

test('a document that turns out to be protected while it says it can be written', async () => {
  const { host } = playedWord(LINES, { readOnly: true }, { readOnly: false });
  expect(host.capabilities.canWrite).toBe(true);
  await expect(host.write({ edits: EDITS })).rejects.toMatchObject({ code: 'read-only', details: { written: 'none' } });
});

test('a failed read, a failed selection', async () => {
  const { host, player } = playedWord(LINES, failing(1, 'GeneralException', 'before'));
  await expect(host.read()).rejects.toMatchObject({ code: 'host', details: { written: 'none' } });
  player.setQuirks(failing(3, 'ItemNotFound', 'before'));
  await expect(host.select({ paragraph: 0, start: 3, end: 4, expected: 'X' })).rejects.toMatchObject({ code: 'host' });
  expect(player.selection).toBeNull();
});

test('a slow Word is waited for', async () => {
  const { host } = playedWord(LINES, { delay: 30 });
  const outcome = await host.write({ edits: EDITS });
  expect(outcome.edits).toEqual(['done', 'done']);
});
