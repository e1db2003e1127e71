import { MEMORY } from '../../../src/host/port';
import { playedWord } from '../../support/played-word';

const LINES = ['会议于X日召开。'];

test('one setting, its value one text; no round trip of the document', async () => {
  const { host, player, trips } = playedWord(LINES);
  expect(await trips(async () => {
    expect(await host.readMemory()).toBeNull();
    expect(await host.writeMemory('{"a":1}')).toBe(true);
    expect(await host.readMemory()).toBe('{"a":1}');
  })).toBe(0);
  expect(player.settings).toEqual({ [MEMORY.key]: JSON.stringify('{"a":1}') });
});

test('other settings of the add-in stay, also those that came after the pane had started', async () => {
  const { host, player } = playedWord(LINES);
  player.keepSettings({ 'Office.AutoShowTaskpaneWithDocument': 'true' });
  await host.writeMemory('a');
  expect(player.settings).toEqual({ 'Office.AutoShowTaskpaneWithDocument': 'true', [MEMORY.key]: '"a"' });
  await host.writeMemory(null);
  expect(player.settings).toEqual({ 'Office.AutoShowTaskpaneWithDocument': 'true' });
});

test('what a co-author wrote is read, and can be replaced', async () => {
  const { host, player } = playedWord(LINES);
  await host.writeMemory('ours');
  player.keepSettings({ [MEMORY.key]: '"theirs"' });
  expect(await host.readMemory()).toBe('theirs');
  expect(await host.writeMemory('ours')).toBe(true);
  expect(player.settings).toEqual({ [MEMORY.key]: '"ours"' });
});

test('a value that is no text is none of ours', async () => {
  const { host, player } = playedWord(LINES);
  player.keepSettings({ [MEMORY.key]: '{"v":1}' });
  expect(await host.readMemory()).toBeNull();
  expect(await host.writeMemory('a')).toBe(true);
});

test('a .doc in compatibility mode: refused, and what is not kept is not read either', async () => {
  const { host, player } = playedWord(LINES, { settings: 'refused' });
  expect(await host.writeMemory('a')).toBe(false);
  expect(await host.readMemory()).toBeNull();
  expect(player.settings).toEqual({});
});

test('without refreshAsync too a refused text is not read', async () => {
  const { host, player } = playedWord(LINES, {}, { refreshes: false });
  expect(await host.writeMemory('a')).toBe(true);
  player.setQuirks({ settings: 'refused' });
  expect(await host.writeMemory('b')).toBe(false);
  expect(await host.readMemory()).toBe('a');
  expect(await host.writeMemory(null)).toBe(false);
  expect(await host.readMemory()).toBe('a');
});

test('where there are no settings at all, nothing is kept and nothing thrown', async () => {
  const { host } = playedWord(LINES, {}, { refreshes: null });
  expect([await host.readMemory(), await host.writeMemory('a')]).toEqual([null, false]);
});

test('what came back differs: false', async () => {
  const { host, player } = playedWord(LINES);
  jest.spyOn(player, 'keepSettings').mockReturnValue(true);
  expect(await host.writeMemory('a')).toBe(false);
});

test('an Office that throws: nothing is kept and nothing thrown', async () => {
  const { host } = playedWord(LINES);
  const { settings } = Office.context.document;
  const broken = (): never => {
    throw new Error('no host');
  };
  Object.assign(settings, { refreshAsync: broken, saveAsync: broken });
  expect(await host.writeMemory('a')).toBe(false);
  expect(await host.readMemory()).toBeNull();
  Object.assign(settings, { get: broken });
  expect([await host.readMemory(), await host.writeMemory('a')]).toEqual([null, false]);
});
