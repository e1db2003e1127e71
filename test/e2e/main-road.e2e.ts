import { readFileSync } from 'node:fs';
import { expect, openBench, savedBytes, selectionOf, test, textsOf, withoutMemory } from '../support/browser-test';
import { partOf } from '../support/make-docx';
import { unzipSync } from 'fflate';

const LEADER = '督导组组长姓名';

test('open, see the blanks, fill one, save, open again', async ({ page, workbench, watched }) => {
  const pane = await openBench(page, workbench);
  await pane.getByRole('tab', { name: /待填/ }).click();
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText('暂不宜送审');
  const before = await textsOf(page);
  await pane.getByRole('textbox', { name: LEADER }).fill('王建国');
  await page.keyboard.press('Enter');
  await expect(pane.getByText(`已填“${LEADER}”`)).toBeVisible();
  const after = await textsOf(page);
  expect(after.filter((text, i) => text !== before[i])).toHaveLength(1);
  expect(after[2]).toContain('组长王建国同志');
  await expect(page.locator('.desk article p').nth(2)).toContainText('组长王建国同志');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存' }).click();
  const file = await (await download).path();
  await expect(page.getByText('有改动，未保存')).toBeHidden();
  const saved = readFileSync(file);
  await page.locator('input[type=file]').setInputFiles({ name: '改后.docx', mimeType: 'application/octet-stream', buffer: saved });
  await expect(page.getByText('改后.docx')).toBeVisible();
  expect(await textsOf(page)).toEqual(after);
  await pane.getByRole('tab', { name: /待填/ }).click();
  await expect(pane.getByRole('textbox', { name: LEADER })).toHaveCount(0);
  expect(watched).toEqual({ foreign: [], complaints: [] });
});

test('one fill changes no byte outside its paragraph', async ({ page, workbench }) => {
  await withoutMemory(page);
  const pane = await openBench(page, workbench);
  const before = await savedBytes(page);
  await pane.getByRole('tab', { name: /待填/ }).click();
  await pane.getByRole('textbox', { name: '归并后意见条数' }).fill('37');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await textsOf(page)).join('')).toContain('梳理归并为37条');
  const after = await savedBytes(page);
  const [old, now] = [unzipSync(before), unzipSync(after)];
  expect(Object.keys(now)).toEqual(Object.keys(old));
  for (const [name, bytes] of Object.entries(old)) {
    if (name !== 'word/document.xml') expect(Buffer.compare(Buffer.from(now[name] ?? []), Buffer.from(bytes))).toBe(0);
  }
  const paragraphs = (source: string): string[] => source.split(/(?<=<\/w:p>)/);
  const [was, is] = [paragraphs(partOf(before, 'word/document.xml')), paragraphs(partOf(after, 'word/document.xml'))];
  expect(is.length).toBe(was.length);
  expect(is.filter((paragraph, i) => paragraph !== was[i])).toHaveLength(1);

  await pane.getByRole('button', { name: '撤销' }).click();
  await expect.poll(async () => (await textsOf(page)).join('')).toContain('梳理归并为（　　）条');
  expect(partOf(await savedBytes(page), 'word/document.xml')).toBe(partOf(before, 'word/document.xml'));
  expect(Buffer.compare(Buffer.from(await savedBytes(page)), Buffer.from(before))).toBe(0);
});

test('the workbench’s 撤销 gives every byte back after a fill in several places', async ({ page, workbench }) => {
  await withoutMemory(page);
  const pane = await openBench(page, workbench);
  const before = await savedBytes(page);
  await pane.getByRole('tab', { name: /待填/ }).click();
  await pane.getByRole('textbox', { name: '第几督导组' }).fill('三');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await textsOf(page))[2]?.match(/第三督导组/g)?.length).toBe(2);
  const undo = page.getByRole('toolbar').getByRole('button', { name: '撤销' });
  while (await undo.isEnabled()) await undo.click();
  expect(Buffer.compare(Buffer.from(await savedBytes(page)), Buffer.from(before))).toBe(0);
});

test('a missing section is inserted at its place, numbered on, and can be taken back', async ({ page, workbench }) => {
  const pane = await openBench(page, workbench);
  const before = await textsOf(page);
  const insert = pane.getByRole('button', { name: '插入“谈心谈话”' }).first();
  await insert.click();
  await expect(pane.getByRole('region', { name: '预览：插入“谈心谈话”' })).toBeVisible();
  await insert.click();
  await expect.poll(async () => (await textsOf(page)).length).toBe(before.length + 1);
  const after = await textsOf(page);
  expect(after[6]).toMatch(/^（三）/);
  // What came after it moves up by one.
  expect(after[7]).toMatch(/^（四）/);
  await expect(page.locator('.desk article p').nth(6)).toContainText('（三）');
  await expect(pane.getByRole('button', { name: '插入“谈心谈话”' })).toHaveCount(0);
  await pane.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => textsOf(page)).toEqual(before);
});

test('the pane follows what is typed in the document', async ({ page, workbench }) => {
  const pane = await openBench(page, workbench);
  const tab = pane.getByRole('tab', { name: /待填/ });
  const count = async (): Promise<number> => Number(/\d+/.exec((await tab.textContent()) ?? '')?.[0]);
  await expect(tab).toHaveText(/\d/);
  const before = await count();
  await page.locator('.desk article p').nth(1).click();
  await page.keyboard.press('End');
  await page.keyboard.type('会议由×××同志主持。');
  await expect.poll(count).toBe(before + 1);
});

test('the ribbon’s 下一处待填 goes from blank to blank and round again', async ({ page, workbench }) => {
  await openBench(page, workbench);
  const next = page.getByRole('button', { name: '下一处待填' });
  const seen: string[] = [];
  for (let i = 0; i < 3; i += 1) {
    const before = JSON.stringify(await selectionOf(page));
    await next.click();
    await expect.poll(async () => JSON.stringify(await selectionOf(page))).not.toBe(before);
    seen.push(JSON.stringify(await selectionOf(page)));
  }
  expect(new Set(seen).size).toBe(3);
});

test('a place in the pane is shown in the page', async ({ page, workbench }) => {
  const pane = await openBench(page, workbench);
  await pane.getByRole('tab', { name: /校核/ }).click();
  await pane.getByRole('button', { name: /五项议程/ }).click();
  await pane.getByRole('button', { name: '定位' }).first().click();
  const texts = await textsOf(page);
  const index = texts.findIndex((text) => text.includes('五项议程'));
  await expect.poll(async () => (await selectionOf(page))?.[0]).toBe(index);
  await expect(page.locator('.desk article p').nth(index)).toBeInViewport();
});
