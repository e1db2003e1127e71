import { test as base, chromium, expect } from '@playwright/test';
import type { Browser, FrameLocator, Page } from '@playwright/test';
import { serveWorkbench } from '../../src/workbench/server/servers';
import type { Workbench } from '../../src/workbench/server/servers';
import type { Quirks } from '../../src/workbench/host';
import type { Bench } from '../../src/workbench/page/bench';
import { findBrowser } from './browser';

declare global {
  // The handle that the workbench's page leaves for tests.
  var tongbaoWorkbench: Bench;
}

interface Watched {
  /** Requests to any origin but the workbench's two. */
  readonly foreign: string[];
  /** Errors and policy violations, of the page and of the frames in it. */
  readonly complaints: string[];
}

/** The browser and the two servers of the workbench, one each a worker; what each page asks for and complains of. */
export const test = base.extend<{ watched: Watched }, { browser: Browser; workbench: Workbench }>({
  browser: [
    async ({}, use) => {
      const { executablePath, args } = await findBrowser();
      const browser = await chromium.launch({ executablePath, args: [...args], headless: true });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  workbench: [
    async ({}, use) => {
      const workbench = await serveWorkbench({ page: 'dist-workbench/page', pane: 'dist', office: null }, 0);
      await use(workbench);
      await workbench.close();
    },
    { scope: 'worker' },
  ],
  watched: async ({ page, workbench }, use) => {
    const watched: Watched = { foreign: [], complaints: [] };
    const own = [workbench.page.origin, workbench.pane.origin];
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && !own.includes(origin)) watched.foreign.push(request.url());
    });
    page.on('pageerror', (error) => watched.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') watched.complaints.push(message.text());
    });
    await use(watched);
  },
});

export { expect };

export interface OpenOptions {
  /** A file to open; else the sample, or with `query: 'new'` an empty document. */
  readonly docx?: Uint8Array;
  readonly name?: string;
  readonly query?: string;
  readonly quirks?: Partial<Quirks>;
}

/** Open the workbench, and a document in it; whatever the pane does. */
export async function openPage(page: Page, workbench: Workbench, options: OpenOptions = {}): Promise<void> {
  await page.goto(`${workbench.page.origin}/${options.query === undefined ? '' : `?${options.query}`}`);
  await page.waitForFunction(() => globalThis.tongbaoWorkbench?.state.ready === true);
  if (options.docx !== undefined) {
    const bytes = [...options.docx];
    const name = options.name ?? 'test.docx';
    await page.evaluate(async ([content, as]) => globalThis.tongbaoWorkbench.openBytes(new Uint8Array(content), as), [bytes, name] as const);
  }
  if (options.quirks !== undefined) await page.evaluate((quirks) => globalThis.tongbaoWorkbench.player?.setQuirks(quirks), options.quirks);
}

/** Open the workbench and wait until the pane has read the document. */
export async function openBench(page: Page, workbench: Workbench, options: OpenOptions = {}): Promise<FrameLocator> {
  await openPage(page, workbench, options);
  const pane = paneOf(page);
  await expect(pane.getByRole('tab', { name: /待填/ })).toBeVisible({ timeout: 15_000 });
  return pane;
}

export const paneOf = (page: Page): FrameLocator => page.frameLocator('.pane-frame iframe');

/** Have the pane keep nothing in the document, for tests that compare bytes. Before the page is opened. */
export const withoutMemory = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    try {
      localStorage.setItem('tongbao.memory', 'off');
    } catch {
      // A frame without storage has no pane.
    }
  });

/** The texts of the document, from the model. */
export const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { document } = globalThis.tongbaoWorkbench;
    return document === null ? [] : document.paragraphs().map((paragraph) => document.text(paragraph));
  });

/** The texts as painted, without what is no text (numbers are CSS). */
export const paintedTextsOf = (page: Page): Promise<string[]> => page.locator('.desk article p').allTextContents();

/** The file as it would be saved now. */
export async function savedBytes(page: Page): Promise<Uint8Array> {
  const numbers = await page.evaluate(() => [...(globalThis.tongbaoWorkbench.document?.save() ?? [])]);
  return new Uint8Array(numbers);
}

/** The selection in the model: paragraph indexes and offsets. */
export const selectionOf = (page: Page): Promise<readonly number[] | null> =>
  page.evaluate(() => {
    const { document, surface } = globalThis.tongbaoWorkbench;
    const { selected } = surface;
    if (document === null || selected === null) return null;
    const all = document.paragraphs();
    return [all.indexOf(selected.anchor.paragraph), selected.anchor.offset, all.indexOf(selected.focus.paragraph), selected.focus.offset];
  });

/** Put the caret at an offset of a paragraph, as a click would. */
export async function caretAt(page: Page, paragraph: number, offset: number, to = offset): Promise<void> {
  await page.evaluate(
    ([index, start, end]) => {
      const { document, surface } = globalThis.tongbaoWorkbench;
      const found = document?.paragraphs()[index];
      if (found === undefined) throw new Error(`no paragraph ${index}`);
      surface.desk.focus();
      surface.show({ anchor: { paragraph: found, offset: start }, focus: { paragraph: found, offset: end } }, true);
    },
    [paragraph, offset, to] as const,
  );
  await expect.poll(() => selectionOf(page)).toEqual([paragraph, offset, paragraph, to]);
}
