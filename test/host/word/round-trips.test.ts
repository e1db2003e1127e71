import { docxFromLines } from '../../../src/ooxml/new-docx';
import { openDocx } from '../../../src/ooxml/open';
import { WordPlayer } from '../../../src/workbench/host';
import { WordHost } from '../../../src/host/word/word-host';
import { playInNode } from '../../support/word-in-node';

function open(lines: readonly string[]) {
  const player = new WordPlayer({ document: openDocx(docxFromLines(lines), 'test.docx') });
  playInNode(player);
  return { player, host: new WordHost() };
}

test('smoke', async () => {
  const { player, host } = open(['关于X党委召开会议的通报', '会议于xx月xx日召开。', '']);
  console.log(JSON.stringify(await host.read()), player.requests.count, player.unhandled);
  console.log(JSON.stringify(await host.readWithSelection()), player.requests.count, player.unhandled);
  player.requests.clear();
  const out = await host.write({ edits: [{ paragraph: 1, start: 3, end: 5, expected: 'xx', text: '1' }, { paragraph: 1, start: 6, end: 8, expected: 'xx', text: '16' }] });
  console.log(JSON.stringify(out, null, 1), player.requests.count, player.unhandled, player.requests.all);
  player.requests.clear();
  await host.select({ paragraph: 0, start: 2, end: 3, expected: 'X' });
  console.log(player.requests.count, player.selection?.anchor.offset, player.selection?.focus.offset);
  player.requests.clear();
  const out2 = await host.write({ edits: [], insert: { at: { kind: 'after', paragraph: 1, expected: '会议于1月16日召开。' }, blocks: [{ role: 'body', text: '新段' }] } });
  console.log(JSON.stringify(out2, null, 1), player.requests.count, player.unhandled);
});
