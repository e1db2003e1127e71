import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './index';

const kilobytes = (size: number): string => `${(size / 1024).toFixed(1)} kB`;

/** Script of the production pane, gzipped: what the page loads first, and what it loads after. */
export function bundleRows(): Row[] {
  const html = readFileSync('dist/taskpane.html', 'utf8');
  const first = [...html.matchAll(/src="?([^">\s]+\.js)/g)].flatMap(([, name]) => (name === undefined || name.startsWith('office/') ? [] : [name]));
  if (!first.some((name) => name.startsWith('taskpane'))) throw new Error('dist/taskpane.html names no taskpane script: run npm run build');
  const size = (name: string): number => gzipSync(readFileSync(path.join('dist', name)), { level: 9 }).length;
  const sum = (names: readonly string[]): number => names.reduce((total, name) => total + size(name), 0);
  const total = sum(first);
  const ours = sum(first.filter((name) => !name.startsWith('vendor')));
  const pages = new Set([...first, ...readdirSync('dist').filter((name) => /^(ribbon|try-in-word)/.test(name))]);
  const later = sum(readdirSync('dist').filter((name) => name.endsWith('.js') && !pages.has(name)));
  return [
    { what: 'first load of the pane, all script but office.js, gzip', measured: kilobytes(total), budget: '150 kB', within: total <= 150 * 1024 },
    { what: 'of it ours', measured: kilobytes(ours), budget: '40 kB', within: ours <= 40 * 1024 },
    { what: 'loaded after it (analysis, standard sections, languages)', measured: kilobytes(later), budget: '—', within: true },
  ];
}
