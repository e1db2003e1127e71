import { expect, openBench, test } from '../support/browser-test';

/** office.js's own two style elements for telemetry notices, which our policy blocks; by the hash that the browser reports. */
test('the policy is kept, nothing leaves the machine, and Fluent still has its colours', async ({ page, workbench, watched }) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { violations: seen });
    document.addEventListener('securitypolicyviolation', (event) => seen.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
  });
  const pane = await openBench(page, workbench);
  await pane.getByRole('tab', { name: /待填/ }).click();
  await pane.getByRole('textbox', { name: '督导组组长姓名' }).fill('王建国');
  await page.keyboard.press('Enter');
  await expect(pane.getByText(/^已填/)).toBeVisible();
  await pane.getByRole('tab', { name: /校核/ }).click();
  for (const frame of page.frames()) {
    expect(await frame.evaluate(() => (globalThis as unknown as { violations?: string[] }).violations ?? [])).toEqual([]);
  }
  expect(watched).toEqual({ foreign: [], complaints: [] });
  const selected = pane.getByRole('tab', { selected: true });
  expect(await selected.evaluate((tab) => getComputedStyle(tab).display)).not.toBe('block');
  const undo = pane.getByRole('button', { name: '撤销' });
  expect(await undo.evaluate((button) => getComputedStyle(button).color)).toMatch(/^rgb\(36, 36, 36\)|^rgb\(66, 66, 66\)/);
  await expect(page.getByRole('button', { name: '打开', exact: true })).toHaveCSS('color', /rgb\(\d+, \d+, \d+\)/);
});

test('with the host’s logging on nothing leaves the machine either', async ({ page, workbench, watched }) => {
  // The host tells office.js in the frame's name whether to log; tell it to.
  await page.addInitScript(() => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'name') ?? {};
    Object.defineProperty(HTMLIFrameElement.prototype, 'name', {
      set(this: HTMLIFrameElement, value: string) {
        set?.call(this, value.replace('disableLogging', ''));
      },
    });
  });
  await openBench(page, workbench);
  await page.waitForTimeout(1500);
  expect(watched.foreign).toEqual([]);
});

test('a page of another name gets no trust: the server answers loopback names only', async ({ request, workbench }) => {
  const answer = await request.get(`${workbench.pane.origin}/office/AgaveErrorUX/index.html`, { headers: { host: 'elsewhere.example' } });
  expect(answer.status()).toBe(403);
});
