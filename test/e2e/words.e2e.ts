import { readFileSync } from 'node:fs';
import type { FrameLocator } from '@playwright/test';
import { SAMPLE_FILE } from '../../src/core/words/sample-file';
import { docxFromLines } from '../../src/ooxml/text-file';
import { expect, openBench, test, textsOf } from '../support/browser-test';

const LINES = ['关于2026年度民主生活会召开情况的通报', '会前，班子认真学习。', '会上，县委督导小组全程指导。', '会后，逐条整改。'];
const SERVED = 'assets/department-words.json';

async function openWords(pane: FrameLocator): Promise<void> {
  await pane.getByRole('tab', { name: /校核/ }).click();
  await pane.getByText(/^本单位用词/).click();
  await expect(pane.getByRole('button', { name: '导入' })).toBeVisible();
}

const json = (text: string) => ({ name: '用词.json', mimeType: 'application/json', buffer: Buffer.from(text) });

test('本单位用词: the sample is downloaded, imported, used, kept over a reopening, exported and removed', async ({ page, workbench, watched }) => {
  const docx = docxFromLines(LINES);
  const pane = await openBench(page, workbench, { docx });
  await openWords(pane);
  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: '样例' }).click();
  const sample = readFileSync(await (await download).path(), 'utf8');
  expect(sample).toBe(SAMPLE_FILE);
  const file = pane.locator('input[type=file][accept*=json]');
  await file.setInputFiles(json(sample));
  await expect(pane.getByText('已导入 4 条，存在这台电脑上')).toBeVisible();
  await pane.getByRole('button', { name: /“督导小组”应为“督导组”/ }).click();
  await expect(pane.getByText('县委通知中的称谓是督导组')).toBeVisible();
  await pane.getByRole('button', { name: '改为“督导组”' }).click();
  await expect.poll(async () => (await textsOf(page))[2]).toBe('会上，县委督导组全程指导。');

  await file.setInputFiles(json(sample.replace('"right": "督导组"', '"rihgt": "督导组"')));
  await expect(pane.getByText(/words\[0\]\.rihgt（第 1 条用词）：没有这个字段，是不是“right”/)).toBeVisible();
  await expect(pane.getByText('这台电脑导入 4 条（用词.json）')).toBeVisible();

  const again = await openBench(page, workbench, { docx });
  await openWords(again);
  await expect(again.getByText('这台电脑导入 4 条（用词.json）')).toBeVisible();
  await expect(again.getByRole('button', { name: /“督导小组”应为“督导组”/ })).toBeVisible();
  const exported = page.waitForEvent('download');
  await again.getByRole('button', { name: '导出' }).click();
  expect(readFileSync(await (await exported).path(), 'utf8')).toBe(sample);
  await again.getByRole('button', { name: '移除' }).click();
  await expect(again.getByRole('button', { name: /“督导小组”应为“督导组”/ })).toHaveCount(0);
  expect(watched).toEqual({ foreign: [], complaints: [] });
});

test('what the department serves is used from the start; a bad file is told and the pane goes on', async ({ page, workbench }) => {
  const docx = docxFromLines(LINES);
  await page.route(`**/${SERVED}`, (route) => route.fulfill({ contentType: 'application/json', body: SAMPLE_FILE }));
  const pane = await openBench(page, workbench, { docx });
  await pane.getByRole('tab', { name: /校核/ }).click();
  await expect(pane.getByRole('button', { name: /“督导小组”应为“督导组”/ })).toBeVisible();
  await expect(pane.getByText('本单位用词 4 条')).toBeVisible();

  await page.unroute(`**/${SERVED}`);
  await page.route(`**/${SERVED}`, (route) => route.fulfill({ contentType: 'application/json', body: '{"version":1,"words":[{"wrong":"甲",}]}' }));
  const bad = await openBench(page, workbench, { docx });
  await expect(bad.getByText('本单位用词没有采用')).toBeVisible();
  await expect(bad.getByText(/第 1 行.*最后一项后面不要逗号/)).toBeVisible();
  await bad.getByRole('tab', { name: /校核/ }).click();
  await expect(bad.getByText('本单位用词', { exact: true })).toBeVisible();
  await expect(bad.getByRole('button', { name: /督导小组/ })).toHaveCount(0);
});
