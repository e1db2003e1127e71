import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser, FrameLocator, Page } from '@playwright/test';
import { serveWorkbench } from '../../src/workbench/server/servers';
import { findBrowser } from '../support/browser';
import setup from '../support/browser-setup';

/** Where the pictures of README and of the guide are kept. */
const FOLDER = 'docs/pictures';

interface Shot {
  readonly file: string;
  readonly scheme: 'light' | 'dark';
  readonly query: string;
  readonly view: RegExp | null;
  /** What to do before the picture. */
  readonly first?: (page: Page, pane: FrameLocator) => Promise<void>;
  /** The pane alone, at Word's usual width. */
  readonly paneOnly?: boolean;
}

const fillSome = async (page: Page, pane: FrameLocator): Promise<void> => {
  await pane.getByRole('textbox', { name: '督导组组长姓名' }).fill('王建国');
  await page.keyboard.press('Enter');
  await pane.getByText(/^已填/).waitFor();
  await pane.getByRole('textbox', { name: '主持人姓名' }).fill('李明');
};
const openFinding = async (_page: Page, pane: FrameLocator): Promise<void> => {
  await pane.getByRole('button', { name: /五项议程/ }).click();
  await pane.getByRole('button', { name: '定位' }).first().click();
};

const openSheet = async (_page: Page, pane: FrameLocator): Promise<void> => {
  await pane.getByRole('button', { name: '送审前核对单' }).click();
  await pane.getByRole('button', { name: '复制文字' }).waitFor();
};
const openSettings = async (_page: Page, pane: FrameLocator): Promise<void> => {
  await pane.locator('#open-settings').click();
  await pane.getByLabel('会议主题').fill('（照通知原文填）');
  await pane.getByRole('heading', { name: '年度设置' }).scrollIntoViewIfNeeded();
};
const chooseDraft = async (_page: Page, pane: FrameLocator): Promise<void> => {
  await pane.getByRole('combobox', { name: '会议' }).selectOption('annual 2025');
  await pane.getByRole('combobox', { name: '单位' }).selectOption('town');
};
const draft = async (page: Page, pane: FrameLocator): Promise<void> => {
  await chooseDraft(page, pane);
  await pane.getByRole('button', { name: '起草全文' }).click();
  await pane.getByText(/已插入/).waitFor();
};

const VIEWS = [
  { name: 'structure', view: /结构/ },
  { name: 'blanks', view: /待填/, first: fillSome },
  { name: 'checks', view: /校核/, first: openFinding },
] as const;

const SHOTS: readonly Shot[] = [
  ...VIEWS.map(({ name, ...rest }): Shot => ({ file: `workbench-${name}`, scheme: 'light', query: '', ...rest })),
  { file: 'workbench-blanks-dark', scheme: 'dark', query: '', view: /待填/, first: fillSome },
  { file: 'workbench-empty', scheme: 'light', query: '?new', view: null },
  { file: 'workbench-drafted', scheme: 'light', query: '?new', view: null, first: draft },
  { file: 'workbench-sheet', scheme: 'light', query: '', view: null, first: openSheet },
  { file: 'pane-draft', scheme: 'light', query: '?new', view: null, first: chooseDraft, paneOnly: true },
  { file: 'pane-sheet', scheme: 'light', query: '', view: null, first: openSheet, paneOnly: true },
  { file: 'pane-settings', scheme: 'light', query: '?new', view: null, first: openSettings, paneOnly: true },
  ...(['light', 'dark'] as const).flatMap((scheme) =>
    VIEWS.map(({ name, ...rest }): Shot => ({ file: `pane-${name}-${scheme}`, scheme, query: '', paneOnly: true, ...rest })),
  ),
];

async function take(browser: Browser, origin: string, shot: Shot): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: shot.scheme, reducedMotion: 'reduce', locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(`${origin}/${shot.query}`);
  const pane = page.frameLocator('.pane-frame iframe');
  await pane.getByRole('heading', { level: 1 }).waitFor();
  await pane.getByText('正在读取文档').waitFor({ state: 'hidden' });
  if (shot.view !== null) await pane.getByRole('tab', { name: shot.view }).click();
  await shot.first?.(page, pane);
  // Badges, bars and counts settle.
  await page.waitForTimeout(700);
  const file = path.join(FOLDER, `${shot.file}.png`);
  await (shot.paneOnly ? page.locator('.pane-frame iframe').screenshot({ path: file }) : page.screenshot({ path: file }));
  await context.close();
  console.log(file);
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await setup();
  const { executablePath, args, from } = await findBrowser();
  console.log(`browser: ${from}`);
  const browser = await chromium.launch({ executablePath, args: [...args], headless: true });
  const workbench = await serveWorkbench({ page: 'dist-workbench/page', pane: 'dist', office: null }, 0);
  try {
    for (const shot of SHOTS) await take(browser, workbench.page.origin, shot);
  } finally {
    await workbench.close();
    await browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
