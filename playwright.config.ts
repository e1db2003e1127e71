import { defineConfig } from '@playwright/test';

/** End-to-end tests: the real pane and the real office.js in a real browser (found by test/support/browser.ts). */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  globalSetup: './test/support/browser-setup.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  timeout: 30_000,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: { viewport: { width: 1440, height: 900 }, locale: 'zh-CN', trace: 'off' },
});
