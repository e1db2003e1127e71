import { readFileSync } from 'node:fs';
import { docxFromLines } from '../../src/ooxml/text-file';
import { openDocx } from '../../src/ooxml/open';
import { caretAt, expect, openBench, test } from '../support/browser-test';

const REPORT = [
  '关于2026年度民主生活会召开情况的通报',
  '县委：',
  '一、会前准备情况',
  '会前，，共征求到意见建议X条，梳理后反馈班子。',
  '二、会议召开情况',
  '会议由党组书记林青同志主持。',
  '三、下一步整改',
  '会后，列出整改清单。',
];

test('the sheet is opened, copied, and saved under the document’s name; it follows what is typed', async ({ page, workbench, watched }) => {
  const pane = await openBench(page, workbench, { docx: docxFromLines(REPORT), name: '县水务局通报.docx' });
  await pane.getByRole('button', { name: '送审前核对单' }).click();
  await expect(pane.getByRole('heading', { name: '送审前核对单' })).toBeVisible();
  await expect(pane.getByText('文稿：县水务局通报.docx')).toBeVisible();
  const verdict = pane.getByText(/^结论：/);
  await expect(verdict).toHaveText(/^结论：暂不宜送审：待填 1 处，必改 \d+ 处$/);

  await pane.getByRole('button', { name: '复制文字' }).click();
  await expect(pane.getByText('已复制，可以粘贴到文档或邮件里')).toBeVisible();
  // What was copied, pasted into the document itself.
  await caretAt(page, 7, REPORT[7]?.length ?? 0);
  await page.keyboard.press('ControlOrMeta+V');
  await expect.poll(() => page.evaluate(() => document.querySelector('.desk')?.textContent ?? '')).toContain('结论：暂不宜送审：待填 1 处');
  await page.keyboard.press('ControlOrMeta+Z');

  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: '另存为 Word 文件' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^《县水务局通报》送审前核对单-\d{8}-\d{4}\.docx$/);
  const sheet = openDocx(new Uint8Array(readFileSync(await file.path())), 'sheet.docx');
  const texts = sheet.paragraphs().map((paragraph) => sheet.text(paragraph));
  expect(texts[0]).toBe('送审前核对单');
  expect(texts.filter((line) => line.includes('会前，，共征求到意见建议【X】条，梳理后反馈班子。'))).toHaveLength(1);
  expect(texts).toContain('未见“署名”，应补写');

  await caretAt(page, 3, REPORT[3]?.indexOf('X') ?? 0);
  await page.keyboard.press('Delete');
  await page.keyboard.type('32');
  await expect(verdict).not.toHaveText(/待填/, { timeout: 10_000 });
  expect(watched).toEqual({ foreign: [], complaints: [] });
});
