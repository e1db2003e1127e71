import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from '@playwright/test';
import { readCsv, writeCsv } from '../../src/app/csv/csv-text';
import { docxFromLines } from '../../src/ooxml/text-file';
import { expect, openBench, paneOf, test, textsOf } from '../support/browser-test';
import { ownReport } from '../support/documents';

const BLANK = [
  '关于2026年度民主生活会召开情况的通报',
  '县委：',
  '一、会前准备情况',
  '会前，共征求到意见建议X条，梳理后反馈班子。',
  '二、会议召开情况',
  '会议由党组书记XX同志主持，XXX同志代表领导班子作对照检查发言。',
  '三、下一步整改',
  '会后，对征求到的意见建议X条逐条研究，列出清单。',
];

async function openFill(page: Page, pane: FrameLocator): Promise<void> {
  await pane.getByRole('tab', { name: /待填/ }).click();
  await expect(pane.getByRole('tab', { name: /待填/ })).toHaveAttribute('aria-selected', 'true');
  await page.waitForTimeout(100);
}

async function save(page: Page): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存' }).click();
  return readFileSync(await (await download).path());
}

test('a finished report is renewed through 待核对 with the keyboard alone', async ({ page, workbench, watched }) => {
  const lines = ownReport('bureau');
  const pane = await openBench(page, workbench, { docx: docxFromLines(lines) });
  await openFill(page, pane);
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText('暂不宜送审');
  const reason = pane.getByText(/待核对 \d+ 项/).first();
  await expect(reason).toBeVisible();
  const total = Number(/待核对 (\d+)/.exec((await reason.textContent()) ?? '')?.[1]);
  expect(total).toBeGreaterThan(20);
  const year = pane.locator('input[data-cell^="session.year#"]').first();
  await year.focus();
  await page.keyboard.type('2027');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await textsOf(page)).join('\n')).toContain('2027年度民主生活会');
  const asked: string[] = [];
  for (let i = 0; i < total + 5 && (await pane.locator('input[data-cell]').count()) > 0; i += 1) {
    const left = await pane.locator('[data-row]').count();
    asked.push((await pane.locator('[data-row]:has(input:focus)').getAttribute('data-row')) ?? '');
    await page.keyboard.press('Enter');
    await expect.poll(() => pane.locator('[data-row]').count()).toBeLessThan(left);
  }
  expect(asked).not.toContain('');
  expect(new Set(asked).size).toBe(asked.length);
  await expect(pane.getByText(/待核对 \d+ 项/)).toHaveCount(0);
  await expect(pane.getByText(/已核对 \d+ 项/)).toBeVisible();
  expect(watched).toEqual({ foreign: [], complaints: [] });
});

test('two rows that are perhaps the same are merged with one click, filled once, and can be undone', async ({ page, workbench }) => {
  const pane = await openBench(page, workbench, { docx: docxFromLines(BLANK) });
  await openFill(page, pane);
  const rows = pane.locator('[data-row]');
  const before = await rows.count();
  await pane.locator('input[data-cell^="chair.name#"], input[data-cell^="person.secretary#"]').first().focus();
  await pane.getByRole('button', { name: '合并填写' }).first().click();
  await expect(rows).toHaveCount(before - 1);
  await pane.locator('input[data-cell^="chair.name#"], input[data-cell^="person.secretary#"]').first().fill('李明');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await textsOf(page))[5]).toContain('党组书记李明同志主持，李明同志代表');
  await pane.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => textsOf(page)).toEqual(BLANK);
  await expect(rows).toHaveCount(before - 1);
});

test('此处不用填 survives 保存 and opening again, and so does the bars’ length', async ({ page, workbench }) => {
  const pane = await openBench(page, workbench, { docx: docxFromLines(BLANK) });
  await openFill(page, pane);
  await pane.locator('input[data-cell^="opinions.total#"]').first().focus();
  await pane.getByRole('button', { name: '此处不用填' }).first().click();
  await expect(pane.getByText('已标为不用填 1 处')).toBeVisible();
  await expect(page.getByText('有改动，未保存')).toBeVisible();
  const saved = await save(page);
  const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
  await page.locator('input[type=file]').setInputFiles({ name: '再开.docx', mimeType: 'application/octet-stream', buffer: saved });
  await expect(page.getByText('再开.docx')).toBeVisible();
  await expect.poll(() => frame?.isDetached()).toBe(true);
  const again = paneOf(page);
  await again.getByRole('tab', { name: /待填/ }).click();
  await expect(again.getByText('已标为不用填 1 处')).toBeVisible();
  await again.getByText('已标为不用填 1 处').click();
  await again.getByRole('button', { name: '恢复' }).click();
  await expect(again.getByText('已标为不用填 1 处')).toHaveCount(0);
});

test('60 pages with 200 blanks: the sheet goes out and comes back, everything is filled in two round trips', async ({ page, workbench }) => {
  test.setTimeout(90_000);
  const filler = '班子成员结合分管工作和本人实际谈认识、找差距、明方向，会前准备充分，会上态度端正，会后行动有力。'.repeat(8);
  const lines = [BLANK[0] ?? '', ...Array.from({ length: 200 }, (_, i) => `${filler.slice(i % 40)}其中序号${i + 1}事项办结X件。`)];
  const pane = await openBench(page, workbench, { docx: docxFromLines(lines) });
  await openFill(page, pane);
  await pane.getByText('更多', { exact: true }).click();
  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: '导出表格' }).click();
  const [head, ...rows] = readCsv(readFileSync(await (await download).path(), 'utf8'));
  expect(rows.reduce((sum, row) => sum + Number(row[4]), 0)).toBe(200);
  const filled = rows.map((row, i) => row.map((cell, column) => (column === 3 ? String(i + 11) : cell)));
  await pane.locator('input[type=file]').setInputFiles({ name: '回.csv', mimeType: 'text/csv', buffer: Buffer.from(writeCsv([head ?? [], ...filled])) });
  await pane.getByRole('button', { name: `采用 ${rows.length} 项` }).click();
  await page.evaluate(() => globalThis.tongbaoWorkbench.player?.requests.clear());
  const began = Date.now();
  // Each fact has one place, so that there is nothing to preview.
  await pane.getByRole('button', { name: '全部填入' }).click();
  await expect(pane.getByText(/已填 \d+ 项、200 处/)).toBeVisible({ timeout: 20_000 });
  console.log(`fill-all, 200 blanks in ${lines.join('').length} characters: ${Date.now() - began} ms`);
  expect((await textsOf(page)).join('')).not.toContain('办结X件');
  // The largest request is the one that writes; what comes after it looks at headers and footers.
  const trips = await page.evaluate(() => {
    const sent = [...(globalThis.tongbaoWorkbench.player?.requests.all ?? [])].filter(({ number }) => number > 0);
    return sent.sort((a, b) => b.actions.length - a.actions.length)[0]?.number;
  });
  expect(trips).toBe(2);
});
