import { readFileSync } from 'node:fs';
import type { FrameLocator } from '@playwright/test';
import { docxFromLines } from '../../src/ooxml/new-docx';
import { expect, openBench, test, textsOf } from '../support/browser-test';

const SERVED = 'assets/department-sessions.json';
const THEME = '坚持学用结合，推动各项任务落地见效';
const TOLD = ['关于2026年度民主生活会召开情况的通报', '一、会前准备情况', '会上通报了2025年度民主生活会整改措施落实情况。', '二、会议情况', '开展批评。', '三、会后整改', '整改。'];

async function openSettings(pane: FrameLocator): Promise<void> {
  await pane.locator('#open-settings').click();
  await expect(pane.getByRole('heading', { name: '年度设置' })).toBeFocused();
}

const json = (text: string) => ({ name: '年度设置.json', mimeType: 'application/json', buffer: Buffer.from(text) });

test('年度设置: filled in by keyboard, exported, reset, imported again; 起草全文 has its words', async ({ page, workbench, watched }) => {
  const pane = await openBench(page, workbench, { query: 'new' });
  await openSettings(pane);
  await pane.getByLabel('会议主题').focus();
  await page.keyboard.type(THEME);
  await page.keyboard.press('Tab');
  await expect(pane.getByLabel('主题关键语')).toBeFocused();
  await pane.getByLabel('上次会的会名').fill('2025年度民主生活会');
  await pane.getByLabel('几个').fill('五');
  await page.keyboard.press('Control+s');
  await expect(pane.getByText('没有保存：有 1 处要改，见各项下面')).toBeVisible();
  await pane.getByLabel('几个').fill('');
  await page.keyboard.press('Control+s');
  await expect(pane.getByText('已保存在这台电脑上，起草和校核照此办理')).toBeVisible();

  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: '导出' }).click();
  const exported = readFileSync(await (await download).path(), 'utf8');
  expect(JSON.parse(exported)).toMatchObject({ version: 1, sessions: [{ kind: '年度', year: 2026, theme: THEME }] });
  await pane.getByRole('button', { name: '全部恢复' }).click();
  await pane.getByRole('button', { name: '确定恢复' }).click();
  await expect(pane.getByLabel('会议主题')).toHaveValue('');

  const file = pane.locator('input[type=file][accept*=json]');
  await file.setInputFiles(json(exported.replace('"theme"', '"thema"')));
  await expect(pane.getByText(/sessions\[0\]\.thema（第 1 个会）：没有这个字段，是不是“theme”/)).toBeVisible();
  await file.setInputFiles(json(exported));
  await expect(pane.getByText('已导入 1 次会，存在这台电脑上')).toBeVisible();
  await expect(pane.getByLabel('会议主题')).toHaveValue(THEME);

  // Kept on this computer: there when the pane is opened the next time.
  const again = await openBench(page, workbench, { query: 'new' });
  await again.getByRole('button', { name: '起草全文' }).click();
  await expect.poll(async () => (await textsOf(page)).join('')).toContain(THEME);
  expect(watched).toEqual({ foreign: [], complaints: [] });
});

test('what the department serves is used from the start; a bad file is told and the pane goes on', async ({ page, workbench }) => {
  const docx = docxFromLines(TOLD);
  const serve = (body: string) => page.route(`**/${SERVED}`, (route) => route.fulfill({ contentType: 'application/json', body }));
  await serve('{"version":1,"sessions":[{"kind":"年度","year":2026,"lastMeeting":"2024年度民主生活会"}]}');
  const pane = await openBench(page, workbench, { docx });
  await pane.getByRole('tab', { name: /校核/ }).click();
  await pane.getByText(/^请核对 \d+ 处/).click();
  await expect(pane.getByText(/是否应为“2024年度民主生活会”/)).toBeVisible();

  await page.unroute(`**/${SERVED}`);
  await serve('{"version":1,"sessions":[{"kind":"季度"}]}');
  const bad = await openBench(page, workbench, { docx });
  await expect(bad.getByText('年度设置没有采用')).toBeVisible();
  await expect(bad.getByText(/sessions\[0\]\.kind（第 1 个会，会型）/)).toBeVisible();
});

test('nothing of the form is wider than the pane', async ({ page, workbench }) => {
  const pane = await openBench(page, workbench, { query: 'new' });
  await openSettings(pane);
  const main = pane.getByRole('main');
  expect(await main.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
});
