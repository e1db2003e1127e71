import { runContract } from '../../../src/host/contract/run';
import { ANNOTATE_CASES } from '../../../src/host/contract/cases-annotate';
import { WordHost } from '../../../src/host/word/word-host';
import type { OfficeStub } from '../../support/word-in-node';
import { playedWord } from '../../support/played-word';

const MARK = '〔通报助手〕';
const LINES = ['会议于X日召开。', '共X条。'];
const place = (paragraph: number, start: number) => ({ paragraph, start, end: start + 1, expected: 'X' });
const NOTES = [{ place: place(0, 3), text: `${MARK}甲` }, { place: place(1, 1), text: `${MARK}乙` }];
const NEWER: OfficeStub = { wordApi: '1.4' };

test('Word LTSC 2021 has no comments: the pane is told, and nothing is sent', async () => {
  const { host, player, trips } = playedWord(LINES, {}, { wordApi: '1.3' });
  expect(host.capabilities.canComment).toBe(false);
  expect(await trips(() => expect(host.annotate(MARK, NOTES)).rejects.toMatchObject({ code: 'unsupported', details: { written: 'none' } }))).toBe(0);
  expect(await host.readAbout()).toEqual({ name: null, changedParagraphs: 0, openComments: null });
  expect(player.unhandled).toEqual([]);
  const nowhere = () => Promise.resolve(null);
  const env = { open: () => Promise.resolve({ host, other: host }), openFixture: nowhere, openReadOnly: nowhere, openTracked: nowhere, reopen: nowhere };
  expect(await runContract(ANNOTATE_CASES, env, {})).toMatchObject({ failed: 0, passed: 0 });
});

test('a proxy that throws when it is made says so too', () => {
  const { host } = playedWord(LINES, {}, NEWER);
  expect(host.capabilities.canComment).toBe(true);
  const made = jest.spyOn(Word.Body.prototype, 'getComments').mockImplementation(() => {
    throw new Error('ApiNotFound');
  });
  expect(new WordHost().capabilities.canComment).toBe(false);
  made.mockRestore();
});

test('attaching takes two trips, replacing three', async () => {
  const { host, document, trips } = playedWord(LINES, {}, NEWER);
  await host.read();
  expect(await trips(() => host.annotate(MARK, NOTES))).toBe(2);
  expect(await trips(() => host.annotate(MARK, NOTES))).toBe(3);
  expect(document.comments().map(({ text }) => text)).toEqual([`${MARK}甲`, `${MARK}乙`]);
  const xml = document.partSource('word/document.xml');
  expect(xml).toMatch(/<w:commentRangeStart w:id="\d+"\/><w:r>(<w:rPr>.*?<\/w:rPr>)?<w:t>X<\/w:t><\/w:r><w:commentRangeEnd/);
});

test('one that somebody has answered stays', async () => {
  const { host, document } = playedWord(LINES, {}, NEWER);
  await host.annotate(MARK, NOTES);
  const answered = document.comments()[0]!;
  jest.spyOn(document, 'comments').mockImplementation(() => [{ ...answered, answers: 1 }, { ...answered, id: '1', text: `${MARK}乙` }]);
  expect(await new WordHost().annotate(MARK, [])).toEqual({ added: 0, removed: 1, kept: 1 });
});

test.each([
  ['before anything was written', { request: 1, code: 'GeneralException', when: 'before' }, 'none'],
  ['while comments were written', { request: 2, code: 'AccessDenied', when: 'after-first-write' }, 'unknown'],
] as const)('Word fails %s', async (_name, failure, written) => {
  const { host } = playedWord(LINES, { failure }, NEWER);
  await expect(host.annotate(MARK, NOTES)).rejects.toMatchObject({ code: 'host', details: { written } });
});
