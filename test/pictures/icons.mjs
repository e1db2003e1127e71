/**
 * Draws the PNG icons of manifest.xml from the SVG sources in assets/.
 * Run by hand after a drawing changed: `node test/pictures/icons.mjs`. The PNGs are committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const assets = new URL('../../assets/', import.meta.url);

/** 16 px has drawings of its own; a scaled 32 px one would blur there. */
const ICONS = [
  ...[32, 64, 80].map((size) => ({ source: 'icon.svg', size, target: `icon-${size}.png` })),
  { source: 'icon-16.svg', size: 16, target: 'icon-16.png' },
  ...[32, 80].map((size) => ({ source: 'next.svg', size, target: `next-${size}.png` })),
  { source: 'next-16.svg', size: 16, target: 'next-16.png' },
];

const browser = await chromium.launch({
  ...(process.env.CHROME_PATH ? { executablePath: process.env.CHROME_PATH } : { channel: 'chrome' }),
  args: ['--no-sandbox'],
});
try {
  for (const { source, size, target } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const svg = readFileSync(new URL(source, assets), 'utf8');
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    writeFileSync(new URL(target, assets), await page.screenshot({ omitBackground: true }));
    await page.close();
    console.log(`assets/${target}`);
  }
} finally {
  await browser.close();
}
