import { createApp } from '../../src/app/create-app';
import { factRows } from '../../src/app/fact-rows';
import { noticeEnUS } from '../../src/app/text/notice.en-US';
import { noticeZhCN } from '../../src/app/text/notice.zh-CN';
import { openLines } from '../support/open-lines';

const REPORT = ['关于2026年度民主生活会召开情况的通报', '会前，共征求到意见建议X条。', '会上，班子成员之间相互提出批评意见X条。'];

async function opened(readOnly = false) {
  const { doc, host } = openLines(REPORT, { readOnly });
  const app = createApp(host);
  await app.run({ id: 'rescan' });
  const fill = async (): Promise<void> => {
    const { reading, judgements } = app.store.get();
    const [row] = factRows(reading!.analysis, judgements);
    await app.run({ id: 'fill-fact', row: row!.key, values: Object.fromEntries(row!.cells.map((c) => [c.key, '12'])) });
  };
  return { app, doc, host, fill, notice: () => app.store.get().notice };
}

test('what was kept goes, what is in the text stays, and the next fill keeps nothing again', async () => {
  const { app, doc, host, fill, notice } = await opened();
  await fill();
  expect(await host.readMemory()).not.toBeNull();
  await app.run({ id: 'clear-memory' });
  expect(await host.readMemory()).toBeNull();
  expect(notice()).toEqual({ kind: 'memory-cleared' });
  await fill();
  expect(await host.readMemory()).toBeNull();
  expect(doc.paragraphs().map((p) => doc.text(p)).join('')).not.toMatch(/X/);
});

test('asked for again, it is kept again', async () => {
  const { app, host, fill } = await opened();
  await fill();
  await app.run({ id: 'clear-memory' });
  app.store.send({ type: 'memory-wished', keeps: true });
  await fill();
  expect(await host.readMemory()).not.toBeNull();
});

test('where nothing was kept there is nothing to complain of, and the file stays as it was', async () => {
  const { app, doc, notice } = await opened();
  const before = doc.save();
  await app.run({ id: 'clear-memory' });
  expect(notice()).toEqual({ kind: 'memory-cleared' });
  expect(doc.save()).toEqual(before);
});

test('a document that may not be written keeps it, and that is said', async () => {
  const { app, host, notice } = await opened();
  jest.spyOn(host, 'writeMemory').mockResolvedValue(false);
  jest.spyOn(host, 'readMemory').mockResolvedValue('{"version":1}');
  await app.run({ id: 'clear-memory' });
  expect(notice()).toEqual({ kind: 'memory-stays' });
});

test('the words name what Word keeps and both ways to remove it', () => {
  expect(noticeZhCN.memoryClearedText).toMatch(/引用.*检查文档.*任务窗格加载项.*tongbao clean/);
  expect(noticeEnUS.memoryClearedText).toMatch(/reference.*Inspect Document.*Task Pane Add-ins.*tongbao clean/);
});
