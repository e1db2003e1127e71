import { expect, paneOf, test } from '../support/browser-test';
import type { ContractReport } from '../../src/host/contract/run';
import type { Quirks } from '../../src/workbench/host';

/** The page that a person with Word opens, here in the workbench: the port's promises over the real office.js in a browser. */
const WORDS: readonly (readonly [string, Partial<Quirks>])[] = [
  ['a plain Word', {}],
  ['a Word with an extra paragraph after, loose Find and snapshots of collections', { extraParagraph: 'after', looseFind: true, collections: 'snapshot', cellMarks: true }],
  ['a Word with events in batches and slow answers', { selectionEvent: 'batched', selectionDelay: 500, delay: 2 }],
  ['a Word whose last inserted paragraph inherits the list', { extraParagraph: 'last-inherits-list', findInTextBoxes: true }],
];

for (const [name, quirks] of WORDS) {
  test(`every promise of the port holds in ${name}`, async ({ page, workbench, watched }) => {
    test.setTimeout(120_000);
    await page.goto(`${workbench.page.origin}/?new&pane=try-in-word.html`);
    await page.waitForFunction(() => globalThis.tongbaoWorkbench?.state.ready === true);
    await page.evaluate((played) => globalThis.tongbaoWorkbench.player?.setQuirks(played), quirks);
    const pane = paneOf(page);
    await pane.getByRole('button', { name: '开始试运行' }).click();
    await expect(pane.getByText(/试运行结束|试运行中断/)).toBeVisible({ timeout: 100_000 });
    const report = JSON.parse(await pane.locator('#result').inputValue()) as ContractReport;
    expect(report.cases.filter(({ result }) => result === 'failed')).toEqual([]);
    expect(report.passed).toBeGreaterThan(20);
    expect(await page.evaluate(() => globalThis.tongbaoWorkbench.player?.unhandled)).toEqual([]);
    expect(watched.foreign).toEqual([]);
  });
}
