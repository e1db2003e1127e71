import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Frame } from '@playwright/test';
import { docxFromLines } from '../../src/ooxml/text-file';
import { expect, openBench, test, textsOf } from '../support/browser-test';
import { ownReport } from '../support/documents';

const AXE = readFileSync(createRequire(path.resolve('package.json')).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds in a frame, by rule and element. The policy lets no script in, so it is evaluated from outside. */
async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(AXE);
  const found = await frame.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } };
    // Not ours: the colours of the document's own text, and the dummies with which Fluent keeps the focus in.
    return (await axe.run({ exclude: [['.desk'], ['iframe'], ['[data-tabster-dummy]']] } as object)).violations;
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe has nothing against the page, the three views and the sheet (${scheme})`, async ({ page, workbench }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const pane = await openBench(page, workbench);
    const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
    if (frame === undefined) throw new Error('the pane has no frame');
    for (const view of [/结构/, /待填/, /校核/]) {
      await pane.getByRole('tab', { name: view }).click();
      await page.waitForTimeout(300);
      expect(await violations(frame)).toEqual([]);
    }
    await pane.getByRole('button', { name: '送审前核对单' }).click();
    await expect(pane.getByText(/^结论：/)).toBeVisible();
    expect(await violations(frame)).toEqual([]);
    expect(await violations(page.mainFrame())).toEqual([]);
  });
}

test('axe has nothing against a report being renewed, with a row open and 更多 unfolded', async ({ page, workbench }) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const pane = await openBench(page, workbench, { docx: docxFromLines(ownReport('town')) });
  const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
  if (frame === undefined) throw new Error('the pane has no frame');
  await pane.getByRole('tab', { name: /待填/ }).click();
  await pane.locator('input[data-cell^="meeting.date#"]').first().fill('2031');
  await pane.locator('input[data-cell]').first().focus();
  await page.keyboard.press('Enter');
  await pane.getByText(/^已核对 \d+ 项/).click();
  await pane.getByText('更多', { exact: true }).click();
  await page.waitForTimeout(400);
  expect(await violations(frame)).toEqual([]);
});

test('axe has nothing against findings of a kind unfolded, the question why one is ignored, and the preview', async ({ page, workbench }) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const lines = ['关于2026年度民主生活会召开情况的通报', '会前，，学习。', '会上，，批评；；点评。', '会后，，整改。'];
  const pane = await openBench(page, workbench, { docx: docxFromLines(lines) });
  const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
  if (frame === undefined) throw new Error('the pane has no frame');
  await pane.getByRole('tab', { name: /校核/ }).click();
  await pane.getByRole('button', { name: /，，.*4 处/ }).click();
  await pane.getByRole('list', { name: /，，/ }).getByRole('button').first().click();
  await pane.getByRole('button', { name: '忽略', exact: true }).click();
  await page.waitForTimeout(300);
  expect(await violations(frame)).toEqual([]);
  await pane.getByRole('button', { name: '忽略', exact: true }).last().click();
  await pane.getByText('已忽略 1 处', { exact: true }).click();
  await pane.getByRole('button', { name: '同类 3 处一并修正' }).click();
  await page.waitForTimeout(300);
  expect(await violations(frame)).toEqual([]);
});

test('axe has nothing against the choices of 起草全文 and a preview in the outline, its choices unfolded', async ({ page, workbench }) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const check = async (): Promise<void> => {
    const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
    if (frame === undefined) throw new Error('the pane has no frame');
    await page.waitForTimeout(300);
    expect(await violations(frame)).toEqual([]);
  };
  const empty = await openBench(page, workbench, { query: 'new' });
  await expect(empty.getByRole('region', { name: '全文预览' })).toBeVisible();
  await check();
  const pane = await openBench(page, workbench);
  await pane.getByRole('group', { name: '文档结构' }).getByRole('button', { name: '插入“谈心谈话”' }).click();
  await pane.getByRole('button', { name: '改选' }).click();
  await expect(pane.getByRole('combobox', { name: '会议' })).toBeVisible();
  await check();
});

test('a fact is filled with the keyboard alone, and the focus goes on to the next', async ({ page, workbench }) => {
  const pane = await openBench(page, workbench);
  await pane.getByRole('tab', { name: /结构/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(pane.getByRole('tab', { name: /待填/ })).toHaveAttribute('aria-selected', 'true');
  const leader = pane.getByRole('textbox', { name: '督导组组长姓名' });
  const focused = (selector: string): Promise<boolean> => leader.evaluate((_box, wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  for (let i = 0; i < 8 && !(await focused('input[data-cell]')); i += 1) await page.keyboard.press('Tab');
  for (let i = 0; i < 12 && !(await focused('[aria-label="督导组组长姓名"]')); i += 1) await page.keyboard.press('ArrowDown');
  await expect(leader).toBeFocused();
  await page.keyboard.type('王建国');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await textsOf(page))[2]).toContain('王建国');
  await expect(pane.locator('input:focus')).toHaveCount(1);
});

test('the splitter moves with the keyboard', async ({ page, workbench }) => {
  await openBench(page, workbench);
  const splitter = page.getByRole('separator', { name: '窗格宽度' });
  await splitter.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(splitter).toHaveAttribute('aria-valuenow', '360');
  await page.keyboard.press('End');
  await expect(splitter).toHaveAttribute('aria-valuenow', '320');
  expect((await page.locator('.pane-frame').boundingBox())?.width).toBe(320);
});
