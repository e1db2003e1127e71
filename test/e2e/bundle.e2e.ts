import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';

/** What ships, as the build left it; no browser is needed to look at files. */
const DIST = path.resolve('dist');
const OFFICE = path.resolve('node_modules/@microsoft/office-js/dist');

const digest = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => statSync(path.join(folder, file)).isFile());
}

test('every office.js file that ships is Microsoft’s own, byte for byte', () => {
  const shipped = filesUnder(path.join(DIST, 'office')).filter((file) => file !== 'LICENSE.md');
  expect(shipped).toContain('office.js');
  expect(shipped).toContain('word-web-16.00.js');
  expect(shipped.filter((file) => digest(path.join(DIST, 'office', file)) !== digest(path.join(OFFICE, file)))).toEqual([]);
});

test('what ships holds neither the workbench, nor the command line, nor the reader of .docx files', () => {
  const scripts = readdirSync(DIST).filter((file) => file.endsWith('.js'));
  const text = scripts.map((file) => readFileSync(path.join(DIST, file), 'utf8')).join('\n');
  // Words that only those rooms say, and one that the pane says, so that the search itself is seen to work.
  expect(text).toContain('暂不宜送审');
  for (const foreign of ['docx-preview', '解压后过大', '_KeepReference is not', 'Usage: tongbao', 'tongbaoWorkbench']) {
    expect(text, foreign).not.toContain(foreign);
  }
});

test('no page that ships has an inline script, which the policy would refuse', () => {
  for (const page of readdirSync(DIST).filter((file) => file.endsWith('.html'))) {
    const html = readFileSync(path.join(DIST, page), 'utf8');
    expect(html.match(/<script(?![^>]*\ssrc=)/g) ?? [], page).toEqual([]);
  }
});
