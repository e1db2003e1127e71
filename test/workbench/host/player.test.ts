import { openDocx } from '../../../src/ooxml/open';
import { PLAIN_WORD, WordPlayer, type PageSelection } from '../../../src/workbench/host';
import { playedWord } from '../../support/played-word';
import { documentOf } from '../../support/contract-documents';

test('the page hears what the pane selects, and the selection follows edits', async () => {
  const { host, player, document } = playedWord(['甲X乙', '丙']);
  const heard: PageSelection[] = [];
  const end = player.onSelect((selection) => heard.push(selection));
  await host.select({ paragraph: 0, start: 1, end: 2, expected: 'X' });
  expect(heard.map(({ anchor, focus }) => [anchor.paragraph === document.paragraphs()[0], anchor.offset, focus.offset])).toEqual([[true, 1, 2]]);
  document.edit('typing', () => document.replaceText(document.paragraphs()[0]!, 0, 0, '新'));
  expect([player.selection?.anchor.offset, player.selection?.focus.offset]).toEqual([2, 3]);
  end();
  await host.select({ paragraph: 1, start: 0, end: 1, expected: '丙' });
  expect(heard).toHaveLength(1);
  document.edit('typing', () => document.removeParagraph(document.paragraphs()[1]!));
  expect(player.selection).toBeNull();
});

test('a selection made backwards keeps its direction', () => {
  const { player, document } = playedWord(['甲乙', '丙丁']);
  const [first, second] = document.paragraphs();
  player.setSelection({ paragraph: second!, offset: 1 }, { paragraph: first!, offset: 1 });
  expect(player.selection).toEqual({ anchor: { paragraph: second, offset: 1 }, focus: { paragraph: first, offset: 1 } });
});

test('another document: no selection of the old one, references of the old one are void', async () => {
  const { host, player } = playedWord(['甲']);
  await host.select({ paragraph: 0, start: 0, end: 1, expected: '甲' });
  player.setDocument(documentOf(['新的']));
  expect(player.selection).toBeNull();
  expect((await host.read()).paragraphs.map(({ text }) => text)).toEqual(['新的']);
});

test('requests are answered one after the other, in their order, however slow', async () => {
  const { host } = playedWord(['甲X'], { delay: 15 });
  const write = host.write({ edits: [{ paragraph: 0, start: 1, end: 2, expected: 'X', text: '8' }] });
  const reads = await Promise.all([host.read(), write, host.read()]);
  expect((reads[1] as Awaited<typeof write>).edits).toEqual(['done']);
});

test('a ribbon command without a pane', async () => {
  const player = new WordPlayer({ document: documentOf(['甲']) });
  await expect(player.invokeCommand('nextPlaceholder')).rejects.toThrow('no pane');
});

test('quirks can be switched while the document is open', async () => {
  const { host, player } = playedWord(['甲X']);
  expect(player.quirks).toEqual(PLAIN_WORD);
  player.setQuirks({ readOnly: true });
  await expect(host.write({ edits: [{ paragraph: 0, start: 1, end: 2, expected: 'X', text: '8' }] })).rejects.toMatchObject({ code: 'read-only' });
  player.setQuirks({ readOnly: false });
  await host.write({ edits: [{ paragraph: 0, start: 1, end: 2, expected: 'X', text: '8' }] });
});

describe('settings', () => {
  const kept = { tongbao: '"a"' };

  test('go into the document: the saved file has them, and so has the Word that opens it', () => {
    const player = new WordPlayer({ document: documentOf(['甲']) });
    expect(player.keepSettings(kept)).toBe(true);
    const again = new WordPlayer({ document: openDocx(player.document.save(), 'again.docx') });
    expect(again.settings).toEqual(kept);
  });

  test('another document starts with its own', () => {
    const player = new WordPlayer({ document: documentOf(['甲']) });
    player.keepSettings(kept);
    const first = player.document;
    player.setDocument(documentOf(['乙']));
    expect(player.settings).toEqual({});
    player.setDocument(first);
    expect(player.settings).toEqual(kept);
  });

  test('whoever holds the document is told when they are others, and only then', () => {
    let told = 0;
    const player = new WordPlayer({ document: documentOf(['甲']), onSettings: () => void (told += 1) });
    player.keepSettings({});
    player.keepSettings(kept);
    player.keepSettings({ ...kept });
    player.keepSettings({});
    expect(told).toBe(2);
  });

  test.each([{ settings: 'refused' }, { readOnly: true }] as const)('are refused: %j', (quirks) => {
    const document = documentOf(['甲']);
    const before = document.save();
    expect(new WordPlayer({ document, quirks }).keepSettings(kept)).toBe(false);
    expect(document.save()).toEqual(before);
  });
});
