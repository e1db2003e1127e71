import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Workbench } from '../../src/workbench/server/servers';
import { serveWorkbench } from '../../src/workbench/server/servers';
import { findBrowser } from '../support/browser';
import setup from '../support/browser-setup';
import type { Row } from './index';
import { median } from './median';

/** Opens the workbench anew and says when, after the pane's navigation began, its first reading was shown, in milliseconds. */
async function usableAfter(page: Page, { page: { origin } }: Workbench): Promise<number> {
  await page.goto(origin);
  const frame = await (await page.waitForSelector('.pane-frame iframe')).contentFrame();
  if (frame === null) throw new Error('the pane has no frame');
  await frame.waitForFunction(() => /\d/.test(document.querySelector('[role=tab]:nth-of-type(2)')?.textContent ?? ''), undefined, { polling: 'raf' });
  return frame.evaluate(() => performance.now());
}

/** From a key in the document to the pane's new count, in milliseconds, seen from inside the pane's frame; NaN when none comes in 5 s. */
async function keyToCount(page: Page): Promise<number> {
  const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
  if (frame === undefined) throw new Error('the pane has no frame');
  // Both watch before the key goes down; the clock of both frames is the machine's.
  await frame.evaluate(() => {
    const tab = [...document.querySelectorAll('[role=tab]')].find((each) => each.textContent?.includes('待填'));
    const before = tab?.textContent;
    const watch = { at: 0 };
    Object.assign(globalThis, { benchCount: watch });
    const observer = new MutationObserver(() => {
      if (watch.at === 0 && tab?.textContent !== before) watch.at = performance.timeOrigin + performance.now();
    });
    if (tab) observer.observe(tab, { subtree: true, childList: true, characterData: true });
  });
  await page.evaluate(() => {
    const watch = { at: 0 };
    Object.assign(globalThis, { benchKey: watch });
    addEventListener('keydown', () => (watch.at = performance.timeOrigin + performance.now()), { once: true, capture: true });
  });
  await page.keyboard.press('X');
  for (let waited = 0; waited < 5000; waited += 50) {
    const changed = await frame.evaluate(() => (globalThis as unknown as { benchCount: { at: number } }).benchCount.at);
    if (changed > 0) return changed - (await page.evaluate(() => (globalThis as unknown as { benchKey: { at: number } }).benchKey.at));
    await page.waitForTimeout(50);
  }
  return Number.NaN;
}

/** What is measured in a browser, over the production build. */
export async function paneRows(): Promise<Row[]> {
  await setup();
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args], headless: true });
  const workbench = await serveWorkbench({ page: 'dist-workbench/page', pane: 'dist', office: null }, 0);
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const usable: number[] = [];
    for (let i = 0; i < 7; i += 1) usable.push(await usableAfter(page, workbench));
    const keys: number[] = [];
    for (let i = 0; i < 7; i += 1) {
      // A new sentence each time, so that the key makes one blank more.
      await page.locator('.desk article p').nth(1).click();
      await page.keyboard.press('End');
      await page.keyboard.type('共提出意见条。');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      await page.waitForTimeout(800);
      keys.push(await keyToCount(page));
      await page.waitForTimeout(800);
    }
    const pane = page.frameLocator('.pane-frame iframe');
    await pane.getByRole('tab', { name: /待填/ }).click();
    const box = pane.getByRole('textbox', { name: '督导组组长姓名' });
    await box.fill('王建国');
    const count = (): Promise<number> => page.evaluate(() => globalThis.tongbaoWorkbench.player?.requests.count ?? 0);
    const before = await count();
    await box.press('Enter');
    await pane.getByText(/^已填/).waitFor();
    const trips = (await count()) - before;
    return [
      { what: 'pane usable after navigation (office.js included)', measured: `${median(usable.slice(1)).toFixed(0)} ms`, budget: '800 ms', within: median(usable.slice(1)) <= 800 },
      { what: 'key in the document → new count in the pane', measured: `${median(keys).toFixed(0)} ms`, budget: '300 ms', within: median(keys) <= 300 },
      { what: 'one fill, requests to Word', measured: String(trips), budget: '2', within: trips <= 2 },
    ];
  } finally {
    await workbench.close();
    await browser.close();
  }
}
