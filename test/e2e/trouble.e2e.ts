import type { FrameLocator, Page } from '@playwright/test';
import { expect, openBench, savedBytes, test, textsOf } from '../support/browser-test';

const fill = async (page: Page, pane: FrameLocator, fact: string, value: string): Promise<void> => {
  await pane.getByRole('tab', { name: /待填/ }).click();
  await pane.getByRole('textbox', { name: fact }).fill(value);
  await page.keyboard.press('Enter');
};
/** The count on the tab, once the first reading is shown. */
const blanks = async (pane: FrameLocator): Promise<number> => {
  const tab = pane.getByRole('tab', { name: /待填/ });
  await expect(tab).toHaveText(/\d/);
  return Number(/\d+/.exec((await tab.textContent()) ?? '')?.[0]);
};

test('a place that has changed is left alone', async ({ page, workbench }) => {
  const pane = await openBench(page, workbench, { quirks: { selectionEvent: 'never' } });
  await pane.getByRole('tab', { name: /待填/ }).click();
  await pane.getByRole('textbox', { name: '督导组组长姓名' }).fill('王建国');
  // Somebody else writes into the same place, and nothing tells the pane.
  await page.evaluate(() => {
    const { document } = globalThis.tongbaoWorkbench;
    const paragraph = document?.paragraphs()[2];
    if (document === null || paragraph === undefined) return;
    const at = document.text(paragraph).indexOf('XXX');
    document.edit('other', () => document.replaceText(paragraph, at, at + 3, '李四'));
  });
  const before = await savedBytes(page);
  await pane.getByRole('textbox', { name: '督导组组长姓名' }).press('Enter');
  await expect(pane.getByText('原文已改动，未作修改')).toBeVisible();
  expect(Buffer.compare(Buffer.from(await savedBytes(page)), Buffer.from(before))).toBe(0);
});

test('under tracked changes a filled place is filled, and not filled twice', async ({ page, workbench }) => {
  const pane = await openBench(page, workbench, { quirks: { tracking: 'on', deletedText: 'visible' } });
  const before = await blanks(pane);
  await fill(page, pane, '督导组组长姓名', '王建国');
  await expect(pane.getByText('修订模式：旧文字仍显示')).toBeVisible();
  await expect.poll(() => blanks(pane)).toBe(before - 1);
  expect((await textsOf(page))[2]).toContain('王建国');
  await expect(pane.getByRole('textbox', { name: '督导组组长姓名' })).toHaveCount(0);
});

test('an error in the middle of a write is told: what was written, what was not', async ({ page, workbench }) => {
  const pane = await openBench(page, workbench);
  await pane.getByRole('tab', { name: /待填/ }).click();
  await pane.getByRole('textbox', { name: '第几督导组' }).fill('三');
  await page.evaluate(() => {
    const { player } = globalThis.tongbaoWorkbench;
    player?.setQuirks({ failure: { request: player.requests.count + 2, code: 'GeneralException', when: 'after-first-write' } });
  });
  await page.keyboard.press('Enter');
  await expect(pane.getByText('“第几督导组”只写入了 1 处')).toBeVisible();
  await expect(pane.getByText(/已写入 1 处，没写 1 处/)).toBeVisible();
  const written = (await textsOf(page))[2] ?? '';
  expect(written.match(/第三督导组/g)).toHaveLength(1);
  await page.evaluate(() => globalThis.tongbaoWorkbench.player?.setQuirks({ failure: null }));
  await pane.getByRole('button', { name: '接着填' }).click();
  await expect.poll(async () => (await textsOf(page))[2]?.match(/第三督导组/g)?.length).toBe(2);
});

test('a document that may not be written is read and checked all the same', async ({ page, workbench }) => {
  const pane = await openBench(page, workbench, { query: 'readonly' });
  await expect(pane.getByText('文档只读，不能填、不能改')).toBeVisible();
  await expect(pane.getByRole('button', { name: /^插入/ })).toHaveCount(0);
  await pane.getByRole('tab', { name: /校核/ }).click();
  await expect(pane.getByRole('button', { name: /五项议程/ })).toBeVisible();
});

test.describe('files that cannot be opened', () => {
  const FILES: readonly (readonly [string, Buffer, RegExp])[] = [
    ['不是压缩包.docx', Buffer.from('这不是文档'), /不是压缩包\.docx/],
    ['旧格式.docx', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(1024)]), /旧格式\.docx/],
  ];
  for (const [name, buffer, said] of FILES) {
    test(name, async ({ page, workbench }) => {
      await openBench(page, workbench);
      const before = await textsOf(page);
      await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
      await expect(page.getByRole('group').getByText(said).or(page.getByText(said)).first()).toBeVisible();
      expect(await textsOf(page)).toEqual(before);
      await page.getByRole('button', { name: '知道了' }).click();
    });
  }

  test('a .txt opens, and is saved as a .docx', async ({ page, workbench }) => {
    await openBench(page, workbench);
    const gb18030 = Buffer.from([0xcd, 0xa8, 0xb1, 0xa8, 0x0d, 0x0a, 0xd5, 0xfd, 0xce, 0xc4]);
    await page.locator('input[type=file]').setInputFiles({ name: '旧稿.txt', mimeType: 'text/plain', buffer: gb18030 });
    await expect(page.getByText('旧稿.docx')).toBeVisible();
    expect(await textsOf(page)).toEqual(['通报', '正文']);
  });
});

test('unsaved changes are asked about before another document opens', async ({ page, workbench }) => {
  await openBench(page, workbench);
  await page.locator('.desk article p').first().click();
  await page.keyboard.type('改');
  await page.getByRole('button', { name: '新建' }).click();
  await expect(page.getByRole('alertdialog')).toContainText('示例通报.docx');
  await page.getByRole('button', { name: '取消' }).click();
  expect((await textsOf(page)).length).toBeGreaterThan(5);
  await page.getByRole('button', { name: '新建' }).click();
  await page.getByRole('button', { name: '不保存' }).click();
  await expect.poll(() => textsOf(page)).toEqual(['']);
});
