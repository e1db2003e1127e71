import type { Page } from '@playwright/test';
import { docxFromLines } from '../../src/ooxml/text-file';
import { expect, openBench, savedBytes, test, textsOf, withoutMemory } from '../support/browser-test';
import { CASES } from '../core/scaffolds/half-finished';
import { fixtureFile } from '../support/contract-documents';
import { SHAPE } from '../../src/host/contract/fixture';
import { partOf } from '../support/make-docx';

const [, HALF] = CASES[0] ?? ['', []];

const documentXml = async (page: Page): Promise<string> => partOf(await savedBytes(page), 'word/document.xml');

test('起草全文: choose, see, write with one click, go on to the blanks, take it back', async ({ page, workbench, watched }) => {
  await withoutMemory(page);
  const pane = await openBench(page, workbench, { query: 'new' });
  const before = await savedBytes(page);
  const preview = pane.getByRole('region', { name: '全文预览' });
  await expect(preview).toContainText('（一）');
  await pane.getByRole('combobox', { name: '会议' }).selectOption('annual 2024');
  await expect(preview).toContainText('巩固深化党纪学习教育成果');
  await pane.getByRole('combobox', { name: '单位' }).selectOption('county');
  await expect(preview).toContainText('县委常委会');
  await pane.getByRole('combobox', { name: '编号' }).selectOption('is');
  await expect(preview).not.toContainText('（一）');
  const blanks = await preview.locator('mark').count();
  const promised = await preview.locator('p').allTextContents();
  await pane.getByRole('button', { name: '起草全文' }).click();
  await expect(pane.getByRole('tab', { name: /待填/, selected: true })).toContainText(String(blanks));
  expect((await textsOf(page)).filter((text) => text !== '')).toEqual(promised);
  await expect(pane.getByText('页面请按公文格式核对')).toBeVisible();
  await expect(pane.getByText(/已插入“全文”/)).toBeVisible();
  await pane.getByRole('button', { name: '撤销' }).click();
  await expect.poll(async () => (await textsOf(page)).join('')).toBe('');

  const undo = page.getByRole('toolbar').getByRole('button', { name: '撤销' });
  while (await undo.isEnabled()) await undo.click();
  expect(Buffer.compare(Buffer.from(await savedBytes(page)), Buffer.from(before))).toBe(0);
  expect(watched).toEqual({ foreign: [], complaints: [] });
});

test('a part by the keyboard alone: Enter shows it, Esc closes, Enter twice writes it', async ({ page, workbench, watched }) => {
  await withoutMemory(page);
  const pane = await openBench(page, workbench, { docx: docxFromLines(HALF) });
  const before = await savedBytes(page);
  const button = pane.getByRole('button', { name: '插入“谈心谈话”' }).first();
  const preview = pane.getByRole('region', { name: '预览：插入“谈心谈话”' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(preview).toContainText('插入到第 5 段“（二）广泛征求意见”之后');
  await expect(preview).toContainText('后面的（三）（四）改为（四）（五）');
  await page.keyboard.press('Escape');
  await expect(preview).toHaveCount(0);
  await expect(button).toBeFocused();
  expect(await textsOf(page)).toEqual(HALF);
  await page.keyboard.press('Enter');
  await expect(preview).toBeVisible();
  const promised = await preview.locator('p').allTextContents();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await textsOf(page)).length).toBe(HALF.length + 1);
  expect((await textsOf(page)).slice(5, 6)).toEqual(promised);
  await expect(page.locator('.desk article p').nth(6)).toContainText('（四）');
  await pane.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => textsOf(page)).toEqual(HALF);
  const undo = page.getByRole('toolbar').getByRole('button', { name: '撤销' });
  while (await undo.isEnabled()) await undo.click();
  expect(Buffer.compare(Buffer.from(await savedBytes(page)), Buffer.from(before))).toBe(0);
  expect(watched).toEqual({ foreign: [], complaints: [] });
});

test('at the cursor: the place is shown, arrow keys choose in a list of the outline', async ({ page, workbench }) => {
  const pane = await openBench(page, workbench, { docx: docxFromLines(HALF) });
  await page.locator('.desk article p').nth(3).click();
  await pane.getByRole('group', { name: '文档结构' }).getByRole('button', { name: '插入“谈心谈话”' }).click();
  const preview = pane.getByRole('region', { name: '预览：插入“谈心谈话”' });
  await preview.getByRole('button', { name: '插到光标处' }).click();
  await expect(preview).toContainText('插入到第 4 段“（一）抓实理论学习”之后（光标处）');
  await preview.getByRole('button', { name: '改选' }).click();
  const unit = preview.getByRole('combobox', { name: '单位' });
  const chosen = await unit.inputValue();
  await unit.focus();
  await page.keyboard.press('ArrowDown');
  await expect(unit).not.toHaveValue(chosen);
  await expect(unit).toBeFocused();
  await pane.getByRole('group', { name: '文档结构' }).getByRole('button', { name: '插入“谈心谈话”' }).click();
  await expect.poll(async () => (await textsOf(page))[4]).toMatch(/^（二）.*谈/);
  expect((await textsOf(page))[5]).toMatch(/^（三）广泛征求意见/);
});

test('a document with nothing but a shape keeps it', async ({ page, workbench }) => {
  const pane = await openBench(page, workbench, { docx: fixtureFile(SHAPE) });
  await pane.getByRole('button', { name: '起草全文' }).click();
  await expect(pane.getByText(/已插入“全文”/)).toBeVisible();
  expect(await documentXml(page)).toContain('<v:rect');
  await pane.getByRole('button', { name: '撤销' }).click();
  await expect.poll(async () => (await textsOf(page)).join('')).toBe('');
  expect(await documentXml(page)).toContain('<v:rect');
});
