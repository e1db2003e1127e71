import { readFileSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, openBench, paneOf, test, textsOf } from '../support/browser-test';
import { docxFromLines } from '../../src/ooxml/text-file';

/** The frame of the pane, for what only Office.js in it can say. */
function paneFrame(page: Page): Frame {
  const found = page.frames().find((frame) => frame.url().includes('taskpane.html'));
  if (found === undefined) throw new Error('no pane');
  return found;
}

/** Keep a setting through the office.js of the pane; how saveAsync ended. */
const keep = (page: Page, text: string): Promise<string> =>
  paneFrame(page).evaluate(
    (value) =>
      new Promise<string>((resolve) => {
        const { settings } = Office.context.document;
        settings.set('trial', value);
        settings.saveAsync(({ status, error }) => resolve(status === Office.AsyncResultStatus.Failed ? `failed ${error.code}` : 'saved'));
      }),
    text,
  );

const kept = (page: Page): Promise<unknown> =>
  paneFrame(page).evaluate(
    () =>
      new Promise<unknown>((resolve) => {
        const { settings } = Office.context.document;
        const atStart: unknown = settings.get('trial');
        settings.refreshAsync(() => resolve([atStart, settings.get('trial')]));
      }),
  );

async function save(page: Page): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存' }).click();
  const saved = readFileSync(await (await download).path());
  await expect(page.getByText('有改动，未保存')).toBeHidden();
  return saved;
}

async function reopen(page: Page, buffer: Buffer, name: string): Promise<void> {
  const old = paneFrame(page);
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await expect(page.getByText(name)).toBeVisible();
  await expect.poll(() => old.isDetached()).toBe(true);
  await expect(paneOf(page).getByRole('tab', { name: /待填/ })).toBeVisible({ timeout: 15_000 });
}

test('what the pane keeps through Office.js is in the saved file, and there again when it is opened', async ({ page, workbench, watched }) => {
  await openBench(page, workbench);
  const texts = await textsOf(page);
  expect(await keep(page, '“甲”"乙"<丙>\n')).toBe('saved');
  await expect(page.getByText('有改动，未保存')).toBeVisible();
  const saved = await save(page);
  const parts = unzipSync(new Uint8Array(saved));
  expect(strFromU8(parts['word/webextensions/webextension1.xml'] ?? new Uint8Array())).toContain('name="trial"');

  await reopen(page, Buffer.from(docxFromLines(['另一份文稿。'])), '另一份.docx');
  expect(await kept(page)).toEqual([null, null]);

  await reopen(page, saved, '存过的.docx');
  expect(await kept(page)).toEqual(['“甲”"乙"<丙>\n', '“甲”"乙"<丙>\n']);
  expect(await textsOf(page)).toEqual(texts);
  expect(watched).toEqual({ foreign: [], complaints: [] });
});

test('a document that keeps no settings says so to the pane, and its file stays as it was', async ({ page, workbench }) => {
  await openBench(page, workbench, { quirks: { settings: 'refused' } });
  const before = await page.evaluate(() => [...(globalThis.tongbaoWorkbench.document?.save() ?? [])]);
  expect(await keep(page, '甲')).toBe('failed 4001');
  expect(await page.evaluate(() => [...(globalThis.tongbaoWorkbench.document?.save() ?? [])])).toEqual(before);
});

test('此处不用填 is there again for whoever opens the saved file; 清除本工具的标记 takes it out of the next one', async ({ page, workbench, watched }) => {
  const pane = await openBench(page, workbench);
  const aside = pane.getByText(/已标为不用填 1 处/);
  await pane.getByRole('tab', { name: /待填/ }).click();
  await pane.getByRole('textbox', { name: '归并后意见条数' }).click();
  await pane.getByRole('button', { name: '此处不用填' }).click();
  await expect(pane.getByRole('textbox', { name: '归并后意见条数' })).toHaveCount(0);
  await expect(aside).toBeVisible();
  await expect(page.getByText('有改动，未保存')).toBeVisible();

  await reopen(page, await save(page), '同事的.docx');
  await pane.getByRole('tab', { name: /待填/ }).click();
  await expect(aside).toBeVisible();
  await expect(pane.getByRole('textbox', { name: '归并后意见条数' })).toHaveCount(0);

  await pane.getByText('更多', { exact: true }).click();
  await pane.getByRole('button', { name: '清除本工具的标记' }).click();
  await expect(pane.getByText('填写记录已从文档中清除')).toBeVisible();
  await reopen(page, await save(page), '清过的.docx');
  await pane.getByRole('tab', { name: /待填/ }).click();
  await expect(pane.getByRole('textbox', { name: '归并后意见条数' })).toBeVisible();
  await expect(aside).toHaveCount(0);
  expect(watched).toEqual({ foreign: [], complaints: [] });
});
