import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from '@playwright/test';
import { docxFromLines } from '../../src/ooxml/text-file';
import { textLines } from '../support/finished';
import { expect, openBench, test, textsOf, withoutMemory } from '../support/browser-test';

const REPORT = textLines('test/fixtures/finished/hospital.txt');
const HALF = [
  '清河市人民医院关于2026年度民主生活会召开情况的通报', '一、会前准备情况', '（一）抓好学习教育。组织集体学习3次。', '（二）撰写对照检查材料。修改5稿。',
  '二、会议召开情况', '会议按程序进行。', '三、会后整改', '逐条整改。',
];

async function openOwn(pane: FrameLocator): Promise<void> {
  await pane.getByText('常用段落和范文框架', { exact: true }).click();
  await expect(pane.getByRole('button', { name: '存选中的段落' })).toBeVisible();
}

/** Select whole paragraphs, first and last one included, as a mouse would. */
const select = (page: Page, from: number, to: number): Promise<void> =>
  page.evaluate(([first, last]) => {
    const { document, player } = globalThis.tongbaoWorkbench;
    const paragraphs = document?.paragraphs() ?? [];
    const [a, b] = [paragraphs[first], paragraphs[last]];
    if (document && a && b) player?.setSelection({ paragraph: a, offset: 0 }, { paragraph: b, offset: document.text(b).length });
  }, [from, to] as const);

test('a finished report becomes a frame; an empty document is drafted by it and its blanks are waiting', async ({ page, workbench, watched }) => {
  await withoutMemory(page);
  const pane = await openBench(page, workbench, { docx: docxFromLines(REPORT) });
  await openOwn(pane);
  await pane.getByRole('button', { name: '由全文生成范文框架' }).click();
  const form = pane.getByRole('region', { name: '生成范文框架' });
  const place = form.getByRole('checkbox', { name: /医院行政楼五楼会议室/ });
  await expect(place).toBeChecked();
  // The place is the same each year: it stays.
  await place.uncheck();
  await form.getByRole('button', { name: '看存下的文字' }).click();
  await expect(form.locator('p').filter({ hasText: '会议在医院行政楼五楼会议室举行，党委书记×××同志主持' })).toBeVisible();
  const promised = await form.locator('p').allTextContents();
  await form.getByRole('textbox', { name: '名称' }).fill('本院通报');
  await form.getByRole('button', { name: '存', exact: true }).click();
  await expect(pane.getByText('已存为“本院通报”')).toBeVisible();
  expect(await textsOf(page)).toEqual(REPORT);

  const empty = await openBench(page, workbench, { query: 'new' });
  await expect(empty.getByText('按本单位的范文框架“本院通报”起草')).toBeVisible();
  await empty.getByRole('button', { name: '起草全文', exact: true }).click();
  await expect(empty.getByRole('tab', { name: /待填/, selected: true })).toBeVisible();
  await expect.poll(async () => (await textsOf(page)).filter((text) => text !== '')).toEqual(promised);
  await expect(empty.getByRole('textbox').first()).toBeVisible();
  expect(watched).toEqual({ foreign: [], complaints: [] });
});

test('selected paragraphs are kept, inserted at the model’s place, renamed, exported, removed and imported', async ({ page, workbench, watched }) => {
  await withoutMemory(page);
  const pane = await openBench(page, workbench, { docx: docxFromLines(REPORT) });
  await openOwn(pane);
  const talk = REPORT.findIndex((line) => line.startsWith('（三）深入谈心谈话'));
  await select(page, talk, talk);
  await pane.getByRole('button', { name: '存选中的段落' }).click();
  const form = pane.getByRole('region', { name: '存为常用段落' });
  await expect(form.getByRole('checkbox', { name: '插入“谈心谈话”时用它代替原来的标准段落' })).toBeChecked();
  await form.getByRole('textbox', { name: '名称' }).press('Enter');
  await expect(pane.getByText('已存为“谈心谈话”')).toBeVisible();

  // Two paragraphs that are no one element: free text.
  await select(page, REPORT.length - 6, REPORT.length - 5);
  await pane.getByRole('button', { name: '存选中的段落' }).click();
  await form.getByRole('textbox', { name: '名称' }).fill('结尾');
  await form.getByRole('button', { name: '存', exact: true }).click();
  await expect(pane.getByRole('button', { name: '查看“结尾”' })).toContainText('2 段');

  const half = await openBench(page, workbench, { docx: docxFromLines(HALF) });
  await openOwn(half);
  await half.getByRole('button', { name: '插入 谈心谈话' }).click();
  await expect.poll(async () => (await textsOf(page))[3]).toMatch(/^（二）深入谈心谈话，交换看法认识。党委书记×××同志/);
  expect((await textsOf(page))[4]).toMatch(/^（三）撰写/);
  await half.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => textsOf(page)).toEqual(HALF);

  await select(page, 7, 7);
  await half.getByRole('button', { name: '插入 结尾' }).click();
  await expect.poll(async () => (await textsOf(page)).length).toBe(HALF.length + 2);
  expect((await textsOf(page)).slice(8)).toEqual(['特此报告。', '附件：1. ××××年度民主生活会整改任务分解表']);

  const exported = page.waitForEvent('download');
  await half.getByRole('button', { name: '导出' }).click();
  const file = readFileSync(await (await exported).path(), 'utf8');
  await half.getByRole('button', { name: '查看“结尾”' }).click();
  await half.getByRole('button', { name: '删除' }).click();
  await half.getByRole('group', { name: '删除' }).getByRole('button', { name: '删除' }).click();
  await expect(half.getByRole('button', { name: '查看“结尾”' })).toHaveCount(0);
  const input = half.locator('input[type=file][accept*=json]').last();
  await input.setInputFiles({ name: '段落.json', mimeType: 'application/json', buffer: Buffer.from(file.replace('"结尾"', '"kind"')) });
  await expect(half.getByText('已导入 2 条，存在这台电脑上')).toBeVisible();
  await expect(half.getByRole('button', { name: '查看“kind”' })).toBeVisible();
  await input.setInputFiles({ name: '段落.json', mimeType: 'application/json', buffer: Buffer.from(file.replace('"text"', '"正文"')) });
  await expect(half.getByText(/“段落\.json”有 \d+ 处写得不对，没有导入/)).toBeVisible();
  await expect(half.getByText(/sections\[0\]\.paragraphs\[0\]\.正文（第 1 条，第 1 段）：没有这个字段/)).toBeVisible();
  expect(watched).toEqual({ foreign: [], complaints: [] });
});

test('the narrow pane: the list of values fits 350 px and everything is reached by keyboard', async ({ page, workbench }) => {
  await withoutMemory(page);
  const pane = await openBench(page, workbench, { docx: docxFromLines(REPORT) });
  await openOwn(pane);
  await pane.getByRole('button', { name: '由全文生成范文框架' }).focus();
  await page.keyboard.press('Enter');
  const form = pane.getByRole('region', { name: '生成范文框架' });
  await expect(form.getByRole('textbox', { name: '名称' })).toBeFocused();
  const wide = await pane.locator('main').evaluate((main) => main.scrollWidth > main.clientWidth);
  expect(wide).toBe(false);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(form.getByRole('checkbox', { name: '起草全文时用它' })).not.toBeChecked();
  await page.keyboard.press('Escape');
  await expect(form).toHaveCount(0);
});
