import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from '@playwright/test';
import { docxFromLines } from '../../src/ooxml/text-file';
import { caretAt, expect, openBench, test, textsOf, type OpenOptions } from '../support/browser-test';

const LINES = [
  '关于青溪县水务局2026年度民主生活会召开情况的通报',
  '一、会前准备情况',
  '（一）学习教育。会前，，局党组专题组织了学习研讨。',
  '（二）征求意见。会前通过座谈等方式，，广泛征求了各方面意见。',
  '二、会议召开情况',
  '（一）开展批评。会上，，班子成员之间开展了相互批评。',
];
const report = (name = '通报.docx'): OpenOptions => ({ docx: docxFromLines(LINES), name });
const doubled = async (page: Page): Promise<number> => (await textsOf(page)).join('').match(/，，/g)?.length ?? 0;

async function openReview(pane: FrameLocator): Promise<void> {
  await pane.getByRole('tab', { name: /校核/ }).click();
}
const kind = (pane: FrameLocator, n: number) => pane.getByRole('button', { name: `“，，”应为“，” ${n} 处` });
/** Findings of the kind that have a row of their own. */
const left = (pane: FrameLocator) => pane.locator('button[data-finding]', { hasText: '“，，”应为“，”' });

test('findings of a kind are shown place by place, mended together, and taken back', async ({ page, workbench, watched }) => {
  const pane = await openBench(page, workbench, report());
  await openReview(pane);
  await kind(pane, 3).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(pane.getByRole('button', { name: '同类 3 处一并修正' })).toBeFocused();
  await page.keyboard.press('Enter');
  const preview = pane.getByRole('region', { name: '修正前核对' });
  await expect(preview.getByRole('listitem')).toHaveCount(3);
  await expect(preview.getByRole('button', { name: '修正 3 处' })).toBeFocused();
  expect(await doubled(page)).toBe(3);
  await page.keyboard.press('Escape');
  await expect(preview).toHaveCount(0);
  await expect(pane.locator('button[data-finding]:focus')).toHaveCount(1);

  await kind(pane, 3).click();
  await pane.getByRole('button', { name: '同类 3 处一并修正' }).click();
  await page.keyboard.press('Enter');
  await expect.poll(() => doubled(page)).toBe(0);
  await expect(pane.getByRole('contentinfo').getByText('已修正 3 处')).toBeVisible();
  await expect(pane.locator('button[data-finding]:focus')).toHaveCount(1);
  await pane.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => textsOf(page)).toEqual(LINES);
  await expect(kind(pane, 3)).toBeVisible();
  expect(watched).toEqual({ foreign: [], complaints: [] });
});

test('a finding ignored with a reason is so for whoever opens the saved file, until its sentence is changed', async ({ page, workbench, watched }) => {
  const pane = await openBench(page, workbench, report());
  await openReview(pane);
  await kind(pane, 3).click();
  await pane.getByRole('button', { name: /广泛征求/ }).click();
  await pane.getByRole('button', { name: '忽略', exact: true }).focus();
  // The question is answered from the keyboard alone.
  await page.keyboard.press('Enter');
  await expect(pane.getByRole('radio', { name: '核对过，没写错' })).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(pane.getByRole('radio', { name: '引用原文，不能改' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type('县委通知原文');
  await page.keyboard.press('Enter');
  const ignored = pane.getByText('已忽略 1 处', { exact: true });
  await expect(ignored).toBeVisible();
  await expect(left(pane)).toHaveCount(2);
  await expect(pane.locator('button[data-finding]:focus')).toHaveCount(1);
  expect(await textsOf(page)).toEqual(LINES);

  await expect(page.getByText('有改动，未保存')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存' }).click();
  const saved = readFileSync(await (await download).path());
  await page.reload();
  const again = await openBench(page, workbench, { docx: new Uint8Array(saved), name: '同事的.docx' });
  await openReview(again);
  await ignored.click();
  await expect(again.getByText('理由：引用原文，不能改：县委通知原文')).toBeVisible();
  await expect(left(again)).toHaveCount(2);

  await caretAt(page, 2, LINES[2]?.length ?? 0);
  await page.keyboard.type('另有一句。');
  await caretAt(page, 3, 0);
  await page.keyboard.type('前头');
  await expect(again.getByText('理由：引用原文，不能改：县委通知原文')).toBeVisible();
  await caretAt(page, 3, (await textsOf(page))[3]?.indexOf('广泛') ?? 0);
  await page.keyboard.type('又');
  await expect(ignored).toHaveCount(0);
  await expect(kind(again, 3)).toBeVisible();
  expect(watched).toEqual({ foreign: [], complaints: [] });
});

test('恢复 brings a finding back at once', async ({ page, workbench }) => {
  const pane = await openBench(page, workbench, report());
  await openReview(pane);
  await kind(pane, 3).click();
  await pane.getByRole('button', { name: '3 处都忽略' }).click();
  await pane.getByRole('button', { name: '3 处都忽略' }).nth(1).click();
  await pane.getByText('已忽略 3 处', { exact: true }).click();
  await expect(pane.getByText('没有写理由')).toBeVisible();
  await pane.getByRole('button', { name: /^恢复：/ }).click();
  await expect(kind(pane, 3)).toBeVisible();
});

test('the switch for a check that is off stays on for the next document', async ({ page, workbench }) => {
  const pane = await openBench(page, workbench, report());
  await openReview(pane);
  await pane.getByRole('checkbox', { name: /序号样式混用/ }).check();
  await page.reload();
  const next = await openBench(page, workbench, report('另一份.docx'));
  await openReview(next);
  await expect(next.getByRole('checkbox', { name: /序号样式混用/ })).toBeChecked();
});
